import { describe, expect, it } from 'vitest';
import { readSigns, type Sign, signWords } from '../../../src/knowledge/read-signs.ts';

const sound = (more: Omit<Sign, 'medium'> = {}): Sign => ({ medium: 'sound', ...more });
const light = (colour?: string, more: Partial<Sign> = {}): Sign => ({
  ...{ medium: 'light' },
  ...(colour !== undefined && { colour }),
  ...more,
});
const flash = (colour?: string, more: Partial<Sign> = {}): Sign =>
  light(colour, { manner: 'flash', ...more });

it.each<[string, Sign[]]>([
  ['three beeps', [sound({ count: 3 })]],
  ['it beeped 3 times in 5 seconds', [sound({ count: 3 })]],
  ['beep beep beep', [sound({ count: 3 })]],
  ['a double beep at seven', [sound({ count: 2 })]],
  ['beeping for 10 minutes', [sound()]],
  ['flashes red twice then green', [flash('red', { count: 2 }), light('green')]],
  ['it goes red and then green', [light('red'), light('green')]],
  ['three red flashes and three beeps', [flash('red', { count: 3 }), sound({ count: 3 })]],
  ['flashes red 3x', [flash('red', { count: 3 })]],
  ['solid red', [light('red', { manner: 'steady' })]],
  ['a red light that stays on', [light('red', { manner: 'steady' })]],
  [
    'one long beep and two short',
    [sound({ length: 'long', count: 1 }), sound({ length: 'short', count: 2 })],
  ],
  [
    'one long and two short beeps',
    [sound({ length: 'long', count: 1 }), sound({ length: 'short', count: 2 })],
  ],
  ['dreimal piepen', [sound({ count: 3 })]],
  ['es blinkt zweimal rot', [flash('red', { count: 2 })]],
  ['trois bips', [sound({ count: 3 })]],
  ['elle clignote rouge deux fois puis vert', [flash('red', { count: 2 }), light('green')]],
  ['parpadea rojo dos veces', [flash('red', { count: 2 })]],
])('reads "%s"', (text, signs) => {
  expect(readSigns(text)?.signs).toEqual(signs);
});

it.each([
  'my code is rejected',
  'the door is red',
  'i have two locks',
  '',
  '10 minutes ago',
])('finds no sign in "%s"', (text) => {
  const signs = readSigns(text)?.signs ?? [];
  expect(signs.filter(({ colour }) => colour === undefined)).toEqual([]);
});

describe('around a sign', () => {
  it('hears when it comes', () => {
    expect([...readSigns('a red light when I type the code')!.moments]).toEqual(['code']);
    expect([...readSigns('beeps twice after locking')!.moments]).toEqual(['lock']);
    expect([...readSigns('the lock beeps')!.moments]).toEqual([]);
  });

  it('hears the part that shows it', () => {
    expect([...readSigns('the red x flashes')!.parts]).toEqual(['cross']);
    expect([...readSigns('battery icon flashing')!.parts]).toEqual(['battery']);
  });

  it('keeps what is said besides', () => {
    expect(readSigns('three beeps and my code is rejected')!.rest).toEqual(['rejected']);
    expect(readSigns('what does it mean when it beeps three times?')!.rest).toEqual([]);
  });
});

it('reads words without accents, and 600 characters at most', () => {
  expect(signWords('Grün, ÉTEINT 3x')).toEqual(['grun', ',', 'eteint', '3', 'x']);
  expect(signWords('a '.repeat(10_000)).length).toBe(300);
});
