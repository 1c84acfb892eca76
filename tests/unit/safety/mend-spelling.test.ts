import { expect, it } from 'vitest';
import { mendSpelling } from '../../../src/safety/mend-spelling.ts';

it.each([
  ['insde', 'inside'],
  ['brething', 'breathing'],
  ['ambulence', 'ambulance'],
  ['tolddler', 'toddler'],
  ['intrudre', 'intruder'],
])('mends %s to %s', (slip, word) => {
  expect(mendSpelling(slip)).toBe(word);
});

it.each([
  'looked',
  'stack',
  'policy',
  'shared',
  'matter',
  'unblock',
  'smoky',
  'along',
  'tapped',
])('leaves "%s", a word of its own', (word) => {
  expect(mendSpelling(word)).toBe(word);
});

it.each(['', 'smok', 'x'.repeat(100_000)])('leaves what is too short or too long', (word) => {
  expect(mendSpelling(word)).toBe(word);
});
