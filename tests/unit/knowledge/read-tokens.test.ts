import { expect, it } from 'vitest';
import { isModelNumber, isNumber, readTokens } from '../../../src/knowledge/read-tokens.ts';

it.each([
  ["Yale's YRD-226", ['yale', 'yrd', '226']],
  ["I'd say", ["i'd", 'say']],
  ['Level Lock+', ['level', 'lock', 'plus']],
  ['Nuki 3.0', ['nuki', '3', '0']],
  ['ＢＥ４８９', ['be489']],
])('reads %s as %j', (text, words) => {
  expect(readTokens(text).map(({ word }) => word)).toEqual(words);
});

it('tells a letter that is glued on from one that stands alone', () => {
  const glued = (text: string) => readTokens(text).map((token) => token.glued);
  expect(glued('u-bolt')).toEqual([false, true]);
  expect(glued('u bolt')).toEqual([false, false]);
});

it.each([
  ['be489', true],
  ['ul3', true],
  ['914c', true],
  ['2s', false],
  ['4th', false],
  ['914', false],
  ['lock', false],
])('holds %s for a model number: %s', (word, is) => {
  expect(isModelNumber(word)).toBe(is);
});

it.each([
  ['914', true],
  ['be489', false],
])('holds %s for digits only: %s', (word, is) => {
  expect(isNumber(word)).toBe(is);
});
