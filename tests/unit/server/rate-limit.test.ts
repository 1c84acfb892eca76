/** A bucket empties with use and fills with time. */
import { expect, it } from 'vitest';
import { createRateLimit } from '../../../src/server/rate-limit.ts';

let clock = 0;
const now = () => clock;
const limited = (perMinute: number, most?: number) => {
  clock = 1_000;
  return createRateLimit({ perMinute, now, ...(most !== undefined && { most }) });
};

it('lets a minute of requests through at once, then says how long to wait', () => {
  const limit = limited(6);
  expect(Array.from({ length: 7 }, () => limit.wait('a', 1))).toEqual([0, 0, 0, 0, 0, 0, 10]);
  clock += 9_999;
  expect(limit.wait('a', 1)).toBe(1);
  clock += 2;
  expect(limit.wait('a', 1)).toBe(0);
  expect(limit.wait('a', 1)).toBe(10);
});

it('does not punish for asking too early', () => {
  const limit = limited(1);
  limit.wait('a', 1);
  for (let n = 0; n < 100; n++) limit.wait('a', 1);
  clock += 60_001;
  expect(limit.wait('a', 1)).toBe(0);
});

it('keeps senders apart and counts by cost', () => {
  const limit = limited(1);
  expect(limit.wait('a', 0.5)).toBe(0);
  expect(limit.wait('a', 0.5)).toBe(0);
  expect(limit.wait('a', 0.5)).toBe(30);
  expect(limit.wait('b', 1)).toBe(0);
});

it('takes nothing away when the clock jumps back', () => {
  const limit = limited(2);
  limit.wait('a', 1);
  clock -= 3_600_000;
  expect(limit.wait('a', 1)).toBe(0);
  clock += 60_000;
  expect(limit.wait('a', 1)).toBe(0);
});

it('forgets the sender longest unheard when there are too many', () => {
  const limit = limited(1, 2);
  limit.wait('a', 1);
  limit.wait('b', 1);
  limit.wait('a', 1);
  limit.wait('c', 1);
  expect(limit.wait('a', 1)).toBeGreaterThan(0);
  expect(limit.wait('b', 1)).toBe(0);
});
