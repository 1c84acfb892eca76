import { expect, it } from 'vitest';
import { waitRange } from '../../../src/handoff/wait-range.ts';

const minutes = (...waits: number[]) => waits.map((wait) => wait * 60_000);

it.each([
  ['nothing from too few', minutes(1, 2, 3, 4), undefined],
  ['the middle half', minutes(9, 1, 5, 3, 100), { from: 3, to: 9 }],
  ['at least a minute, a minute wide', minutes(0, 0, 0, 0, 0), { from: 1, to: 2 }],
])('says %s', (_, waits, range) => {
  expect(waitRange(waits)).toEqual(range);
});
