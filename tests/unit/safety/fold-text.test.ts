import { expect, it } from 'vitest';
import { foldText } from '../../../src/safety/fold-text.ts';

it.each<[string, string, string]>([
  ['plain text stays as it is', 'Code 4821, OK?\n\t', 'Code 4821, OK?\n\t'],
  ['full-width letters and digits become plain', 'ＰＩＮ ４８２１', 'PIN 4821'],
  ['digits of every script become ASCII', '٤٨٢١ ४८२१ ๔๘๒๑ ۴۸۲۱ 𝟒𝟖𝟐𝟏', '4821 4821 4821 4821 4821'],
  ['ringed digits become ASCII', '④⑧②① ❹❽❷❶ ⓿', '4821 4821 0'],
  ['keycap marks and variation selectors go', '4️⃣8️⃣2⃣1', '4821'],
  ['strokes through digits go', '4\u03368\u03362\u03361\u0336', '4821'],
  ['zero-width, bidi and control characters go', '4\u200B8\u202E2\u2066\u00AD1\u0007', '4821'],
  ['dashes of all kinds become hyphens', 'a–b—c−d‐e－f', 'a-b-c-d-e-f'],
  ['spaces of all kinds become spaces', 'a\u00A0b\u2003c\u3000d', 'a b c d'],
  ['curly quotes become straight', '“it’s”', '"it\'s"'],
  ['decomposed letters compose', 'co\u0301digo', 'código'],
  ['letters keep their case', 'ÄÖÜ ß', 'ÄÖÜ ß'],
  ['an empty text stays empty', '', ''],
])('%s', (_, text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

it('knows where each character came from', () => {
  const text = 'é４️⃣\u200B８ x';
  const { text: folded, at } = foldText(text);
  expect(folded).toBe('é48 x');
  expect([...folded].map((_, index) => text[at(index)])).toEqual(['é', '４', '８', ' ', 'x']);
  expect(at(folded.length)).toBe(text.length);
});

it('maps every character of one that folds to several to its beginning', () => {
  const { text, at } = foldText('a⑴b');
  expect(text).toBe('a(1)b');
  expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([0, 1, 1, 1, 2, 3]);
});

it('never grows the index', () => {
  const text = 'x️⃣ﷺ½👨‍👩‍👧 ４８\u0301\uD800z';
  const { text: folded, at } = foldText(text);
  const indexes = Array.from({ length: folded.length + 1 }, (_, index) => at(index));
  expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
});
