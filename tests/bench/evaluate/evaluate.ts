/**
 * `npm run evaluate`: how well messages are understood and articles are found, beside our peers, in
 * one run. It prints tables and writes `evaluation.html`.
 *
 * `--quick` measures our lists and the development messages only, `--search` the search only;
 * `--json` prints one object a line; `--update-figures` writes what the gate in `npm test` holds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ownLists } from '../../understanding/cross-validation.ts';
import { measureFigures, sumUp } from '../../understanding/measure-figures.ts';
import {
  askAll,
  createAsk,
  OUT_OF_SCOPE_LABEL,
  readOurs,
  type Told,
} from '../../understanding/pipeline.ts';
import { benchmarksDir } from './benchmarks.ts';
import { compare } from './compare.ts';
import { confusions } from './groups.ts';
import { comparisonLines, type JsonLine, messageLines } from './json-lines.ts';
import { learningCurve, surenessOfLists } from './learning-curve.ts';
import { drawPage } from './page/page.ts';
import { type Table, tableText } from './page/table.ts';
import { measureSearch } from './search/measure-search.ts';
import { BENCHMARK_SPLITS, OWN_SPLITS, readSplit } from './splits.ts';
import { comparisonTables, goalTable, wholeBotTable } from './tables.ts';

const FIGURES = new URL('../../understanding/figures.json', import.meta.url);
const PAGE = 'evaluation.html';
const NO_BENCHMARKS =
  'CLINC150 and BANKING77 are not here, so they are left out; BENCHMARKS_DIR says where they are.';
const HONEST = [
  'One random draw of the few examples a class, the same for everybody; between draws figures move by about half a point.',
  'Injected typos are one edit each, the kind that correction handles best.',
  'CLINC150 messages out of scope are mostly about far things; those of our own lists are nearer.',
  'CPU time counts all threads of the process; times for a message are medians and grow with the load of the machine. Memory is the growth of the process up to its peak.',
  'Out-of-scope examples are taught to everybody: to ours as such, to peers as one more label.',
];

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'update-figures': { type: 'boolean', default: false },
  },
});

if (flags['update-figures']) await updateFigures();
else if (flags.search) await searchOnly();
else await evaluate();

async function evaluate(): Promise<void> {
  const content = readOurs();
  const told = await askAll(content, createAsk(content));
  const messages = sumUp(told);
  const others = told.filter(({ right }) => right.includes(OUT_OF_SCOPE_LABEL)).length;
  const lists = ownLists(content);
  note('learning curve');
  const curve = learningCurve(lists, readSplit('messages')[0]!.test);
  const sureness = surenessOfLists(lists);

  const hasBenchmarks = benchmarksDir() !== undefined;
  const isWhole = !flags.quick && hasBenchmarks;
  if (!flags.quick && !hasBenchmarks) note(NO_BENCHMARKS);
  const comparison = await compare([...OWN_SPLITS, ...(isWhole ? BENCHMARK_SPLITS : [])], note);
  const search = isWhole ? await measureSearch(note) : undefined;

  const summary = [
    wholeBotTable(messages, others),
    ...(isWhole ? [goalTable(comparison, messages, others)] : []),
  ];
  const tables = comparisonTables(comparison);
  const searchTables = search?.tables ?? [];
  writeFileSync(
    PAGE,
    drawPage({
      made: new Date().toISOString().slice(0, 16).replace('T', ' '),
      told,
      curve,
      sureness,
      summary,
      comparison: tables,
      search: searchTables,
      notes: [...HONEST, ...(hasBenchmarks ? [] : [NO_BENCHMARKS])],
    }),
  );
  note(`${PAGE} is written`);

  if (flags.json)
    printLines([
      ...messageLines(messages, others),
      ...comparisonLines(comparison),
      ...(search?.lines ?? []),
    ]);
  else {
    printMisses(told);
    printTables([...tables, ...searchTables, ...summary]);
    for (const line of HONEST) console.log(`* ${line}`);
  }
}

async function searchOnly(): Promise<void> {
  if (benchmarksDir() === undefined) return note(NO_BENCHMARKS);
  const { tables, lines } = await measureSearch(note);
  if (flags.json) printLines(lines);
  else printTables(tables);
}

async function updateFigures(): Promise<void> {
  const figures = await measureFigures(readOurs());
  const before = readFileSync(FIGURES, 'utf8');
  const now = `${JSON.stringify(figures, null, 2)}\n`;
  writeFileSync(FIGURES, now);
  console.log(before === now ? 'the figures are the same' : `${before}is now\n${now}`);
}

/** The English development messages that miss, as pairs of what was meant and what was heard. */
function printMisses(told: readonly Told[]): void {
  const english = told.filter(({ lang }) => lang === 'en');
  for (const { pair, texts } of confusions(english)) {
    console.log(`${texts.length} ${pair}`);
    for (const text of texts) console.log(`    ${text}`);
  }
  const inScope = english.filter(({ right }) => !right.includes(OUT_OF_SCOPE_LABEL));
  const missed = inScope.filter(({ reached }) => !reached);
  console.log(
    `\nin scope: ${inScope.length - missed.length} of ${inScope.length} reach the right flow, signal or an article of its topic; the others:`,
  );
  for (const { label, heard, decision, text } of missed)
    console.log(`    ${label}: ${decision}, heard ${heard}: ${text}`);
}

function printTables(tables: readonly Table[]): void {
  for (const table of tables) console.log(tableText(table));
}

function printLines(lines: readonly JsonLine[]): void {
  for (const line of lines) console.log(JSON.stringify(line));
}

function note(line: string): void {
  console.error(line);
}
