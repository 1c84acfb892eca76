import { describe, expect, it } from 'vitest';
import { createNearWords } from '../../../src/knowledge/near-words.ts';

const near = createNearWords(new Set(['battery', 'code', 'codes', 'be489', 'x'.repeat(33)]), 4);

describe('createNearWords', () => {
  it.each([
    ['battery', ['battery']],
    ['batery', ['battery']],
    ['batterry', ['battery']],
    ['battary', ['battery']],
    ['abttery', ['battery']],
    ['battrey', ['battery']],
    ['cods', ['code', 'codes']],
    ['coded', ['code', 'codes']],
  ])('reads %s as %s', (word, words) => {
    expect([...near(word)].sort()).toEqual(words);
  });

  it.each([
    ['two errors', 'bateri'],
    ['another first letter', 'lattery'],
    ['two swaps', 'abttrey'],
    ['a word too short to tell', 'cde'],
    ['a number', 'be488'],
    ['a word too long', 'x'.repeat(34)],
  ])('knows nothing near %s', (_, word) => {
    expect(near(word)).toEqual([]);
  });
});
