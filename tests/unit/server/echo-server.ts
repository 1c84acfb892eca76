/** A real server on a free port over a real store, with a bot that repeats what it hears. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDirectLine,
  type DirectLine,
} from '../../../src/channels/direct-line/direct-line.ts';
import { createHub, type Hub } from '../../../src/channels/direct-line/hub.ts';
import type { RunTurn } from '../../../src/channels/direct-line/turn-port.ts';
import { type Store, StoreDown } from '../../../src/core/store.ts';
import { createLog } from '../../../src/server/log.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import type { Routes } from '../../../src/server/routes.ts';
import { createServer } from '../../../src/server/server.ts';
import { readSettings } from '../../../src/server/settings.ts';
import { createSqliteStore } from '../../../src/storage/sqlite-store.ts';

export const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** Masks runs of four digits, as far as these tests care. */
export const mask = (text: string): string => text.replace(/\d{4}/g, '[code]');

export interface EchoServer {
  readonly url: string;
  readonly port: number;
  readonly store: Store;
  readonly hub: Hub;
  readonly directLine: DirectLine;
  /** Every line of the log so far. */
  readonly lines: readonly string[];
  /** Whether every call of the store fails, from now on. */
  down(is: boolean): void;
  /** Moves the clock of everything but the timers. */
  pass(ms: number): void;
  close(): Promise<void>;
}

export interface EchoOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly events?: readonly string[];
  readonly more?: readonly ((routes: Routes) => void)[];
  /** Runs within every turn, before it is committed. */
  readonly during?: (text: string | undefined) => Promise<void>;
  readonly timeouts?: { readonly headersMs: number; readonly requestMs: number };
  /** Where the database is; a folder of its own, removed afterwards, if absent. */
  readonly folder?: string;
}

export async function startEchoServer(options: EchoOptions = {}): Promise<EchoServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'echo-'));
  const lines: string[] = [];
  let ahead = 0;
  let isDown = false;
  const now = () => Date.now() + ahead;
  const real = createSqliteStore({ path: join(folder, 'bot.db'), now });
  const store = new Proxy(real, {
    get: (target, name: keyof Store) =>
      isDown && name !== 'close'
        ? () => Promise.reject(new StoreDown('switched off'))
        : target[name],
  });
  const hub = createHub({ store });
  const settings = readSettings({ RATE_PER_MINUTE: '100000', ...options.env });
  const runTurn = createEchoTurn({ store, hub, now, during: options.during });
  const read = () => ({ kind: 'read', value: undefined }) as const;
  const events = new Map((options.events ?? []).map((name) => [name, read] as const));
  const directLine = await createDirectLine({ store, hub, runTurn, mask, events, random, now });
  const server = createServer({
    ...{ settings, store, directLine, now, random, more: options.more ?? [] },
    log: createLog({ level: 'info', write: (line) => void lines.push(line) }),
    metrics: createMetrics(),
    ...(options.timeouts && { timeouts: options.timeouts }),
  });
  const { port } = await server.listen(0, '127.0.0.1');
  return {
    ...{ url: `http://127.0.0.1:${port}`, port, store, hub, directLine, lines },
    down: (is) => {
      isDown = is;
    },
    pass: (ms) => {
      ahead += ms;
    },
    close: async () => {
      isDown = false;
      await server.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true });
    },
  };
}

function createEchoTurn(parts: {
  readonly store: Store;
  readonly hub: Hub;
  readonly now: () => number;
  readonly during: EchoOptions['during'];
}): RunTurn {
  const { store, hub, now, during } = parts;
  return async (activity) => {
    const id = activity.id!;
    const conversation = activity.conversation!.id;
    for (;;) {
      const { version } = await store.conversation(conversation);
      await during?.(activity.text);
      const received = { ...activity, ...(activity.text && { text: mask(activity.text) }) };
      const reply = {
        ...{ type: 'message', id: random(16), timestamp: new Date(now()), replyToId: id },
        ...{ channelId: activity.channelId, conversation: activity.conversation },
        ...{ from: activity.recipient, recipient: activity.from },
        text: received.text === undefined ? 'welcome' : `echo: ${received.text}`,
      };
      const committed = await store.commit({
        ...{ conversation, version, memory: '{}' },
        activities: [
          { id, body: JSON.stringify(received), received: true },
          { id: reply.id, body: JSON.stringify(reply), received: false },
        ],
      });
      if (committed.kind === 'conflict') continue;
      if (committed.kind === 'done') hub.published(conversation, committed.logged);
      return { kind: committed.kind, id };
    }
  };
}
