/**
 * Runs the store's SQL on one SQLite file, in one process or several.
 *
 * WAL with `synchronous=FULL`: a commit that returned has been flushed to disk. Processes take
 * turns: every write begins with `BEGIN IMMEDIATE` and waits for the one before it.
 * Source: sqlite.org/wal.html.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { ConfigError } from '../core/errors.ts';
import { StoreDown } from '../core/store.ts';
import { holdFile } from './hold-file.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Every method throws `StoreDown` when the file fails it, and the error itself when we are wrong. */
export interface SqliteEngine {
  run(sql: string, ...values: readonly Value[]): void;
  get(sql: string, ...values: readonly Value[]): Row | undefined;
  all(sql: string, ...values: readonly Value[]): readonly Row[];
  inTransaction(): boolean;
  /** Another number after another process has written; always 0 when none can. */
  dataVersion(): number;
  close(): void;
}

/** How long a write waits for those of other processes. */
const BUSY_TIMEOUT_MS = 10_000;

/** `alone`: no other bot may use the file. `shared`: others may. `guest`: beside either, for a command. */
export type Use = 'alone' | 'shared' | 'guest';

/** Primary result codes that are our own mistakes: bad SQL, a broken constraint, a bad value. */
const OUR_MISTAKES: ReadonlySet<number> = new Set([1, 18, 19, 20, 21, 25]);
const SQLITE_BUSY = 5;
const MEMORY = ':memory:';
const DATA_VERSION = 'PRAGMA data_version';

export function openSqlite(path: string, use: Use = 'alone'): SqliteEngine {
  const { database, release } = open(path, use);
  const statements = new Map<string, StatementSync>();

  function prepared(sql: string): StatementSync {
    let statement = statements.get(sql);
    if (!statement) {
      // `$1` is a name to SQLite and a place to PostgreSQL; `?1` is the place.
      statement = database.prepare(sql.replaceAll('$', '?'));
      statements.set(sql, statement);
    }
    return statement;
  }

  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (isTrouble(error)) throw new StoreDown('the database file failed', { cause: error });
      throw error;
    }
  }

  return {
    dataVersion: () =>
      use === 'shared' ? guarded(() => Number(prepared(DATA_VERSION).get()?.['data_version'])) : 0,
    run: (sql, ...values) => void guarded(() => prepared(sql).run(...values)),
    get: (sql, ...values) => guarded(() => prepared(sql).get(...values)) as Row | undefined,
    all: (sql, ...values) => guarded(() => prepared(sql).all(...values)) as Row[],
    inTransaction: () => database.isOpen && database.isTransaction,
    close: () => {
      guarded(() => database.close());
      release();
    },
  };
}

function open(path: string, use: Use): { database: DatabaseSync; release: () => void } {
  let database: DatabaseSync | undefined;
  let release = (): void => {};
  try {
    if (path !== MEMORY) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      if (use !== 'guest') release = holdFile(`${path}.lock`, use === 'shared');
    }
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    return { database, release };
  } catch (error) {
    if (database?.isOpen) database.close();
    release();
    const why = primaryCode(error) === SQLITE_BUSY ? 'another process uses it' : messageOf(error);
    throw new ConfigError(
      `the database '${path}' cannot be opened: ${why}; DATA_DIR must be a folder this process can write and no other bot uses`,
      { cause: error },
    );
  }
}

function isTrouble(error: unknown): boolean {
  const code = primaryCode(error);
  if (code !== undefined) return !OUR_MISTAKES.has(code);
  // A database that was closed has no result code.
  return error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE';
}

/** The low byte of an extended result code (sqlite.org/rescode.html). */
function primaryCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
