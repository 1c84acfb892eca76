import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPacked } from '../../../src/server/packed.ts';

let folder: string;
let file: string;
const failures: unknown[] = [];
const pack = (cache = join(folder, 'cache')) =>
  createPacked(file, 'chat', cache, (e) => void failures.push(e));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  file = join(folder, 'chat.js');
  writeFileSync(file, 'hello '.repeat(1_000));
  failures.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

it('serves compressed bytes to whoever can inflate them, plain ones to others', async () => {
  const packed = await pack();
  const small = await packed.content('gzip, br');
  expect(small.encoding).toEqual({ 'Content-Encoding': 'br' });
  expect(brotliDecompressSync(small.data).toString()).toBe('hello '.repeat(1_000));
  expect((await packed.content('gzip')).encoding).toEqual({});
});

it('compresses once and changes its path with the content', async () => {
  const first = await pack();
  await first.content('br');
  expect((await pack()).path).toBe(first.path);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  writeFileSync(file, 'other');
  expect((await pack()).path).not.toBe(first.path);
});

it('serves plain bytes when nothing can be kept, and tells of it', async () => {
  writeFileSync(join(folder, 'cache'), 'a file where the folder belongs');
  const { data, encoding } = await (await pack()).content('br');
  expect([encoding, data.length]).toEqual([{}, 6_000]);
  expect(failures).toHaveLength(1);
});
