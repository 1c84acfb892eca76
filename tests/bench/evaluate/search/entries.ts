/**
 * Corpora of 100 to 100,000 short questions with a topic, and questions to find them by.
 *
 * Entries are training sentences of CLINC150 and BANKING77; beyond their 25,003, copies of these with
 * one word left out or two words exchanged, and a typing error in every fourth word of every second.
 */

import { createRandom } from '../../../random.ts';
import { readBanking, readClinc } from '../benchmarks.ts';
import { sample, shuffled } from '../chance.ts';
import type { Labelled } from '../contender.ts';
import { withTypos } from '../typos.ts';

export interface Corpus {
  readonly entries: readonly Labelled[];
  /** Unseen sentences whose topic has an entry. */
  readonly questions: readonly Labelled[];
  /** The same with typing errors. */
  readonly typed: readonly Labelled[];
}

const SEED = 5;

export function makeCorpus(dir: string, size: number, asked: number): Corpus {
  const sets = [readClinc(dir), readBanking(dir)];
  const real = shuffled(
    sets.flatMap(({ train }) => train),
    SEED,
  );
  const entries = real.slice(0, size);
  const chance = createRandom(SEED);
  while (entries.length < size) {
    const { text, label } = real[Math.floor(chance() * real.length)]!;
    const copy = disturbed(text, chance);
    entries.push({
      text: entries.length % 2 === 0 ? withTypos([copy], entries.length)[0]! : copy,
      label,
    });
  }
  const topics = new Set(entries.map(({ label }) => label));
  const questions = sample(
    sets.flatMap(({ test }) => test).filter(({ label }) => topics.has(label)),
    asked,
    SEED,
  );
  const typos = withTypos(questions.map(({ text }) => text));
  return {
    entries,
    questions,
    typed: questions.map(({ label }, at) => ({ text: typos[at]!, label })),
  };
}

function disturbed(text: string, chance: () => number): string {
  const words = text.split(' ');
  const at = Math.floor(chance() * words.length);
  if (chance() < 0.5) return words.toSpliced(at, 1).join(' ');
  const other = Math.floor(chance() * words.length);
  [words[at], words[other]] = [words[other]!, words[at]!];
  return words.join(' ');
}
