/** The memory port on a database held by a thread of its own; the calls of a tick travel together. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ConfigError } from '../core/errors.ts';
import type { HandoffStore } from '../core/handoff-store.ts';
import { type Store, StoreDown } from '../core/store.ts';
import {
  type Answer,
  type Call,
  CHANGED,
  type Failure,
  type Opening,
  type StoreMethod,
  type ThreadData,
} from './thread-calls.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Named one by one, so that the compiler misses a forgotten one. */
const METHODS: Readonly<Record<StoreMethod, true>> = {
  conversation: true,
  user: true,
  received: true,
  commit: true,
  since: true,
  undelivered: true,
  delivered: true,
  setting: true,
  revoke: true,
  revokedFrom: true,
  openVisit: true,
  visit: true,
  ping: true,
  close: true,
};

const HANDOFF_METHODS: Readonly<Record<keyof HandoffStore, true>> = {
  case: true,
  waiting: true,
  withPerson: true,
  ended: true,
  ofCustomer: true,
  due: true,
  lost: true,
  waits: true,
  eventsOf: true,
  since: true,
  lastPlace: true,
  agents: true,
  agent: true,
  putAgent: true,
  seen: true,
  mark: true,
  swapMark: true,
};

/**
 * Opens the file `path` in its thread.
 *
 * @throws ConfigError when it cannot be opened or another process holds it. When the thread itself
 * ends, every call is answered with `StoreDown`, so the bot says so and stays alive.
 */
export async function openThreadedStore(path: string, shared = false): Promise<Store> {
  const workerData: ThreadData = { path, shared };
  const thread = new Worker(new URL('store-thread.ts', import.meta.url), { workerData });
  const waiting = new Map<number, Waiting>();
  let calls: Call[] = [];
  let last = 0;
  let down: Error | undefined;

  const [opening] = (await once(thread, 'message')) as [Opening];
  if (opening.kind === 'refused') {
    await thread.terminate();
    throw new ConfigError(opening.message);
  }
  const watching = new Set<() => void>();
  thread.on('message', (answers: readonly Answer[] | typeof CHANGED) => {
    if (answers === CHANGED) {
      for (const changed of watching) changed();
      return;
    }
    for (const answer of answers) {
      const { resolve, reject } = waiting.get(answer.id)!;
      waiting.delete(answer.id);
      if ('error' in answer) reject(toError(answer.error));
      else resolve(answer.value);
    }
    if (waiting.size === 0) thread.unref();
  });
  // It keeps the process alive only while an answer is awaited.
  thread.unref();
  thread.on('error', (error) => fail(error));
  thread.on('exit', () => fail(new Error('its thread has ended')));

  function fail(cause: Error): void {
    down ??= cause;
    for (const { reject } of waiting.values()) reject(isDown());
    waiting.clear();
  }

  const isDown = (): StoreDown => new StoreDown('the store is closed', { cause: down });

  type Called = Call extends infer C ? (C extends Call ? Omit<C, 'id'> : never) : never;

  function call(called: Called): Promise<unknown> {
    if (down) return Promise.reject(isDown());
    return new Promise((resolve, reject) => {
      last += 1;
      if (waiting.size === 0) thread.ref();
      waiting.set(last, { resolve, reject });
      if (calls.length === 0) setImmediate(send);
      calls.push({ ...called, id: last });
    });
  }

  function send(): void {
    thread.postMessage(calls);
    calls = [];
  }

  const callers = <P extends Call['part']>(part: P, methods: object): object =>
    Object.fromEntries(
      Object.keys(methods).map((method) => [
        method,
        (...args: readonly unknown[]) => call({ part, method, args } as Called),
      ]),
    );
  const store = callers('store', METHODS) as Store;
  const handoffs = callers('handoffs', HANDOFF_METHODS) as HandoffStore;
  return {
    ...store,
    handoffs,
    watch: (changed) => {
      watching.add(changed);
      return () => void watching.delete(changed);
    },
    close: async () => {
      if (down) return;
      await store.close();
      await thread.terminate();
    },
  };
}

function toError({ name, message, stack }: Failure): Error {
  const error = name === 'StoreDown' ? new StoreDown(message) : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
