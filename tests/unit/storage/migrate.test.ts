/** The schema moves forward once per version and never half way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { openSqlite, type SqliteEngine } from '../../../src/storage/sqlite-engine.ts';

const one = ['CREATE TABLE a (x text)'];
const two = ['CREATE TABLE b (x text)', 'INSERT INTO b (x) VALUES (1)'];
const now = () => 7;
const tables = () =>
  engine
    .all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name);

let folder: string;
let engine: SqliteEngine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  engine = openSqlite(join(folder, 'bot.db'));
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

it('applies what is missing, once', () => {
  migrate(engine, now, [one]);
  migrate(engine, now, [one, two]);
  migrate(engine, now, [one, two]);
  expect(tables()).toEqual(['a', 'b', 'schema_version']);
  expect(engine.all('SELECT x FROM b')).toHaveLength(1);
  expect(engine.all('SELECT version, applied_at FROM schema_version')).toEqual([
    { version: 1, applied_at: 7 },
    { version: 2, applied_at: 7 },
  ]);
});

it('leaves no trace of a migration that fails', () => {
  const broken = ['CREATE TABLE b (x text)', 'CREATE TABLE a (again text)'];
  expect(() => migrate(engine, now, [one, broken])).toThrow(/already exists/);
  expect(tables()).toEqual(['a', 'schema_version']);
  migrate(engine, now, [one, two]);
  expect(tables()).toEqual(['a', 'b', 'schema_version']);
});

it('refuses a database from a newer program', () => {
  migrate(engine, now, [one, two]);
  expect(() => migrate(engine, now, [one])).toThrow(ConfigError);
});
