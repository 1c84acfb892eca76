/**
 * Reads CLINC150 and BANKING77, which stay outside the project: `BENCHMARKS_DIR` says where they are.
 *
 * CLINC150 is by Larson et al., CC BY 3.0; BANKING77 by Casanueva et al., CC BY 4.0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Labelled } from './contender.ts';

export interface Benchmark {
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
  /** For thresholds only. */
  readonly check: readonly Labelled[];
  /** Out-of-scope texts to learn from, and to be asked; none where the set has none. */
  readonly others: readonly string[];
  readonly otherTest: readonly string[];
}

/** Where the sets are; undefined if they are nowhere. */
export function benchmarksDir(): string | undefined {
  const dir = resolve(process.env['BENCHMARKS_DIR'] ?? '../shared/data/benchmarks');
  return existsSync(join(dir, 'clinc_full.json')) && existsSync(join(dir, 'banking_train.csv'))
    ? dir
    : undefined;
}

export function readClinc(dir: string): Benchmark {
  type Rows = readonly (readonly [text: string, label: string])[];
  const sets = JSON.parse(readFileSync(join(dir, 'clinc_full.json'), 'utf8')) as Record<
    'train' | 'test' | 'val' | 'oos_train' | 'oos_test',
    Rows
  >;
  const labelled = (rows: Rows): Labelled[] => rows.map(([text, label]) => ({ text, label }));
  const texts = (rows: Rows): string[] => rows.map(([text]) => text);
  return {
    train: labelled(sets.train),
    test: labelled(sets.test),
    check: labelled(sets.val),
    others: texts(sets.oos_train),
    otherTest: texts(sets.oos_test),
  };
}

export function readBanking(dir: string): Benchmark {
  const rows = (file: string): Labelled[] =>
    readCsv(readFileSync(join(dir, file), 'utf8'))
      .slice(1)
      .map(([text = '', label = '']) => ({ text, label }));
  return {
    train: rows('banking_train.csv'),
    test: rows('banking_test.csv'),
    check: [],
    others: [],
    otherTest: [],
  };
}

/** Comma-separated values; a quoted one may hold commas, line breaks and doubled quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
