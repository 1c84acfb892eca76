import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/understanding/read-words.ts';
import { isAsked, isDenied, isTold } from '../../../src/understanding/stance.ts';

const at = (text: string, phrase: string): [ReturnType<typeof readWords>, number] => {
  const message = readWords(text);
  return [message, message.words.indexOf(phrase)];
};

describe('isDenied', () => {
  it.each([
    ['i am not inside', 'inside', true],
    ["it isn't really open", 'open', true],
    ['no inside', 'inside', false],
    ['there is no light', 'light', true],
    ['not dead, inside', 'inside', false],
    ['not bad but inside', 'inside', false],
    ['inside, not outside', 'inside', false],
    ['i never ever went all the way inside', 'inside', false],
  ])('%s: %s %s', (text, phrase, denied) => {
    expect(isDenied(...at(text, phrase))).toBe(denied);
  });
});

describe('isAsked', () => {
  it.each([
    ['should i change batteries', 'batteries', true],
    ['ok so do i need batteries', 'batteries', true],
    ['are the batteries bad', 'batteries', true],
    ['batteries?', 'batteries', true],
    ['how do i get batteries', 'batteries', true],
    ['changed batteries, what now?', 'batteries', false],
    ['did the batteries twice', 'batteries', false],
    ['why is it dead with batteries?', 'batteries', false],
    ['still dead after batteries?', 'batteries', false],
    ['how come batteries are flat', 'batteries', false],
    ['when i changed batteries it died', 'batteries', false],
    ['when should i change batteries', 'batteries', true],
  ])('%s: %s', (text, phrase, asked) => {
    expect(isAsked(...at(text, phrase))).toBe(asked);
  });
});

describe('isTold', () => {
  it.each([
    ['put batteries in', true],
    ['even with batteries it is dead', true],
    ['i will buy batteries', false],
    ['it needs batteries', false],
    ['before i change batteries', false],
    ['if batteries do not help', false],
    ['no more batteries', true],
    ["haven't changed batteries", false],
    ['would batteries help', false],
    ['i want help, put batteries in', true],
  ])('%s: %s', (text, told) => {
    expect(isTold(...at(text, 'batteries'))).toBe(told);
  });
});
