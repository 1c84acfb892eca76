import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn, read } from './minimal-content.ts';

const file = 'knowledge/locks/acme-one.yaml';
const change = (piece: string, by: string): Changes => edit(file, piece, by);

it('reads a lock', () => {
  expect(read().locks.get('acme-one')).toEqual({
    id: 'acme-one',
    brand: 'Acme',
    name: 'Acme One',
    aliases: ['acme 1', 'a1'],
    batteries: '4 AA alkaline',
    avoidBatteries: 'Lithium cells',
    emergencyPower: { kind: 'nine_volt', how: 'Hold a 9-volt block to the dots.' },
    lockout: { attempts: 5, seconds: 60 },
    restart: {
      grade: 'high',
      where: 'Inside',
      steps: ['Take the batteries out', 'Put them back'],
      erases: [],
      after: [],
      cautions: [],
      source: 'https://maker.example/restart',
    },
    factoryReset: {
      grade: 'medium',
      where: 'Inside',
      steps: ['Hold the button'],
      erases: ['Every code'],
      after: [],
      cautions: [],
      source: 'https://maker.example/reset',
    },
    signals: [{ signal: 'three beeps', meaning: 'The battery is low.' }],
    support: 'https://maker.example/help',
  });
});

it('reads a lock of which little is known', () => {
  expect(read().locks.get('zenith')).toEqual({
    id: 'zenith',
    brand: 'Zenith',
    name: 'Zenith',
    aliases: [],
    signals: [],
  });
});

it('names each alias once, and not the name again', () => {
  const { locks } = read(change('[acme 1, A1]', '[ACME ONE, a1, A1, Acme  2]'));
  expect(locks.get('acme-one')!.aliases).toEqual(['a1', 'acme 2']);
});

it.each<[string, Changes, string]>([
  [
    'a restart without source',
    change('  source: https://maker.example/restart\n', ''),
    "9:3 'source' is missing; it must be text",
  ],
  [
    'a reset with a source that is not https',
    change('https://maker.example/reset', 'http://maker.example/reset'),
    "18:11 a page is named by its full https address; found 'http://maker.example/reset'",
  ],
  [
    'no sources',
    change('sources: [https://maker.example/manual]', 'sources: []'),
    "21:10 'sources' must have at least 1 entry; found 0",
  ],
  [
    'support that is no address',
    change('https://maker.example/help', 'call them'),
    "20:10 a page is named by its full https address; found 'call them'",
  ],
  [
    'a restart without steps',
    change('[Take the batteries out, Put them back]', '[]'),
    "11:10 'steps' must have at least 1 entry; found 0",
  ],
  [
    'an alias of digits without quotes',
    change('[acme 1, A1]', '[620]'),
    "3:11 entry 1 of 'aliases' must be text; found 620; put it in quotes",
  ],
  [
    'a key written as in the code',
    change('avoid_batteries', 'avoidBatteries'),
    "5:1 unknown key 'avoidBatteries'; did you mean 'avoid_batteries'?",
  ],
  [
    'a power nobody knows',
    change('kind: nine_volt', 'kind: solar'),
    "6:26 'kind' must be one of nine_volt, usb, none; found 'solar'",
  ],
])('refuses %s', (_, changes, mistake) => {
  expect(mistakesIn(changes)).toEqual([`${file}:${mistake}`]);
});
