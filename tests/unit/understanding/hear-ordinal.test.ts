import { expect, it } from 'vitest';
import { hearOrdinal } from '../../../src/understanding/hear-ordinal.ts';
import { readWords } from '../../../src/understanding/read-words.ts';

it.each<[string, number | undefined]>([
  ['the second one', 1],
  ['first', 0],
  ['2nd please', 1],
  ['number 3', 2],
  ['number one', 0],
  ['I mean the third option', 2],
  ['2', 1],
  ['two', 1],
  ['one', 0],
  ['the last one', -1],
  ['the latter', -1],
  ['first i changed the battery', undefined],
  ['last night it died', undefined],
  ['the second battery is dead too and so on', undefined],
  ['2 3', undefined],
  ['option', undefined],
  ['the one', undefined],
  ['12', undefined],
  ['', undefined],
])('%s is %s', (text, place) => {
  expect(hearOrdinal(readWords(text))).toBe(place);
});
