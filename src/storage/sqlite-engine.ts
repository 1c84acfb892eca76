/**
 * Runs the store's SQL on one SQLite file, which this process holds alone unless it is shared.
 *
 * WAL with `synchronous=FULL`: a commit that returned has been flushed to disk. The exclusive
 * locking mode holds a lock of the operating system until the process ends, however it ends: a
 * second process is refused, and `kill -9` leaves nothing stale behind. Shared, several processes
 * take turns: every write begins with `BEGIN IMMEDIATE` and waits for the one before it.
 * Source: sqlite.org/pragma.html#pragma_locking_mode, sqlite.org/wal.html section 8.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { ConfigError } from '../core/errors.ts';
import { StoreDown } from '../core/store.ts';

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

/** How long a start waits for a predecessor that is still closing the file. */
const BUSY_TIMEOUT_MS = 1_000;
/** How long a write waits for those of other processes. */
const SHARED_TIMEOUT_MS = 10_000;

/** Primary result codes that are our own mistakes: bad SQL, a broken constraint, a bad value. */
const OUR_MISTAKES: ReadonlySet<number> = new Set([1, 18, 19, 20, 21, 25]);
const SQLITE_BUSY = 5;
const DATA_VERSION = 'PRAGMA data_version';

export function openSqlite(path: string, shared = false): SqliteEngine {
  const database = open(path, shared);
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
      shared ? guarded(() => Number(prepared(DATA_VERSION).get()?.['data_version'])) : 0,
    run: (sql, ...values) => void guarded(() => prepared(sql).run(...values)),
    get: (sql, ...values) => guarded(() => prepared(sql).get(...values)) as Row | undefined,
    all: (sql, ...values) => guarded(() => prepared(sql).all(...values)) as Row[],
    inTransaction: () => database.isOpen && database.isTransaction,
    close: () => guarded(() => database.close()),
  };
}

function open(path: string, shared: boolean): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    database = new DatabaseSync(path, { timeout: shared ? SHARED_TIMEOUT_MS : BUSY_TIMEOUT_MS });
    if (!shared) database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // The first write takes the lock, so that a second process learns of it now and not later.
    database.exec('BEGIN IMMEDIATE; COMMIT');
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
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
