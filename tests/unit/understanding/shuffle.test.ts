import { expect, it } from 'vitest';
import { shuffle } from '../../../src/understanding/shuffle.ts';

const shuffled = (seed: number): number[] => {
  const items = Int32Array.from({ length: 50 }, (_, at) => at);
  shuffle(items, seed);
  return [...items];
};

it('keeps every item, in an order that the seed decides', () => {
  expect(shuffled(1).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
  expect(shuffled(1)).toEqual(shuffled(1));
  expect(shuffled(1)).not.toEqual(shuffled(2));
});

it('puts each item in each place equally often', () => {
  const places = new Array<number>(4).fill(0);
  for (let seed = 0; seed < 4_000; seed++) {
    const items = Int32Array.of(0, 1, 2, 3);
    shuffle(items, seed);
    places[items.indexOf(0)]!++;
  }
  for (const count of places) expect(Math.abs(count - 1_000)).toBeLessThan(120);
});
