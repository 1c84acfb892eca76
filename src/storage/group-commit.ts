/**
 * Lets all writes of one turn of the event loop share one transaction, and so one flush to disk.
 *
 * One that fails takes back only itself: the others are run again without it. Nobody is told
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
    together(jobs);
  }

  /**
   * Runs jobs in one transaction. When one of them fails none is written, and each is run again on
   * its own; that is rare, and cheaper than a savepoint for every job on a good day.
   */
  function together(jobs: readonly Job[]): void {
    try {
      engine.run('BEGIN IMMEDIATE');
      const values = jobs.map(({ work }) => work());
      engine.run('COMMIT');
      for (const [index, { resolve }] of jobs.entries()) resolve(values[index]);
    } catch (error) {
      undo();
      if (jobs.length > 1 && !(error instanceof StoreDown)) for (const job of jobs) together([job]);
      else for (const { reject } of jobs) reject(error);
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
