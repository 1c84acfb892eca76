import { expect, it } from 'vitest';
import { createRandom } from '../../../src/server/random.ts';

it('draws strings of the wanted bytes and never one twice', () => {
  const random = createRandom();
  const drawn = Array.from({ length: 5_000 }, () => random(16));
  expect(new Set(drawn).size).toBe(5_000);
  expect(new Set(drawn.map((text) => Buffer.from(text, 'base64url').length))).toEqual(
    new Set([16]),
  );
});
