import { expect, it } from 'vitest';
import { beginsWords } from '../../../src/knowledge/begins-words.ts';

it.each<[string, string, boolean]>([
  ['MOTOR_JAMMED', 'motor jam', true],
  ['motorJam', 'motor jam', true],
  ['The batteries are low: about 50 more uses.', 'batteries are low', true],
  ['jam in the motor', 'motor jam', false],
  ['pajama', 'jam', false],
  ['', 'jam', false],
])('in "%s" stands "%s": %s', (text, phrase, expected) => {
  expect(beginsWords(text, phrase)).toBe(expected);
});
