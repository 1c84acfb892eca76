/** Stand-in. */
import type { Screened } from '../core/turn.ts';
import { maskSecrets } from './mask-secrets.ts';

export function screenMessage(text: string): Screened {
  const { masked, hidden } = maskSecrets(text);
  return { masked, hidden, safety: /fire|smoke/.test(text) ? 'emergency' : 'normal' };
}
