import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../../src/understanding/spelling.ts';

const { near, knows } = createSpelling(
  new Map([
    ['battery', 90],
    ['batter', 3],
    ['keypad', 40],
    ['replaced', 30],
    ['changed', 30],
    ['keypda', 2],
    ['pin', 50],
    ['yrd226', 9],
    ['fobs', 8],
  ]),
);

describe('createSpelling', () => {
  it.each<[string, string, string[]]>([
    ['a letter too few', 'batery', ['battery']],
    ['a letter too many', 'keyppad', ['keypad']],
    ['a wrong letter', 'kaypad', ['keypad']],
    ['two letters swapped', 'kyepad', ['keypad']],
    ['several words, the most used first', 'batterx', ['battery', 'batter']],
    ['an error that an author made too', 'keypda', ['keypad']],
    ['nothing two letters away', 'btery', []],
    ['nothing for a known word', 'batter', []],
    ['nothing for an everyday word', 'charged', []],
    ['nothing for a short word', 'pim', []],
    ['nothing for another ending of a word', 'replace', []],
    ['nothing for a model number', 'yrd2266', []],
    ['nothing for a word that was cut', `${'k'.repeat(31)}ey`, []],
    ['nothing for no word', '', []],
  ])('finds %s', (_, word, words) => {
    expect(near(word)).toEqual(words);
  });

  it('knows the words it was given', () => {
    expect([knows('battery'), knows('batery')]).toEqual([true, false]);
  });
});
