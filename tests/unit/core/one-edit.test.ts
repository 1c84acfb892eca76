import { expect, it } from 'vitest';
import { isOneEdit } from '../../../src/core/one-edit.ts';

it.each<[string, string, boolean]>([
  ['battery', 'batery', true],
  ['battery', 'batteryy', true],
  ['battery', 'bettery', true],
  ['battery', 'abttery', true],
  ['battery', 'battery', true],
  ['battery', 'batetyr', false],
  ['battery', 'btery', false],
  ['', 'a', true],
  ['', 'ab', false],
])('%s and %s: %s', (a, b, near) => {
  expect(isOneEdit(a, b)).toBe(near);
  expect(isOneEdit(b, a)).toBe(near);
});
