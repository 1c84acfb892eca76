/** What is compared: anything that learns labels from example texts and then judges unseen ones. */

export interface Labelled {
  readonly text: string;
  readonly label: string;
}

export interface Verdict {
  /** Labels, best first; never the one for what is out of scope. */
  readonly ranked: readonly { readonly label: string; readonly score: number }[];
  /** The higher, the likelier the text is out of scope; only the order counts. */
  readonly strange: number;
}

export type Judge = (text: string) => Verdict | Promise<Verdict>;

/** `others` are example texts that are out of scope; there may be none. */
export type Learn = (
  examples: readonly Labelled[],
  others: readonly string[],
) => Judge | Promise<Judge>;

export interface Contender {
  readonly name: string;
  /** Loads its package only when it is measured, so that its memory is its own. */
  readonly load: (split: string) => Promise<Learn>;
  /** What it can take of a split in bearable time; nothing means all of it. */
  readonly limit?: (split: string) => Limit;
}

export interface Limit {
  /** Not measured on this split, and why. */
  readonly skip?: string;
  /** It learns from at most so many examples of a label. */
  readonly perLabel?: number;
  /** It is asked at most so many texts of each kind. */
  readonly tests?: number;
}

/** The label that peers learn for out-of-scope examples. */
export const OTHER = 'None';

/** The verdict of a peer that scores every label, `OTHER` among them. */
export function verdictOf(scores: Iterable<readonly [label: string, score: number]>): Verdict {
  const ranked: { label: string; score: number }[] = [];
  let other = 0;
  for (const [label, score] of scores) {
    if (label === OTHER) other = score;
    else ranked.push({ label, score });
  }
  ranked.sort((a, b) => b.score - a.score);
  return { ranked, strange: other - (ranked[0]?.score ?? 0) };
}
