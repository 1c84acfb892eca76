import { expect, it } from 'vitest';
import { deepFreeze } from '../../../src/content/deep-freeze.ts';

it('freezes what hangs on a value, and the values of a map', () => {
  const value = deepFreeze({ a: { b: [{ c: 1 }] }, map: new Map([['x', { y: 1 }]]), none: null });
  expect(() => Object.assign(value.a, { b: [] })).toThrow(TypeError);
  expect(() => value.a.b.push({ c: 2 })).toThrow(TypeError);
  expect(() => Object.assign(value.a.b[0]!, { c: 2 })).toThrow(TypeError);
  expect(() => Object.assign(value.map.get('x')!, { y: 2 })).toThrow(TypeError);
});
