/** `evaluation.html`: everything that was measured on one page that needs no script and no network. */
import type { Told } from '../../../understanding/pipeline.ts';
import { confusions, GROUPINGS, scoresBy } from '../groups.ts';
import type { Point, Sureness } from '../learning-curve.ts';
import { mean } from '../stats.ts';
import { drawBars } from './bars.ts';
import { escapeHtml } from './escape.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawLines, type Line } from './lines.ts';
import { STYLE } from './style.ts';
import { type Table, tableHtml } from './table.ts';

export interface Evaluation {
  readonly made: string;
  readonly told: readonly Told[];
  readonly curve: readonly Point[];
  readonly sureness: readonly Sureness[];
  readonly summary: readonly Table[];
  readonly comparison: readonly Table[];
  readonly search: readonly Table[];
  readonly notes: readonly string[];
}

const BINS = 10;
const SHOWN = 20;

export function drawPage(of: Evaluation): string {
  const labels = [...new Set(of.told.flatMap(({ label, heard }) => [label, heard]))].sort();
  // A label that also counts as right is no confusion.
  const pairs = of.told.map(({ right, label, heard }) => ({
    meant: right.includes(heard) ? heard : label,
    heard,
  }));
  const english = of.told.filter(({ lang }) => lang === 'en');
  const ofDevelopment = english
    .filter(({ isOfFlow }) => isOfFlow)
    .map(({ sure, isFirst }) => ({ told: sure, right: isFirst }));
  const sections = [
    ['Summary', of.summary.map(tableHtml).join('')],
    [
      'What was meant and what was heard',
      `<p class="note">All ${of.told.length} development messages through the whole bot. A row is what was meant, a column what was heard; the stronger, the larger its share of the row.</p>${drawHeatmap(pairs, labels)}`,
    ],
    [
      'How sure, and how right',
      `<p class="note">The probability of the likeliest flow, in tenths, and how often it was right. On the diagonal the number holds what it promises. Mean gap (ECE): our lists ${gap(of.sureness)}, development messages ${gap(ofDevelopment)}.</p>${drawLines(
        {
          title: 'Calibration curve',
          across: 'probability told',
          up: 'right',
          ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
          percentAcross: true,
          diagonal: true,
          lines: [
            { name: 'our lists, unseen thirds', points: binsOf(of.sureness) },
            { name: 'development messages', points: binsOf(ofDevelopment) },
          ],
        },
      )}`,
    ],
    ['What more lines would bring', learning(of.curve)],
    ['Scores by what a message is like', groups(english, of.told)],
    ['Worst confusions', worst(of.told)],
    ['Side by side', of.comparison.map(tableHtml).join('')],
    ['Search', of.search.map(tableHtml).join('')],
    ['Notes', `<ul>${of.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`],
  ].filter(([, body]) => body !== '' && body !== '<ul></ul>');
  const drawn = sections.map(([title, body]) => `<section><h2>${title}</h2>${body}</section>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evaluation</title><style>${STYLE}</style></head>
<body><main><h1>Evaluation</h1><p class="note">Made ${escapeHtml(of.made)} by <code>npm run evaluate</code>.</p>${drawn.join('\n')}</main></body></html>
`;
}

function learning(curve: readonly Point[]): string {
  const most = curve.at(-1)?.lines ?? 1;
  const ticks = [...curve.map(({ lines }) => lines).filter((lines) => lines < most / 1.4), most];
  return `<p class="note">Development messages about a flow, English, judged by the sparse engine alone when it learns from at most so many <code>hear</code> lines a flow (mean of two draws).</p>${drawLines(
    {
      title: 'Learning curve',
      across: 'hear lines a flow, at most',
      up: 'right',
      ticks,
      logarithmic: true,
      lines: [
        {
          name: 'right flow first',
          points: curve.map(({ lines, first }) => ({ x: lines, y: first })),
        },
        {
          name: 'among the first three',
          points: curve.map(({ lines, inThree }) => ({ x: lines, y: inThree })),
        },
      ],
    },
  )}`;
}

function groups(english: readonly Told[], told: readonly Told[]): string {
  const parts = Object.entries(GROUPINGS).map(
    ([name, groupOf]) =>
      `<figure><figcaption>By ${name}</figcaption>${drawBars(`Scores by ${name}`, scoresBy(name === 'language' ? told : english, groupOf))}</figure>`,
  );
  return `<p class="note">English messages, all languages in the last. The dark bar is right at once, the light one right or offered as a button.</p><div class="columns">${parts.join('')}</div>`;
}

function worst(told: readonly Told[]): string {
  const items = confusions(told)
    .slice(0, SHOWN)
    .map(
      ({ pair, texts }) =>
        `<li><strong>${texts.length} × ${escapeHtml(pair)}</strong><ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></li>`,
    );
  return `<ol class="worst">${items.join('')}</ol>`;
}

function binsOf(all: readonly Sureness[]): Line['points'] {
  return [...Map.groupBy(all, binOf)]
    .sort(([a], [b]) => a - b)
    .map(([, bin]) => ({
      x: mean(bin.map(({ told }) => told)),
      y: rightIn(bin),
      note: `${bin.length} messages`,
    }));
}

function gap(all: readonly Sureness[]): string {
  const gaps = [...Map.groupBy(all, binOf).values()].map(
    (bin) => bin.length * Math.abs(mean(bin.map(({ told }) => told)) - rightIn(bin)),
  );
  return `${((100 * gaps.reduce((a, b) => a + b, 0)) / all.length).toFixed(1)} points`;
}

const binOf = ({ told }: Sureness): number => Math.min(Math.floor(told * BINS), BINS - 1);
const rightIn = (bin: readonly Sureness[]): number => mean(bin.map(({ right }) => (right ? 1 : 0)));
