import { expect, it } from 'vitest';
import { readWords } from '../../../src/safety/read-words.ts';

it.each<[string, string, string]>([
  ['small letters and marks as words', "I CAN'T get in!", ' . i cant get in . . '],
  ['short forms written out', 'im stuk w/ u', ' . i am stuck with you . '],
  ['negations in one word', 'it will not open, can not go', ' . it wont open , cant go . '],
  ['French elisions apart', "j'ai quelqu'un d'ici", ' . j ai quelqu un d ici . '],
  ['no accents', 'Tür fenêtre niño', ' . tur fenetre nino . '],
  ['letters held down once', 'heeeelp', ' . help . '],
  ['an age in brackets', 'our son (2)', ' . our son 2 year old . '],
  ['letters of other scripts that look the same', 'l\u043eck', ' . lock . '],
  ['an alarm that only warns as one word', 'smoke detector', ' . smokealarm . '],
  ['slips in the words of danger', 'trappd insde', ' . trapped inside . '],
  ['nothing', '', ' .  . '],
])('gives %s', (_, text, expected) => {
  expect(readWords(text)).toBe(expected);
});
