/** Tells when another process has written to the file, by asking SQLite for its data version. */
import { StoreDown } from '../core/store.ts';
import type { SqliteEngine } from './sqlite-engine.ts';

/** One question takes some 4 microseconds, so asking often costs nothing. */
const EVERY_MS = 100;

/** Returns how to stop. A file that fails is asked again; its next use will say so. */
export function watchFile(engine: SqliteEngine, changed: () => void): () => void {
  let seen = engine.dataVersion();
  const timer = setInterval(() => {
    try {
      const found = engine.dataVersion();
      if (found === seen) return;
      seen = found;
      changed();
    } catch (error) {
      if (!(error instanceof StoreDown)) throw error;
    }
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
