/** What contenders learn from and are asked: our lists, the development messages, public sets. */
import { FOLDS, ownLists } from '../../understanding/cross-validation.ts';
import { OUT_OF_SCOPE_LABEL, readOurs } from '../../understanding/pipeline.ts';
import { readMessages } from '../../understanding/read-messages.ts';
import { type Benchmark, benchmarksDir, readBanking, readClinc } from './benchmarks.ts';
import { perLabel, sample, shuffled } from './chance.ts';
import type { Labelled } from './contender.ts';

export interface Asked {
  readonly text: string;
  readonly right: readonly string[];
}

export interface Round {
  readonly train: readonly Labelled[];
  /** Out-of-scope texts to learn from. */
  readonly others: readonly string[];
  readonly test: readonly Asked[];
  readonly otherTest: readonly string[];
  /** Texts in scope that set the threshold; where there are none, those of `test` do. */
  readonly check: readonly string[];
}

/** One draw of the few examples; the spread between draws is about half a point. */
const SEED = 1;
/** As many as set a threshold at 3 % well enough. */
const CHECKED = 1_000;

export const OWN_SPLITS = ['our lists', 'messages'];
export const BENCHMARK_SPLITS = [
  'clinc150/10 of 10',
  'clinc150/10',
  'clinc150/30',
  'clinc150/full',
  'banking77/10',
  'banking77/30',
  'banking77/full',
];

export const SPLIT_NOTES: Readonly<Record<string, string>> = {
  'our lists': 'Each third of our hear lines, judged by what the other two thirds teach.',
  messages:
    'English development messages about a flow; everybody learns from our hear lists, and words are all there is: no signals, safety rules or articles.',
  'clinc150/10 of 10':
    'CLINC150 cut down to 10 labels of 10 examples, where slow learners take part too.',
  'clinc150/10': 'CLINC150, 10 examples of each of 150 labels, one random draw.',
  'clinc150/30': 'CLINC150, 30 examples of each of 150 labels, one random draw.',
  'clinc150/full': 'CLINC150, all 100 examples of each of 150 labels.',
  'banking77/10': 'BANKING77, 10 examples of each of 77 labels, one random draw.',
  'banking77/30': 'BANKING77, 30 examples of each of 77 labels, one random draw.',
  'banking77/full': 'BANKING77, all 10,003 examples of 77 labels.',
};

/** @throws Error if a public set is asked for that is not there */
export function readSplit(name: string): readonly Round[] {
  if (name === 'our lists') return ourLists();
  if (name === 'messages') return [messages()];
  const dir = benchmarksDir();
  if (dir === undefined) throw new Error(`${name}: no benchmark sets, see BENCHMARKS_DIR`);
  const [set, size = 'full'] = name.split('/');
  const all = set === 'clinc150' ? readClinc(dir) : readBanking(dir);
  if (size === '10 of 10')
    return [draw({ ...ofLabels(all, 10), others: sample(all.others, 10, SEED) }, 10)];
  return [draw(all, size === 'full' ? Number.POSITIVE_INFINITY : Number(size))];
}

function draw(all: Benchmark, most: number): Round {
  const train = perLabel(all.train, most, SEED);
  const drawn = new Set(train);
  // Where a set has no part for thresholds, what was not drawn serves.
  const rest = all.check.length > 0 ? all.check : all.train.filter((one) => !drawn.has(one));
  return {
    train,
    others: all.others,
    test: all.test.map(asked),
    otherTest: all.otherTest,
    check: sample(rest, CHECKED, SEED).map(({ text }) => text),
  };
}

function ofLabels(all: Benchmark, most: number): Benchmark {
  const labels = new Set(all.train.map(({ label }) => label));
  const kept = new Set(shuffled([...labels].sort(), SEED).slice(0, most));
  const keep = (rows: readonly Labelled[]): Labelled[] =>
    rows.filter(({ label }) => kept.has(label));
  return { ...all, train: keep(all.train), test: keep(all.test), check: keep(all.check) };
}

function ourLists(): readonly Round[] {
  const { ours, others } = ownExamples();
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: ours.filter((one) => one.fold !== fold),
    others: others.filter((one) => one.fold !== fold).map(({ text }) => text),
    test: ours.filter((one) => one.fold === fold).map(asked),
    otherTest: others.filter((one) => one.fold === fold).map(({ text }) => text),
    check: [],
  }));
}

function messages(): Round {
  const { ours, others } = ownExamples();
  const labels = new Set(ours.map(({ label }) => label));
  const all = readMessages().filter(({ lang }) => lang === 'en');
  return {
    train: ours,
    others: others.map(({ text }) => text),
    test: all.filter(({ label }) => labels.has(label)),
    otherTest: all.filter(({ label }) => label === OUT_OF_SCOPE_LABEL).map(({ text }) => text),
    check: [],
  };
}

const ownExamples = () => ownLists(readOurs());

const asked = ({ text, label }: Labelled): Asked => ({ text, right: [label] });
