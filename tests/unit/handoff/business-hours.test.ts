import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../src/core/desk.ts';
import { isOpen, nextOpening } from '../../../src/handoff/business-hours.ts';

const at = (text: string): number => Date.parse(text);
const hour = 60;
const berlin: Hours = {
  kind: 'week',
  zone: 'Europe/Berlin',
  days: {
    mon: [
      { from: 9 * hour, to: 12 * hour + 30 },
      { from: 13 * hour + 30, to: 18 * hour },
    ],
    fri: [{ from: 9 * hour, to: 24 * hour }],
    sat: [{ from: 0, to: 2 * hour }],
    sun: [{ from: 2 * hour + 30, to: 4 * hour }],
  },
  holidays: new Set(['2026-12-25']),
};

describe('isOpen', () => {
  it.each([
    ['a minute before the first span', '2026-11-23T08:59:00+01:00', false],
    ['its first minute', '2026-11-23T09:00:00+01:00', true],
    ['the break', '2026-11-23T12:30:00+01:00', false],
    ['the second span', '2026-11-23T17:59:59+01:00', true],
    ['the end', '2026-11-23T18:00:00+01:00', false],
    ['a day without hours', '2026-11-24T10:00:00+01:00', false],
    ['the same wall clock in summer', '2026-07-06T09:00:00+02:00', true],
    ['an hour later by UTC in summer', '2026-07-06T08:30:00+02:00', false],
    ['the last minute of a day', '2026-11-27T23:59:00+01:00', true],
    ['over midnight', '2026-11-28T01:00:00+01:00', true],
    ['a holiday', '2026-12-25T10:00:00+01:00', false],
    ['both passes of the repeated hour, first', '2026-10-25T02:45:00+02:00', true],
    ['both passes of the repeated hour, second', '2026-10-25T02:45:00+01:00', true],
    ['after the skipped hour', '2026-03-29T03:00:00+02:00', true],
  ])('knows %s', (_, text, open) => {
    expect(isOpen(berlin, at(text))).toBe(open);
  });
});

describe('nextOpening', () => {
  it.each([
    ['later the same day', '2026-11-23T12:45:00+01:00', '2026-11-23T13:30:00+01:00'],
    ['days away', '2026-11-23T18:00:00+01:00', '2026-11-27T09:00:00+01:00'],
    ['over a holiday', '2026-12-24T12:00:00+01:00', '2026-12-26T00:00:00+01:00'],
    [
      'in the skipped hour: when the clock has skipped',
      '2026-03-29T01:00:00+01:00',
      '2026-03-29T03:30:00+02:00',
    ],
    [
      'in the repeated hour: the first time',
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:30:00+02:00',
    ],
  ])('is %s', (_, now, opening) => {
    expect(nextOpening(berlin, at(now))).toBe(at(opening));
  });

  it('names none when there is none', () => {
    const never: Hours = { kind: 'week', zone: 'UTC', days: {}, holidays: new Set() };
    expect(nextOpening(never, 0)).toBeUndefined();
  });
});
