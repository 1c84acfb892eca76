import { describe, expect, it } from 'vitest';
import type { DiagnosticRules, Diagnostics } from '../../../src/core/diagnostics.ts';
import { matchReport } from '../../../src/knowledge/match-report.ts';

const rule = (start: string, when: DiagnosticRules['report'][number]['when']) => ({
  ...{ start, when, says: start, knows: {} },
});
const rules = {
  noError: ['none', 'no error', '0'],
  report: [
    rule('codes', { wrongCodesAtLeast: 3 }),
    rule('empty', { batteryAtMost: 5 }),
    rule('jam', { error: ['jam', 'motor stall'] }),
    rule('low', { batteryAtMost: 20 }),
    rule('volts', { voltageAtMost: 4.4, locks: ['acme-one'] }),
    rule('both', { batteryAtMost: 60, connectivity: ['offline'] }),
  ],
};
const found = (report: Diagnostics, lock?: string) =>
  matchReport(report, lock, rules).rules.map(({ start }) => start);

it.each<[string, Diagnostics, string[]]>([
  ['nothing', {}, []],
  ['the edge of a level', { batteryLevel: 5 }, ['empty', 'low']],
  ['just above it', { batteryLevel: 5.1 }, ['low']],
  ['a full battery', { batteryLevel: 100 }, []],
  ['the edge of a count', { wrongCodeCount: 3 }, ['codes']],
  ['one code less', { wrongCodeCount: 2 }, []],
  ['all of two conditions', { batteryLevel: 50, connectivity: 'offline' }, ['both']],
  ['one of two conditions', { batteryLevel: 50, connectivity: 'online' }, []],
  [
    'the order of the rules',
    { batteryLevel: 1, lastError: 'jam', wrongCodeCount: 9 },
    ['codes', 'empty', 'jam', 'low'],
  ],
  ['capitals and underlines', { lastError: 'ERR_MOTOR_JAMMED' }, ['jam']],
  ['words run together', { lastError: 'motorStalled' }, ['jam']],
  ['a word that has the letters inside', { lastError: 'pajama' }, []],
  ['words that are not beside one another', { lastError: 'motor has stall' }, []],
])('finds %s', (_, report, starts) => {
  expect(found(report)).toEqual(starts);
});

it('reads a voltage only on the locks that the rule names', () => {
  expect(found({ voltage: 4.1 }, 'acme-one')).toEqual(['volts']);
  expect(found({ voltage: 4.1 }, 'zenith')).toEqual([]);
  expect(found({ voltage: 4.1 })).toEqual([]);
});

describe('an error', () => {
  const isStrange = (lastError?: string) =>
    matchReport(lastError === undefined ? {} : { lastError }, undefined, rules).strangeError;

  it.each(['none', 'NO_ERROR', '0', '', ' - '])('is none when it says "%s"', (lastError) => {
    expect(isStrange(lastError)).toBe(false);
  });

  it('is strange when no rule knows it', () => {
    expect(isStrange('E1042')).toBe(true);
    expect(isStrange('jam')).toBe(false);
    expect(isStrange()).toBe(false);
  });
});
