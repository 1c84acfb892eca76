import { describe, expect, it } from 'vitest';
import { perLabel } from './chance.ts';
import { OTHER, verdictOf } from './contender.ts';
import { accuracyOf, auroc, type Judged, macroF1, quantile } from './stats.ts';
import { withTypos } from './typos.ts';

const judged = (right: string, heard: string): Judged => ({ right: right.split('|'), heard });

describe('the numbers of an evaluation', () => {
  it('count any of the right labels', () => {
    expect(accuracyOf([judged('a|b', 'b'), judged('a', 'b')])).toBe(0.5);
  });

  it('weigh labels alike in macro-F1', () => {
    const all = [judged('a', 'a'), judged('a', 'a'), judged('a', 'a'), judged('b', 'a')];
    expect(macroF1(all)).toBeCloseTo((6 / 7 + 0) / 2);
  });

  it.each([
    [[0, 1], [2, 3], 1],
    [[2, 3], [0, 1], 0],
    [[1, 1], [1, 1], 0.5],
    [[0, 2], [1, 3], 0.75],
  ])('compare %j with %j to an AUROC of %d', (ours, others, expected) => {
    expect(auroc(ours, others)).toBe(expected);
  });

  it('take a quantile from the sorted numbers', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(quantile([1, 2], 1)).toBe(2);
  });
});

it('draws the same examples in every run, at most so many a label', () => {
  const examples = Array.from({ length: 30 }, (_, at) => ({ text: `${at}`, label: `${at % 3}` }));
  const drawn = perLabel(examples, 4, 1);
  expect(drawn).toHaveLength(12);
  expect(perLabel(examples, 4, 1)).toEqual(drawn);
});

it('keeps the out-of-scope label out of the ranking', () => {
  const { ranked, strange } = verdictOf([
    ['a', 0.2],
    [OTHER, 0.7],
    ['b', 0.1],
  ]);
  expect(ranked.map(({ label }) => label)).toEqual(['a', 'b']);
  expect(strange).toBeCloseTo(0.5);
});

it('mistypes about a quarter of the longer words, by one edit, the same in every run', () => {
  const text = Array.from({ length: 400 }, () => 'keypad is').join(' ');
  const [typed] = withTypos([text]);
  const wrong = typed!.split(' ').filter((word) => word !== 'keypad' && word !== 'is');
  expect(wrong.length).toBeGreaterThan(60);
  expect(wrong.length).toBeLessThan(140);
  expect(wrong.every((word) => Math.abs(word.length - 6) <= 1)).toBe(true);
  expect(withTypos([text])[0]).toBe(typed);
});
