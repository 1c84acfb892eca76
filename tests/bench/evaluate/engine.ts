/**
 * Our engine as a contender. The one place to change when it is called in another way or gets
 * another stage: each entry of `ENGINES` is measured under its name.
 */
import type { Lexicon } from '../../../src/core/content.ts';
import { createClassifier } from '../../../src/understanding/classifier.ts';
import { createLexicon } from '../../../src/understanding/lexicon.ts';
import { createReadMessage } from '../../../src/understanding/read-message.ts';
import { readWords } from '../../../src/understanding/read-words.ts';
import { createSpelling } from '../../../src/understanding/spelling.ts';
import { readOurs } from '../../understanding/pipeline.ts';
import type { Contender, Labelled, Learn } from './contender.ts';

export const SPARSE = 'ours, sparse';

export const ENGINES: readonly Contender[] = [
  {
    name: SPARSE,
    // The lexicon knows locks; public sets are about other things.
    load: (split) =>
      Promise.resolve(createLearn(split.includes('/') ? undefined : readOurs().lexicon)),
  },
];

export const createLearn = (lexicon: Lexicon | undefined) =>
  ((examples: readonly Labelled[], others: readonly string[]) => {
    const flows = new Map<string, (readonly string[])[]>();
    for (const { text, label } of examples) {
      const list = flows.get(label) ?? [];
      flows.set(label, list);
      list.push(wordsOf(text));
    }
    const outOfScope = others.map(wordsOf);
    const counts = new Map<string, number>();
    const names = Object.values(lexicon ?? {}).flatMap((kind) => Object.values(kind).flat());
    for (const text of [...[...flows.values()].flat(), ...outOfScope, ...names.map(wordsOf)])
      for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);

    const read = createReadMessage(createSpelling(counts));
    const classify = createClassifier({
      flows,
      outOfScope,
      ...(lexicon && { namesIn: createLexicon(lexicon) }),
    });
    return (text: string) => {
      const { flows: guesses, outOfScope: strange } = classify(read(text).corrected);
      return { ranked: guesses.map(({ id, score }) => ({ label: id, score })), strange };
    };
  }) satisfies Learn;

const wordsOf = (text: string): readonly string[] => readWords(text).words;
