/**
 * `npm run explain -- "text"`: prints what a message means and leads to, with scores.
 * `npm run -s explain -- --file F.tsv --json`: one JSON object a line for each row of a TSV whose
 * header names the columns `id` and `text`; each row is a conversation of its own.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAssistant, readAll } from '../assistant.ts';
import type { Explanation } from '../conversation/explain.ts';
import { readRows } from './read-rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string' }, json: { type: 'boolean', default: false } },
});

if (values.file === undefined && positionals.length === 0) {
  console.error('usage: npm run explain -- "text" | --file F.tsv [--json]');
  process.exit(2);
}

const { explain } = createAssistant(readAll(process.cwd()));
const rows =
  values.file === undefined
    ? [{ id: '1', text: positionals.join(' ') }]
    : readRows(values.file, readFileSync(values.file, 'utf8'));
for (const { id, text } of rows) {
  const explained = explain(text);
  console.log(values.json ? JSON.stringify({ id, ...explained }) : inWords(text, explained));
}

function inWords(text: string, { flows, articles, decision, ...rest }: Explanation): string {
  const guesses = (all: Explanation['flows']): string =>
    all.map(({ id, score }) => `${score.toFixed(2)} ${id}`).join('\n             ');
  return [
    `text         ${text}`,
    `masked       ${rest.masked}`,
    `safety       ${rest.safety}`,
    `intent       ${rest.intent.label} ${rest.intent.score.toFixed(2)}`,
    `flows        ${guesses(flows)}`,
    `articles     ${guesses(articles)}`,
    `out of scope ${rest.outOfScope.toFixed(2)}`,
    `signals      ${rest.signals.join(', ')}`,
    `slots        ${JSON.stringify(rest.slots)}`,
    `tried        ${JSON.stringify(rest.tried)}`,
    `wishes       ${rest.wishes.join(', ')}`,
    `decision     ${JSON.stringify(decision)}`,
    '',
  ].join('\n');
}
