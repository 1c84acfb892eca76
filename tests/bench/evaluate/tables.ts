/** What was measured, as tables: one a split, one for the whole bot, one for the figures to reach. */
import type { Figures } from '../../understanding/measure-figures.ts';
import type { Comparison } from './compare.ts';
import { SPARSE } from './engine.ts';
import type { Measured } from './measure-one.ts';
import type { Table } from './page/table.ts';
import { SPLIT_NOTES } from './splits.ts';

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const HEADS = [
  'right %',
  'macro-F1 %',
  'with typos %',
  'oos AUROC',
  'recall %',
  'precision %',
  'train CPU ms',
  'message µs',
  'memory MB',
];

export function comparisonTables({ measured, skipped }: Comparison): Table[] {
  return [...Map.groupBy(measured, ({ split }) => split)].map(([split, all]) => ({
    title: split,
    note: [
      SPLIT_NOTES[split],
      'Out-of-scope recall and precision where 3 % of what is in scope is refused.',
      ...all.filter(({ note }) => note !== '').map((one) => `${one.contender}: ${one.note}.`),
      ...skipped
        .filter((one) => one.split === split)
        .map(({ contender, why }) => `${contender}: not measured, ${why}.`),
    ].join(' '),
    heads: [`${all[0]!.learned} examples`, ...HEADS],
    rows: all.map((one) => [one.contender, ...cellsOf(one)]),
  }));
}

function cellsOf({ outOfScope, ...one }: Measured): string[] {
  const share = (value: number | undefined): string =>
    value === undefined ? '–' : (100 * value).toFixed(1);
  return [
    share(one.accuracy),
    share(one.macroF1),
    share(one.accuracyTyped),
    outOfScope?.auroc.toFixed(3) ?? '–',
    share(outOfScope?.recall),
    share(outOfScope?.precision),
    one.trainCpuMs.toFixed(0),
    one.messageUs.toFixed(0),
    one.memoryMb.toFixed(0),
  ];
}

export function wholeBotTable(messages: Figures['messages'], others: number): Table {
  return {
    title: 'The whole bot on the development messages',
    note: 'English; a label of a second reader counts, what the message also wants counts half. Out of scope: messages in any language.',
    heads: ['', 'share'],
    rows: [
      ['right label at once', percent(messages.right)],
      ['right, or offered as a button of the question back', percent(messages.offered)],
      ['right, or among the three likeliest flows', percent(messages.inThree)],
      ['reaches the right flow, signal or an article of its topic', percent(messages.reached)],
      ['out of scope: recall', percent(messages.othersFound / others)],
      [
        'out of scope: precision',
        percent(messages.othersFound / Math.max(messages.othersFound + messages.strayed, 1)),
      ],
    ],
  };
}

/** What the sparse engine must reach alone, and the aim of the whole. */
export function goalTable(
  { measured }: Comparison,
  messages: Figures['messages'],
  others: number,
): Table {
  const of = (split: string): Measured | undefined =>
    measured.find((one) => one.split === split && one.contender === SPARSE);
  const share = (value: number | undefined): string =>
    value === undefined ? 'not measured' : percent(value);
  const accuracy = (split: string): string => share(of(split)?.accuracy);
  const loss = (split: string): string => {
    const one = of(split);
    return share(one && one.accuracy - one.accuracyTyped);
  };
  const strange = of('clinc150/30')?.outOfScope;
  return {
    title: 'The figures to reach',
    note: 'Must: what the sparse engine has to reach alone.',
    heads: ['', 'reached', 'must', 'aim'],
    rows: [
      ['CLINC150 in scope, full', accuracy('clinc150/full'), '92.5 %', '96.9 %'],
      ['CLINC150, 30 a class', accuracy('clinc150/30'), '89 %', '95 %'],
      ['CLINC150, 10 a class', accuracy('clinc150/10'), '81.5 %', '91 %'],
      ['BANKING77, full', accuracy('banking77/full'), '91 %', '93.5 %'],
      ['BANKING77, 30 a class', accuracy('banking77/30'), '84 %', '90 %'],
      ['BANKING77, 10 a class', accuracy('banking77/10'), '74 %', '84 %'],
      ['lost under typos, CLINC150, 30 a class', loss('clinc150/30'), '2 points', '1 point'],
      ['lost under typos, BANKING77, 30 a class', loss('banking77/30'), '2 points', '1 point'],
      [
        'out of scope, CLINC150, 30 a class: AUROC',
        strange?.auroc.toFixed(3) ?? 'not measured',
        '0.950',
        '0.980',
      ],
      ['out of scope, CLINC150, 30 a class: recall', share(strange?.recall), '62 %', '87 %'],
      ['development messages: right at once', percent(messages.right), '75 %', '90 %'],
      ['development messages: right or offered', percent(messages.offered), '90 %', '97 %'],
      [
        'development messages: out-of-scope recall',
        percent(messages.othersFound / others),
        '80 %',
        '95 %',
      ],
      [
        'development messages: out-of-scope precision',
        percent(messages.othersFound / Math.max(messages.othersFound + messages.strayed, 1)),
        '80 %',
        '95 %',
      ],
    ],
  };
}
