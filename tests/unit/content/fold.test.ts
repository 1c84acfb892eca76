import { expect, it } from 'vitest';
import { foldName, foldPhrase } from '../../../src/content/fold.ts';

it.each([
  ["I'm  Locked-out!", 'im locked out'],
  ['im locked out', 'im locked out'],
  ['  "It’s DEAD"…', 'its dead'],
  ['2.4 GHz', '2 4 ghz'],
  ['Ich komme nicht rein, Tür zu', 'ich komme nicht rein tür zu'],
  ['???', ''],
])('folds the message %j to %j', (text, folded) => {
  expect(foldPhrase(text)).toBe(folded);
});

it.each([
  ['  Latch   TWO ', 'latch two'],
  ['z-wave', 'z-wave'],
  ['Ｌatch', 'latch'],
])('folds the name %j to %j', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});
