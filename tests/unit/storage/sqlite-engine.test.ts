/** The engine tells trouble with the file from our own mistakes, and waits for the disk. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { StoreDown } from '../../../src/core/store.ts';
import { openSqlite, type Use } from '../../../src/storage/sqlite-engine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes ahead and flushes every commit', () => {
  const engine = openSqlite(join(folder, 'bot.db'));
  expect(engine.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(engine.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  engine.close();
});

it.each<[Use, Use, boolean]>([
  ['alone', 'alone', false],
  ['alone', 'shared', false],
  ['shared', 'alone', false],
  ['shared', 'shared', true],
  ['alone', 'guest', true],
  ['shared', 'guest', true],
])('opened %s lets another open it %s: %s', (first, second, allowed) => {
  const path = join(folder, 'bot.db');
  const one = openSqlite(path, first);
  const other = () => openSqlite(path, second);
  if (allowed) other().close();
  else expect(other).toThrow(/another process uses it/);
  one.close();
  openSqlite(path).close();
});

it('binds $n by place, also out of order and twice', () => {
  const engine = openSqlite(join(folder, 'bot.db'));
  expect(engine.get('SELECT $2 AS b, $1 AS a, $2 AS again', 'x', 2)).toEqual({
    b: 2,
    a: 'x',
    again: 2,
  });
  engine.close();
});

it('lets a mistake of ours rise as it is', () => {
  const engine = openSqlite(join(folder, 'bot.db'));
  engine.run('CREATE TABLE t (x text PRIMARY KEY)');
  engine.run('INSERT INTO t (x) VALUES ($1)', 'a');
  expect(() => engine.run('INSERT INTO t (x) VALUES ($1)', 'a')).toThrow(/UNIQUE/);
  expect(() => engine.run('SELEKT')).toThrow(/syntax error/);
  engine.close();
  expect(() => engine.get('SELECT x FROM t')).toThrow(StoreDown);
});

it.each<[string, () => string]>([
  [
    'no database',
    () => {
      const path = join(folder, 'text.db');
      writeFileSync(path, 'this is only text, and long enough to be taken for a header'.repeat(20));
      return path;
    },
  ],
  [
    'no folder',
    () => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      chmodSync(file, 0o400);
      return join(file, 'bot.db');
    },
  ],
])('says what is wrong when the path is %s', (_, path) => {
  const wanted = path();
  expect(() => openSqlite(wanted)).toThrow(ConfigError);
  expect(() => openSqlite(wanted)).toThrow(/cannot be opened: .*DATA_DIR must be/);
});
