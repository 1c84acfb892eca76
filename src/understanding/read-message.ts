/** Text → a message: its words, what each may be meant for, its clauses. */
import { type Clause, readWords, type Words } from './read-words.ts';
import type { Spelling } from './spelling.ts';

export interface Message extends Words {
  /** For each word itself and the known words it may be a typing error of, the likeliest first. */
  readonly forms: readonly (readonly string[])[];
  /** The words with typing errors put right. */
  readonly corrected: readonly string[];
}

export type ReadMessage = (text: string) => Message;

export function createReadMessage({ knows, near }: Spelling): ReadMessage {
  return (text) => {
    const { words, clauses } = readWords(text);
    const meant = words.map(near);
    return {
      words,
      clauses,
      forms: words.map((word, at) => [word, ...meant[at]!]),
      corrected: words.map((word, at) => (knows(word) ? word : (meant[at]![0] ?? word))),
    };
  };
}

/** The clause in which a word stands. */
export function clauseAt(clauses: readonly Clause[], word: number): Clause {
  return clauses.find(({ end }) => word < end)!;
}
