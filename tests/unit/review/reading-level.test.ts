import { expect, it } from 'vitest';
import { readingGrade, sentencesOf, syllablesIn } from '../../../src/review/reading-level.ts';

it.each([
  ['lock', 1],
  ['code', 1],
  ['codes', 1],
  ['the', 1],
  ['opened', 2],
  ['added', 2],
  ['boxes', 2],
  ['whole', 1],
  ['people', 2],
  ['keypad', 2],
  ['battery', 3],
  ['batteries', 3],
  ['factory', 3],
  ['yes', 1],
  ["can't", 1],
  ['12', 1],
])('counts the syllables of %s', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

it('takes sentences apart at their ends, not at the point of a number or an address', () => {
  expect(sentencesOf('Wait 1.5 minutes. See https://a.example/b.c for more. It helps!')).toEqual([
    'Wait 1.5 minutes',
    ' See  for more',
    ' It helps',
  ]);
});

it('gives plain words a low grade and long ones a high one', () => {
  const plain = Array.from({ length: 10 }, () => 'Put in new cells and shut the door.');
  const hard = Array.from(
    { length: 6 },
    () => 'Subsequently the manufacturer recommends immediate reinstallation of authentication.',
  );
  expect(readingGrade(plain)).toBeLessThan(2);
  expect(readingGrade(hard)).toBeGreaterThan(15);
});

it('is the published formula', () => {
  // 40 words of one syllable in 5 sentences.
  const lines = Array.from({ length: 5 }, () => 'Put new cells in and shut the door.');
  expect(readingGrade(lines)).toBeCloseTo(0.39 * 8 + 11.8 - 15.59, 5);
});

it('gives no grade to a text of a few words', () => {
  expect(readingGrade(['Put in new batteries.'])).toBeUndefined();
});
