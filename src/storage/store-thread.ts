/**
 * The thread that holds the database: takes calls in order, answers those of one commit together.
 *
 * A flush to disk lasts a millisecond or two; here it keeps nobody from being understood.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ConfigError } from '../core/errors.ts';
import type { Store } from '../core/store.ts';
import { createSqliteStore } from './sqlite-store.ts';
import { type Answer, type Call, CHANGED, type Opening, type ThreadData } from './thread-calls.ts';

const port = parentPort;
if (!port) throw new Error('this file runs as a thread');

const { path, shared } = workerData as ThreadData;
const tell = (opening: Opening): void => port.postMessage(opening);
let answers: Answer[] = [];

try {
  const store = createSqliteStore({ path, now: Date.now, use: shared ? 'shared' : 'alone' });
  serve(store);
  if (shared) store.watch(() => port.postMessage(CHANGED));
  tell({ kind: 'ready' });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  tell({ kind: 'refused', message: error.message });
}

function serve(store: Store): void {
  port!.on('message', (calls: readonly Call[]) => {
    for (const { id, args, ...called } of calls) {
      // The arguments were typed where the method was called.
      const method = called.part === 'store' ? store[called.method] : store.handoffs[called.method];
      const work = method as (...args: readonly unknown[]) => Promise<unknown>;
      work(...args).then(
        (value) => answer({ id, value }),
        ({ name, message, stack }: Error) => answer({ id, error: { name, message, stack } }),
      );
    }
  });
}

/** All that ends with one commit ends in one turn of the event loop, and goes back as one message. */
function answer(one: Answer): void {
  if (answers.length === 0) queueMicrotask(send);
  answers.push(one);
}

function send(): void {
  port!.postMessage(answers);
  answers = [];
}
