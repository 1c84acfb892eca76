import { expect, it } from 'vitest';
import { plainWordsOf, wordsOf } from '../../../src/knowledge/words-of.ts';

it.each([
  ['Could you please tell me: are the batteries dead?', ['battery', 'dead']],
  ['resetting, resets and reset', ['reset', 'reset', 'reset']],
  ['it stopped erasing codes', ['stop', 'eras', 'cod']],
  ["it doesn't, can’t", ['doesnt', 'cant']],
  ['café 2.4GHz BE489', ['caf', '2', '4ghz', 'be489']],
  ['glass', ['glass']],
  ['', []],
])('reads "%s" as %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('keeps the endings for comparing letters', () => {
  expect(plainWordsOf('Are the batteries dying?')).toEqual(['batteries', 'dying']);
});

it('reads the first 1,000 characters, however long they unfold', () => {
  expect(wordsOf('ab '.repeat(1_000))).toHaveLength(333);
  expect(wordsOf('\uFDFA'.repeat(1_000)).join(' ').length).toBeLessThanOrEqual(1_000);
});
