/**
 * Keeps a second bot away from data that one bot uses alone, by a lock of the operating system.
 *
 * The lock is on a file of its own, so that a command such as `npm run desk` may still write to the
 * data. It ends with its process, however that ends: `kill -9` leaves nothing stale behind. SQLite
 * takes it for us on every system: an exclusive lock for one, a shared one for many.
 * Source: sqlite.org/lockingv3.html.
 */
import { DatabaseSync } from 'node:sqlite';

/** How long a start waits for a predecessor that is still closing. */
const PATIENCE_MS = 1_000;

/** Returns what lets go. Throws SQLite's own error when another process holds it. */
export function holdFile(path: string, shared: boolean): () => void {
  const file = new DatabaseSync(path, { timeout: PATIENCE_MS });
  try {
    file.exec(shared ? 'BEGIN; SELECT count(*) FROM sqlite_schema' : 'BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw error;
  }
  return () => file.close();
}
