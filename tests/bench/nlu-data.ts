/**
 * The public benchmark sets CLINC150 and BANKING77, split as published, and how their messages are
 * spoilt by typing errors. They stay outside the project: `BENCHMARKS_DIR` says where they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  readonly text: string;
  readonly label: string;
}

export interface Benchmark {
  readonly name: string;
  readonly train: readonly Sample[];
  /** For choosing; nothing is ever chosen on `test`. */
  readonly validation: readonly Sample[];
  readonly test: readonly Sample[];
  /** Messages about something else; empty where the set has none. */
  readonly outOfScope: {
    readonly train: readonly string[];
    readonly validation: readonly string[];
    readonly test: readonly string[];
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST_SPOILT = 3;
/** BANKING77 has no validation split: one in so many training messages is held out. */
const HELD_OUT = 10;

/** The sets that are there; none without the folder. */
export function readBenchmarks(
  folder: string | undefined = process.env['BENCHMARKS_DIR'],
): readonly Benchmark[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return [readClinc(join(folder, 'clinc_full.json')), readBanking(folder)];
}

/** At most `count` messages of each label, drawn by chance. */
export function drawPerLabel(
  samples: readonly Sample[],
  count: number,
  chance: Chance,
): readonly Sample[] {
  return [...Map.groupBy(samples, ({ label }) => label).values()].flatMap((all) =>
    mixed(all, chance).slice(0, count),
  );
}

/** One edit in about `share` of the words of three letters or more. */
export function spoil(text: string, share: number, chance: Chance): string {
  return text
    .split(' ')
    .map((word) =>
      word.length >= SHORTEST_SPOILT && chance() < share ? edited(word, chance) : word,
    )
    .join(' ');
}

export function createChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function mixed<T>(items: readonly T[], chance: Chance): readonly T[] {
  const left = [...items];
  for (let last = left.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [left[last], left[other]] = [left[other]!, left[last]!];
  }
  return left;
}

/** A letter left out, added, changed, or swapped with the next. */
function edited(word: string, chance: Chance): string {
  const at = Math.floor(chance() * word.length);
  const letter = LETTERS[Math.floor(chance() * LETTERS.length)]!;
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ];
  return kinds[Math.floor(chance() * kinds.length)]!;
}

function readClinc(file: string): Benchmark {
  const parts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, [string, string][]>;
  const samples = (part: string): readonly Sample[] =>
    (parts[part] ?? []).map(([text, label]) => ({ text, label }));
  const texts = (part: string): readonly string[] => samples(part).map(({ text }) => text);
  return {
    name: 'CLINC150',
    train: samples('train'),
    validation: samples('val'),
    test: samples('test'),
    outOfScope: {
      train: texts('oos_train'),
      validation: texts('oos_val'),
      test: texts('oos_test'),
    },
  };
}

function readBanking(folder: string): Benchmark {
  const all = mixed(readCsv(join(folder, 'banking_train.csv')), createChance(1));
  return {
    name: 'BANKING77',
    train: all.filter((_, at) => at % HELD_OUT !== 0),
    validation: all.filter((_, at) => at % HELD_OUT === 0),
    test: readCsv(join(folder, 'banking_test.csv')),
    outOfScope: { train: [], validation: [], test: [] },
  };
}

/** Two columns, text and label; a quoted text may hold commas, line ends and doubled quotes. */
function readCsv(file: string): readonly Sample[] {
  const [, ...rows] = readFileSync(file, 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\n]*)),([^\n\r]*)\r?\n/g,
  );
  return rows.map(([, quoted, plain, label]) => ({
    text: (quoted ?? plain ?? '').replaceAll('""', '"').trim(),
    label: label!,
  }));
}
