/** What a review finds worth an author's look; none of it keeps the bot from starting. */
import type { Content } from '../core/content.ts';
import type { Mistake } from '../core/errors.ts';

export const FINDING_KINDS = [
  'near twins',
  'out of reach',
  'scope',
  'not reviewed',
  'no source',
  'reading level',
  'too long',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding extends Mistake {
  readonly kind: FindingKind;
}

/** What every check may look at. */
export interface Reviewed {
  readonly content: Content;
  /** The files as they are written, by path; to name the line somebody has to look at. */
  readonly texts: ReadonlyMap<string, string>;
}

/** As many letters of a text as tell its line from others, however it is folded in the file. */
const ENOUGH = 30;

/** A finding at the line that holds `text`, or at the first of its file. */
export function findingAt(
  texts: Reviewed['texts'],
  { kind, file, text = '', message }: Omit<Finding, 'line' | 'column'> & { readonly text?: string },
): Finding {
  const lines = (texts.get(file) ?? '').split('\n');
  const start = text.slice(0, ENOUGH);
  const index = start === '' ? -1 : lines.findIndex((line) => line.includes(start));
  const column = index < 0 ? 1 : lines[index]!.indexOf(start) + 1;
  return { kind, file, line: Math.max(index, 0) + 1, column, message };
}
