import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '../../../src/understanding/phrase-finder.ts';

const phrases = ['changed the batteries', 'changed', 'not at home', 'at home', 'home run'];
const find = createPhraseFinder(phrases.map((of) => ({ words: of.split(' '), of })));
const found = (text: string): string[] =>
  find(text.split(' ').map((word) => (word === 'chagned' ? [word, 'changed'] : [word]))).map(
    ({ of, start, end }) => `${of} ${start}-${end}`,
  );

describe('createPhraseFinder', () => {
  it.each<[string, string, string[]]>([
    ['the longest first', 'not at home', ['not at home 0-3', 'at home 1-3']],
    ['phrases that overlap', 'at home run', ['at home 0-2', 'home run 1-3']],
    ['what a word may be meant for', 'i chagned it', ['changed 1-2']],
    [
      'loose words in between',
      'changed all of my batteries',
      ['changed the batteries 0-5', 'changed 0-1'],
    ],
    [
      'a phrase without its article',
      'changed batteries',
      ['changed the batteries 0-2', 'changed 0-1'],
    ],
    ['nothing with other words in between', 'at my friends home', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('looks no further than a few loose words', () => {
    expect(found(`at ${'the '.repeat(400)}home`)).toEqual([]);
  });
});
