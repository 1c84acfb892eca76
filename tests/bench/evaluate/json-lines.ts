/** What was measured, as one JSON object a line; the baseline of ours is node-nlp in the same run. */
import type { Figures } from '../../understanding/measure-figures.ts';
import type { Comparison } from './compare.ts';
import { NODE_NLP } from './contenders/node-nlp.ts';
import { SPARSE } from './engine.ts';
import type { Measured } from './measure-one.ts';

export interface JsonLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
}

const MEASURES: Readonly<
  Record<string, { unit: string; of: (one: Measured) => number | undefined }>
> = {
  accuracy: { unit: 'share', of: (one) => one.accuracy },
  'macro-f1': { unit: 'share', of: (one) => one.macroF1 },
  'accuracy-typos': { unit: 'share', of: (one) => one.accuracyTyped },
  'oos-auroc': { unit: 'share', of: (one) => one.outOfScope?.auroc },
  'oos-recall': { unit: 'share', of: (one) => one.outOfScope?.recall },
  'oos-precision': { unit: 'share', of: (one) => one.outOfScope?.precision },
  'train-cpu': { unit: 'ms', of: (one) => one.trainCpuMs },
  message: { unit: 'us', of: (one) => one.messageUs },
  memory: { unit: 'MB', of: (one) => one.memoryMb },
};

export function jsonLine(name: string, value: number, unit: string, baseline?: number): JsonLine {
  const round = (number: number): number => Number(number.toFixed(4));
  return {
    name,
    value: round(value),
    unit,
    baseline: baseline === undefined ? null : round(baseline),
    ratio: baseline === undefined || baseline === 0 ? null : round(value / baseline),
  };
}

export function comparisonLines({ measured }: Comparison): JsonLine[] {
  return measured.flatMap((one) => {
    const peer = measured.find(
      ({ contender, split }) => contender === NODE_NLP.name && split === one.split,
    );
    const isOurs = one.contender.startsWith('ours');
    const who = one.contender === SPARSE ? '' : `.${one.contender.replaceAll(/[^a-z]+/gi, '-')}`;
    return Object.entries(MEASURES).flatMap(([name, { unit, of }]) => {
      const value = of(one);
      const baseline = isOurs && peer ? of(peer) : undefined;
      const full = `${one.split.replaceAll(/[ /]/g, '-')}${who}.${name}`;
      return value === undefined ? [] : [jsonLine(full, value, unit, baseline)];
    });
  });
}

export function messageLines(messages: Figures['messages'], others: number): JsonLine[] {
  const { right, offered, inThree, reached, othersFound, strayed } = messages;
  return [
    ...Object.entries({ right, offered, 'in-three': inThree, reached }).map(([name, value]) =>
      jsonLine(`bot.${name}`, value, 'share'),
    ),
    jsonLine('bot.oos-recall', othersFound / others, 'share'),
    jsonLine('bot.oos-precision', othersFound / Math.max(othersFound + strayed, 1), 'share'),
  ];
}
