/** Measures how well and how fast entries are found, from 100 entries to 100,000. */
import { benchmarksDir } from '../benchmarks.ts';
import type { Labelled } from '../contender.ts';
import { type JsonLine, jsonLine } from '../json-lines.ts';
import type { Table } from '../page/table.ts';
import { mean, median, quantile } from '../stats.ts';
import { makeCorpus } from './entries.ts';
import { SEARCHERS, type Searcher } from './searchers.ts';

interface Found {
  readonly first: number;
  readonly five: number;
}

interface Row {
  readonly name: string;
  readonly asked: number;
  /** Of each question, the place of the first right entry from 0, or -1. */
  readonly ranks: readonly number[];
  readonly clean: Found;
  readonly typed: Found;
  readonly p50: number;
  readonly p95: number;
  readonly indexMs: number;
}

const SIZES = [100, 1_000, 10_000, 100_000];
const MOST = 400;
const WARM_UP = 20;
/** Fewer questions than this say little about a share. */
const ENOUGH = 100;

export async function measureSearch(
  tell: (line: string) => void,
): Promise<{ tables: readonly Table[]; lines: readonly JsonLine[] }> {
  const dir = benchmarksDir()!;
  const tables: Table[] = [];
  const lines: JsonLine[] = [];
  for (const size of SIZES) {
    const corpus = makeCorpus(dir, size, MOST);
    const rows: Row[] = [];
    for (const searcher of SEARCHERS) {
      tell(`search in ${size}: ${searcher.name}`);
      rows.push(measure(searcher, corpus));
      // Lets what is printed come out before the next long stretch.
      await new Promise(setImmediate);
    }
    tables.push(tableOf(size, rows));
    lines.push(...linesOf(size, rows));
  }
  return { tables, lines };
}

function measure({ name, index, asked }: Searcher, corpus: ReturnType<typeof makeCorpus>): Row {
  const texts = corpus.entries.map(({ text }) => text);
  const start = performance.now();
  const search = index(texts);
  const indexMs = performance.now() - start;
  const count = asked(texts.length);
  const times: number[] = [];
  for (const { text } of corpus.typed.slice(0, Math.min(WARM_UP, count / 4))) search(text);
  const clean = ask(corpus.questions.slice(0, count));
  const typed = ask(corpus.typed.slice(0, count));
  return {
    name,
    asked: Math.min(count, corpus.questions.length),
    ranks: clean,
    clean: sumUp(clean),
    typed: sumUp(typed),
    p50: median(times),
    p95: quantile(times, 0.95),
    indexMs,
  };

  function ask(questions: readonly Labelled[]): number[] {
    return questions.map(({ text, label }) => {
      const before = process.cpuUsage();
      const found = search(text);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1_000);
      return found.slice(0, 5).findIndex((at) => corpus.entries[at]!.label === label);
    });
  }
}

const sumUp = (ranks: readonly number[]): Found => ({
  first: mean(ranks.map((rank) => (rank === 0 ? 1 : 0))),
  five: mean(ranks.map((rank) => (rank >= 0 ? 1 : 0))),
});

function tableOf(size: number, rows: readonly Row[]): Table {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return {
    title: `search in ${size.toLocaleString('en')} entries`,
    note: 'An entry of the topic asked for is first, or among the first five; once as asked, once with typing errors. Slow searches are asked fewer questions; beside them stands what ours finds for the same ones. Times are CPU.',
    heads: [
      '',
      'asked',
      'first %',
      'in five %',
      'typos: first',
      'in five',
      'ours: first',
      'in five',
      'p50 ms',
      'p95 ms',
      'index ms',
    ],
    rows: rows.map((row) => [
      row.name,
      String(row.asked),
      percent(row.clean.first),
      percent(row.clean.five),
      percent(row.typed.first),
      percent(row.typed.five),
      ...Object.values(sumUp(rows[0]!.ranks.slice(0, row.asked))).map(percent),
      row.p50.toFixed(2),
      row.p95.toFixed(2),
      row.indexMs.toFixed(0),
    ]),
  };
}

/** The baseline is the best of the others; a share counts if enough questions stand behind it. */
function linesOf(size: number, [ours, ...peers]: readonly Row[]): JsonLine[] {
  const line = (name: string, unit: string, of: (row: Row) => number): JsonLine => {
    const all = peers
      .filter(({ asked }) => unit === 'ms' || asked >= ENOUGH || asked === ours!.asked)
      .map(of);
    const best = unit === 'ms' ? Math.min(...all) : Math.max(...all);
    return jsonLine(`search-${size}.${name}`, of(ours!), unit, best);
  };
  return [
    line('recall-1', 'share', ({ clean }) => clean.first),
    line('recall-5', 'share', ({ clean }) => clean.five),
    line('recall-1-typos', 'share', ({ typed }) => typed.first),
    line('recall-5-typos', 'share', ({ typed }) => typed.five),
    line('p50', 'ms', ({ p50 }) => p50),
    line('p95', 'ms', ({ p95 }) => p95),
  ];
}
