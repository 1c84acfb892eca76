/** What a masking rule finds: stretches of the folded text to hide, or to leave for good. */

export type Kind =
  | 'code'
  | 'phone'
  | 'email'
  | 'address'
  | 'name'
  | 'serial'
  | 'card'
  | 'iban'
  | 'ip'
  | 'device-id'
  | 'secret'
  | 'link';

export interface Span {
  readonly start: number;
  readonly end: number;
  /** What is hidden there; `keep` when no later rule may touch it. */
  readonly kind: Kind | 'keep';
  /** What is shown instead, if not `[kind]`. */
  readonly shown?: string;
}

/** Pure: what one rule finds in the folded text. What earlier rules claimed is blanked out. */
export type Rule = (text: string) => readonly Span[];

/** Stands for a character that is claimed already. A private one, so no rule reads it. */
export const BLANK = '\uE000';

/** A word begins or ends here, in any script. */
export const START = '(?<![\\p{L}\\p{N}_])';
export const END = '(?![\\p{L}\\p{N}_])';

/** The whole of every match; or only its group named `it`, for patterns with the flag `d`. */
export function claims(kind: Span['kind'], ...patterns: readonly RegExp[]): Rule {
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const [start, end] = match.indices?.groups?.['it'] ?? [
          match.index,
          match.index + match[0].length,
        ];
        return { start, end, kind };
      }),
    );
}

/** The longest match that begins exactly at `index`; its end, or `index` itself if there is none. */
export function endOfMatch(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : index;
}
