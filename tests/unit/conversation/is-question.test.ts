import { expect, it } from 'vitest';
import { isQuestion } from '../../../src/conversation/is-question.ts';

it.each([
  ['can i use rechargeable batteries', true],
  ['hi, does it work with 5 ghz', true],
  ["what's the red light", true],
  ['the battery is low?', true],
  ['wie lange halten die batterien', true],
  ['the update is stuck', false],
  ['it does not open', false],
  ['hello', false],
  ['', false],
])('%s', (text, question) => {
  expect(isQuestion(text)).toBe(question);
});
