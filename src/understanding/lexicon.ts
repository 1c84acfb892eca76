/**
 * Finds what the words of a message stand for: "batts" and "Akku" both mean the part `battery`. What
 * was learned about one way to say a thing then holds for the others too.
 */
import type { Lexicon } from '../core/content.ts';
import { readWords } from './read-words.ts';
import { stem } from './stem.ts';

/** The stems of a message → the names met, each once, such as `part.battery`. */
export type NamesIn = (stems: readonly string[]) => readonly string[];

interface Entry {
  readonly stems: readonly string[];
  readonly name: string;
}

export function createLexicon(lexicon: Lexicon): NamesIn {
  const entries = Object.entries(lexicon).flatMap(([kind, names]) =>
    Object.entries(names).flatMap(([name, phrases]) =>
      phrases.map(
        (phrase): Entry => ({
          stems: readWords(phrase).words.map(stem),
          name: `${kind}.${name}`,
        }),
      ),
    ),
  );
  const byFirst = Map.groupBy(entries, ({ stems }) => stems[0]);

  return (stems) => {
    const names = new Set<string>();
    for (const [at, first] of stems.entries())
      for (const entry of byFirst.get(first) ?? [])
        if (entry.stems.every((one, ahead) => stems[at + ahead] === one)) names.add(entry.name);
    return [...names];
  };
}
