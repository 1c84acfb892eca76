/** The value of a lock's report: strict, small, and told what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDiagnostics } from '../../../src/content/diagnostics-format.ts';
import { dialogSchemas } from '../../../src/content/schemas.ts';
import { edit, mistakesIn, read } from './minimal-content.ts';

const whole = {
  batteryLevel: 4,
  voltage: 4.2,
  lastError: 'MOTOR_JAM',
  firmware: '1.4.2',
  connectivity: 'offline',
  wrongCodeCount: 0,
  model: 'Acme One',
};

it.each([
  whole,
  { batteryLevel: 0 },
  { batteryLevel: 99.5 },
  { model: '' },
])('takes %j', (value) => {
  expect(readDiagnostics(value)).toEqual({ kind: 'read', value });
});

const bad: readonly [string, unknown, string][] = [
  ['nothing', undefined, 'the value: '],
  ['null', null, 'the value: '],
  ['a list', [whole], 'the value: '],
  ['no field', {}, 'none of the fields'],
  ['a field of another name', { batteryLevel: 4, where_are_you: 'inside' }, 'not in the schema'],
  ['a key of every object', JSON.parse('{"constructor": 1}'), 'not in the schema'],
  ['a level above all', { batteryLevel: 101 }, 'batteryLevel: '],
  ['a level below nothing', { batteryLevel: -1 }, 'batteryLevel: '],
  ['a level as text', { batteryLevel: '4' }, 'batteryLevel: '],
  ['no number', { voltage: Number.NaN }, 'voltage: '],
  ['a word we do not know', { connectivity: 'maybe' }, 'connectivity: '],
  ['half a wrong code', { wrongCodeCount: 1.5 }, 'wrongCodeCount: '],
  ['a long error', { lastError: 'x'.repeat(201) }, 'lastError: '],
  ['a long model', { model: 'x'.repeat(101) }, 'model: '],
  ['a null byte', { lastError: 'a\0b' }, 'lastError: '],
  ['half a pair', { model: '\ud800' }, 'model: '],
];

it.each(bad)('refuses %s and names the place', (_, value, place) => {
  const answer = readDiagnostics(value);
  expect(answer).toMatchObject({ kind: 'bad', detail: expect.stringContaining(place) });
});

it('quotes nothing of what was sent, and stays short', () => {
  const keys = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`secret${at}`, 1]));
  const answer = readDiagnostics({ ...keys, connectivity: 'secret', voltage: 'secret' });
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(JSON.stringify(answer).length).toBeLessThan(400);
});

describe('the JSON Schema of the event', () => {
  const schema = JSON.parse(JSON.stringify(dialogSchemas()['lock.diagnostics']));
  const format = z.fromJSONSchema(schema);

  it('takes a whole report', () => {
    expect(format.safeParse(whole).success).toBe(true);
  });

  it('is strict, and says so', () => {
    expect(schema).toMatchObject({ additionalProperties: false, minProperties: 1 });
    expect(format.safeParse({ batteryLevel: 101 }).success).toBe(false);
  });
});

describe('the rules', () => {
  const file = 'dialogs/diagnostics.yaml';

  it('are read in their order', () => {
    expect(read().diagnostics).toEqual({
      noError: ['none'],
      report: [
        {
          when: { batteryAtMost: 5 },
          says: 'nearly empty batteries ({battery} %)',
          knows: { jump_start: 'stays_dark' },
          start: 'power/no-response',
        },
      ],
      signs: {
        rules: [{ meaning: ['batteries are low'], knows: {}, start: 'power/no-response' }],
        otherwise: { knows: {}, start: 'power/no-response' },
      },
    });
  });

  it.each<[string, string, string, string]>([
    ['a place', 'jump_start: stays_dark', 'where_are_you: inside', 'only a customer can say'],
    ['a consent', 'jump_start: stays_dark', 'wipe_consent: agreed', 'only a customer can say'],
    ['no slot', 'jump_start: stays_dark', 'jump_strat: stays_dark', 'neither a slot of'],
    ['no value', 'jump_start: stays_dark', 'jump_start: stays_drak', "no value 'stays_drak'"],
    ['no flow', 'start: power/no-response\nsigns', 'start: power/no-answer\nsigns', 'no flow'],
    ['no condition', 'battery_at_most: 5', 'locks: [acme-one]', 'a condition besides'],
    ['no lock', 'battery_at_most: 5', 'battery_at_most: 5, locks: [acme-two]', 'no lock is called'],
    ['no such name', '{battery} %', '{batery} %', 'nothing fills {batery}'],
    ['a name out of place', '{battery} %', '{voltage} V', 'under the condition voltage_at_most'],
  ])('may not name %s', (_, from, to, message) => {
    expect(mistakesIn(edit(file, from, to)).join('\n')).toContain(message);
  });
});
