import { expect, it } from 'vitest';
import { meant, nearestName } from '../../../src/content/nearest-name.ts';

it.each<[string, readonly string[], string | undefined]>([
  ['lock_modle', ['lock', 'lock_model'], 'lock_model'],
  ['lock_models', ['lock_model'], 'lock_model'],
  ['fresh_bateries', ['fresh_batteries'], 'fresh_batteries'],
  ['abcdef', ['abcxyz'], undefined],
  ['abcd', ['abcdefg'], undefined],
  ['no', ['go', 'do'], 'go'],
  ['ab', ['xy'], undefined],
  ['abcde', ['abcdx', 'abcdy'], 'abcdx'],
  ['abcde', ['abcxy', 'abcdy'], 'abcdy'],
  ['same', ['same'], 'same'],
  ['', ['a'], undefined],
])('takes %j out of %j for %j', (name, names, nearest) => {
  expect(nearestName(name, names)).toBe(nearest);
});

it.each<[string, readonly string[], string]>([
  ['aks', ['ask', 'say'], "; did you mean 'ask'?"],
  ['sayy', ['ask', 'say'], "; did you mean 'say'?"],
  ['other', ['ask', 'say'], '; known: ask, say'],
  ['other', [], ''],
  ['other', Array.from({ length: 11 }, (_, index) => `name${index}`), ''],
])('says of %j among %j%s', (name, names, words) => {
  expect(meant(name, names)).toBe(words);
});
