/** `npx node tests/understanding/evaluate.ts`: prints how well unseen messages are understood. */
import { readContent } from '../../src/content/read-content.ts';
import { ACTION_FACTS } from '../../src/core/actions.ts';
import { createUnderstand } from '../../src/understanding/create-understand.ts';
import { readMessages, score } from './score.ts';

const content = readContent(process.cwd(), ACTION_FACTS);
const start = performance.now();
const understand = createUnderstand(content);
const learning = performance.now() - start;
const rows = readMessages();
const report = score(rows, understand, content.flows);

const again = performance.now();
for (const { text } of rows) understand(text);
const each = ((performance.now() - again) / rows.length) * 1_000;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
for (const { label, count, right } of report.labels)
  console.log(label.padEnd(24), `${right}/${count}`.padStart(6), percent(right, count).padStart(8));

const confusions = [...Map.groupBy(report.mistakes, ({ label, heard }) => `${label} > ${heard}`)];
console.log('\nworst confusions');
for (const [pair, all] of confusions.sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${all.length} ${pair}`);
  for (const { text } of all) console.log(`    ${text.slice(0, 110)}`);
}

const { flows, outOfScope, labels } = report;
const right = labels.reduce((sum, one) => sum + one.right, 0);
console.log(`
right label            ${percent(right, rows.length)} of ${rows.length}
right flow first       ${percent(flows.first, flows.count)} of ${flows.count}
right flow in three    ${percent(flows.three, flows.count)}
out of scope found     ${percent(outOfScope.recall, 1)}
found is out of scope  ${percent(outOfScope.precision, 1)}
learning               ${learning.toFixed(0)} ms
a message              ${each.toFixed(0)} µs`);
