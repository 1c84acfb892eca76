/** The entrance: what a message may be stored as, and whether somebody is in danger. */
import type { Screened } from '../core/turn.ts';
import { classifySafety } from './classify-safety.ts';
import { maskSecrets } from './mask-secrets.ts';

/** Pure. Danger is looked for in the raw text, since masking may take away what tells it. */
export function screenMessage(text: string): Screened {
  return { ...maskSecrets(text), safety: classifySafety(text) };
}
