/** Finds questions of different articles and flows that are nearly the same. */

import { type Finding, findingAt, type Reviewed } from './finding.ts';
import { articleFile, flowFile } from './prose.ts';

interface Asked {
  readonly owner: string;
  readonly file: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Two questions are nearly the same when they share this part of their words (Dice). */
const NEARLY = 0.86;
/** Fewer words share a topic by chance. */
const FEWEST = 3;

/**
 * Compares the titles and `asks` of articles and the messages of flows across owners; within one
 * owner likeness is wanted. `wordsOf` folds a question to the words that count. Only questions that
 * share a word of the few owners that have it are compared.
 */
export function findNearTwins(
  { content, texts }: Reviewed,
  wordsOf: (text: string) => readonly string[],
): Finding[] {
  const all: Asked[] = [
    ...[...content.articles.values()].flatMap(({ id, title, asks }) =>
      [title, ...asks].map((text) => ({ owner: id, file: articleFile(id), text })),
    ),
    ...[...content.flows.values()].flatMap(({ id, hear }) =>
      hear.map((text) => ({ owner: id, file: heardIn(texts, id, text), text })),
    ),
  ].map((asked) => ({ ...asked, words: new Set(wordsOf(asked.text)) }));

  const byWord = Map.groupBy(
    all.flatMap((asked, place) => [...asked.words].map((word) => ({ word, place }))),
    ({ word }) => word,
  );
  return all.flatMap((one, place) => {
    if (one.words.size < FEWEST) return [];
    const shared = new Map<number, number>();
    for (const word of one.words)
      for (const { place: other } of byWord.get(word)!)
        if (other < place) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([index, both]) => {
      const other = all[index]!;
      const like = (2 * both) / (one.words.size + other.words.size);
      if (other.owner === one.owner || like < NEARLY) return [];
      const first = findingAt(texts, { ...other, kind: 'near twins', message: '' });
      const message = `'${one.text}' is nearly '${other.text}' of ${first.file}:${first.line}`;
      return [findingAt(texts, { ...one, kind: 'near twins', message })];
    });
  });
}

function heardIn(texts: Reviewed['texts'], flow: string, text: string): string {
  const beside = flowFile(flow).replace('.yaml', '.hear.txt');
  return texts.get(beside)?.includes(text) ? beside : flowFile(flow);
}
