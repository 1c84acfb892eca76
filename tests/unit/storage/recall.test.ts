import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRecall } from '../../../src/storage/recall.ts';

let folder: string;
let made: number;
const make = () => {
  made += 1;
  return { map: new Map([['a', 1]]), weights: new Float64Array([made]) };
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recall-'));
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a thing once, also for the next process', () => {
  const first = createRecall(folder)('thing', 'x', make);
  expect(createRecall(folder)('thing', 'x', make)).toEqual(first);
  expect(made).toBe(1);
});

it('makes it anew from something else', () => {
  createRecall(folder)('thing', 'x', make);
  expect(createRecall(folder)('thing', 'y', make).weights[0]).toBe(2);
});

it.each(['', 'not v8', '\u0000\u0001'])('makes it anew when the file is damaged: %j', (damage) => {
  createRecall(folder)('thing', 'x', make);
  writeFileSync(join(folder, readdirSync(folder)[0]!), damage);
  expect(createRecall(folder)('thing', 'x', make).weights[0]).toBe(2);
  expect(createRecall(folder)('thing', 'x', make).weights[0]).toBe(2);
});
