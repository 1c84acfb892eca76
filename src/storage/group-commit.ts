/**
 * Lets all writes of one turn of the event loop share one transaction, and so one flush to disk.
 *
 * Each write runs in a savepoint of its own: one that fails takes back only itself. Nobody is told
 * of success before the COMMIT has returned; when the file fails, nothing of the group is kept and
 * all of it is told so. Group commit after DeWitt et al., "Implementation Techniques for Main
 * Memory Database Systems", SIGMOD 1984.
 */
import { StoreDown } from '../core/store.ts';
import type { SqliteEngine } from './sqlite-engine.ts';

export interface GroupCommit {
  /** Resolves with what `work` returned once it is durable. `work` must not wait. */
  write<T>(work: () => T): Promise<T>;
  /** Writes what is queued now. */
  flush(): void;
}

interface Job {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export function createGroupCommit(engine: SqliteEngine): GroupCommit {
  let queue: Job[] = [];
  let planned = false;

  function flush(): void {
    planned = false;
    const jobs = queue;
    queue = [];
    if (jobs.length === 0) return;
    undo();
    try {
      engine.run('BEGIN IMMEDIATE');
      const tell = jobs.map(attempt);
      engine.run('COMMIT');
      for (const done of tell) done();
    } catch (error) {
      undo();
      for (const { reject } of jobs) reject(error);
    }
  }

  /** Runs one job and says how to tell its outcome; throws only when the whole group is lost. */
  function attempt({ work, resolve, reject }: Job): () => void {
    engine.run('SAVEPOINT job');
    try {
      const value = work();
      engine.run('RELEASE job');
      return () => resolve(value);
    } catch (error) {
      if (error instanceof StoreDown) throw error;
      engine.run('ROLLBACK TO job');
      engine.run('RELEASE job');
      return () => reject(error);
    }
  }

  /**
   * Takes an open transaction back. SQLite has done so by itself after some failures, such as a
   * full disk; a file that refuses even this is asked again before the next group.
   */
  function undo(): void {
    try {
      if (engine.inTransaction()) engine.run('ROLLBACK');
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error;
    }
  }

  return {
    write: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
        if (planned) return;
        planned = true;
        setImmediate(flush);
      }),
    flush,
  };
}
