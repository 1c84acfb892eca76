import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/understanding/read-words.ts';

const clausesOf = (text: string): string[] => {
  const { words, clauses } = readWords(text);
  return clauses.map(({ start, end, mark }) => words.slice(start, end).join(' ') + mark);
};

describe('readWords', () => {
  it.each<[string, string, string[]]>([
    ['small letters', 'My LOCK', ['my', 'lock']],
    ['no accents', 'zurück, sí, weiß', ['zuruck', 'si', 'weiss']],
    ['wide letters as plain ones', 'ｌｏｃｋ', ['lock']],
    ['one word for each way to write an apostrophe', "can't can’t can´t", ['cant', 'cant', 'cant']],
    ['short forms of what is written out', 'I am, it is not, cannot', ['im', 'its', 'not', 'cant']],
    ['digits as they are', 'YRD226 2.4 GHz', ['yrd226', '2', '4', 'ghz']],
    ['an emoji as a word', 'ok 👍', ['ok', '👍']],
    ['nothing in marks alone', '?! ...', []],
    ['nothing in an empty text', '', []],
  ])('gives %s', (_, text, words) => {
    expect(readWords(text).words).toEqual(words);
  });

  it.each<[string, string, string[]]>([
    ['marks', 'Dead. Why? I wait!', ['dead.', 'why?', 'i wait!']],
    [
      '"and" and "but"',
      'it beeps and blinks but stays shut',
      ['it beeps', 'and blinks', 'but stays shut'],
    ],
    ['line breaks', 'dead\nand cold', ['dead\n', 'and cold']],
    ['not the point of a number', 'version 2.4, then 9,5', ['version 2 4,', 'then 9 5']],
    ['each mark of a row but once', 'what??? no', ['what?', 'no']],
    ['"do not" only within a clause', 'do. not', ['do.', 'not']],
  ])('splits clauses at %s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('reads 1,000 characters and 32 of a word', () => {
    expect(readWords('ab '.repeat(1_000_000)).words).toHaveLength(334);
    expect(readWords('x'.repeat(100_000)).words).toEqual(['x'.repeat(32)]);
    expect(readWords('ﷺ'.repeat(1_000)).words.join('').length).toBeLessThanOrEqual(1_000);
  });
});
