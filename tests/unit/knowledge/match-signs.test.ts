/** Over the tables of every card: each sign is found as it is written, and as customers tell it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { matchSigns } from '../../../src/knowledge/match-signs.ts';
import { createSignReader } from '../../../src/knowledge/read-sign.ts';

type Table = { signal: string; meaning: string }[];
const folder = 'knowledge/locks';
const tables = new Map(
  readdirSync(folder).flatMap((file): [string, Table][] => {
    const { signals } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as { signals?: Table };
    return signals ? [[file.slice(0, -'.yaml'.length), signals]] : [];
  }),
);
const found = (lock: string, text: string): string[] =>
  matchSigns(text, tables.get(lock)!).map(({ signal }) => signal);

it('has at least the thirty sourced tables', () => {
  expect(tables.size).toBeGreaterThanOrEqual(30);
});

describe.each([...tables])('the card of %s', (lock, table) => {
  // "Battery icon" and the like are told by their only two words.
  it.each(table.map(({ signal }) => signal))('knows "%s" as its own', (signal) => {
    expect(found(lock, signal)).toEqual([signal]);
    expect(found(lock, `what does it mean: ${signal.toLowerCase()}?`)).toEqual([signal]);
  });

  it('has an entry for no sign that is not on it', () => {
    expect(found(lock, 'it flashes purple eleven times')).toEqual([]);
    expect(found(lock, 'my code is rejected')).toEqual([]);
  });
});

it.each<[string, string, string[]]>([
  ['ultraloq-u-bolt', 'three beeps', ['Three beeps']],
  ['ultraloq-u-bolt', 'it beeped 3x', ['Three beeps']],
  ['ultraloq-u-bolt', 'beeps', ['One beep', 'Two beeps', 'Three beeps']],
  ['ultraloq-u-bolt', 'four beeps', []],
  ['ultraloq-u-bolt', 'three beeps and a red light', ['Three beeps']],
  ['ultraloq-u-bolt', 'one long beep, two short ones', ['One long and two short beeps']],
  ['ultraloq-u-bolt', 'piept dreimal', ['Three beeps']],
  [
    'kwikset-home-connect-620',
    'red three times with three beeps',
    ['Keypad flashes red 3 times with 3 beeps'],
  ],
  ['kwikset-home-connect-620', '15 red flashes', ['Keypad flashes red 15 times with 15 beeps']],
  ['kwikset-home-connect-620', 'flashes red twice then green', []],
  [
    'kwikset-home-connect-620',
    'red light when i enter my code',
    ['Keypad flashes red 3 times with 3 beeps', 'Keypad flashes red 15 times with 15 beeps'],
  ],
  ['kwikset-smartcode-910', 'blinking red', ['Red light blinks']],
  ['kwikset-smartcode-910', 'solid red', ['Red light stays on']],
  ['kwikset-smartcode-910', 'red light', ['Red light blinks', 'Red light stays on']],
  ['kwikset-smartcode-910', 'flashing orange', ['Amber light blinks']],
  ['kwikset-smartcode-910', 'flashes red three times', []],
  ['kwikset-smartcode-910', 'two beeps', []],
  ['schlage-encode', 'a red x flashes', ['X flashes']],
  ['schlage-encode', 'green checkmark blinks', ['Check mark flashes']],
  ['schlage-encode', 'the battery symbol blinks', ['Battery icon flashes after a code']],
  ['schlage-encode', 'flashing white', ['White light flashes']],
  ['schlage-connect-zwave-plus', 'green flashes three times', ['Green light flashes 3 times']],
  [
    'schlage-keypad-be365',
    'first red then green light',
    ['High and low tone, one beep, red then green light after a good code'],
  ],
  ['switchbot-lock', 'it flashes blue and red', ['Blue and red in turn']],
  ['switchbot-lock', 'slow blue blinking', ['Slow blue flash']],
  ['switchbot-lock', 'red and blue and green', []],
  ['igloohome-padlock', '4 short beeps and 2 red flashes', ['Four short beeps, two red flashes']],
  ['nuki-smart-lock-3-4', 'the ring is steady', ['Whole ring steady']],
  ['nuki-smart-lock-3-4', 'lower segment is on steady', ['Lower segment steady']],
  ['lockly', 'beeps without end', ['Beeps without end and a flashing battery icon']],
  ['ultraloq-ul3', 'it says no user on the display', ['No User on the display']],
])('on %s "%s" is %j', (lock, text, signals) => {
  expect(found(lock, text)).toEqual(signals);
});

describe('a reader of signs', () => {
  const lock = { id: 'acme-one', brand: 'Acme', name: 'Acme One', aliases: ['a1'], signals: [] };
  const { told, isLockName } = createSignReader([lock]);

  it.each<[string, object | undefined]>([
    ['three beeps', { isSpecific: true, isAll: true }],
    ['my acme one beeps three times', { isSpecific: true, isAll: true }],
    ['3 beeps and my code is rejected', { isSpecific: true, isAll: false }],
    ['it keeps beeping', { isSpecific: false, isAll: true }],
    ['smoke alarm chirping', { isSpecific: false, isAll: false }],
    ['my code is rejected', undefined],
  ])('tells of "%s" %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('knows a message that is nothing but a name', () => {
    expect(isLockName('it is an Acme One')).toBe(true);
    expect(isLockName('acme one is dead')).toBe(false);
  });
});
