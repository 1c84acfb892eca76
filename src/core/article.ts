/** One thing we know, in prose; one file in `knowledge/`. */

export interface Article {
  /** The path of its file without the ending, such as `reset/lose-codes-after-reset`. */
  readonly id: string;
  readonly title: string;
  /** The ways customers ask for it; search matches these first. */
  readonly asks: readonly string[];
  /** The first paragraph, at most 320 characters: what the bot says. */
  readonly answer: string;
  /** Shown below the answer. */
  readonly table?: Table;
  /** Follow-up questions with their answers; the question is shown as a button. */
  readonly sections: readonly { readonly question: string; readonly answer: string }[];
  /** Locks it holds for, by id; empty means every lock. */
  readonly appliesTo: readonly string[];
  /** Pages the facts come from; https only. */
  readonly sources: readonly string[];
  /** Not shown after a bypass attempt: it only helps someone who is inside. */
  readonly insideOnly: boolean;
  /** ISO date. */
  readonly reviewed: string;
}

/** A table for a card or a list: two to four columns; the first cell of a row names it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
