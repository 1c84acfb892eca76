/**
 * Brings committed replies to a channel in the background, in order, until the channel has them.
 *
 * Teams sends an activity again when it is not answered within some 15 seconds, so the turn is
 * acknowledged as soon as it is durable, and its replies follow on their own.
 */
import type { Activity } from 'botbuilder';
import type { Store } from '../../core/store.ts';
import { createQueue } from '../queue.ts';

export interface OutboxParts {
  readonly store: Pick<Store, 'undelivered' | 'delivered'>;
  readonly send: (activities: readonly Activity[]) => Promise<void>;
  /** Whether they were written before somebody else got the word; asked right before the sending. */
  readonly isStale?: (activities: readonly Activity[]) => Promise<boolean>;
  readonly failed: (error: unknown, turn: string) => void;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface Outbox {
  /** Does not wait; a conversation's batches go out one after the other. */
  put(id: string, activities: readonly Activity[]): void;
  /** Puts in again what was committed but may not have arrived. Resolves to how many batches. */
  resend(): Promise<number>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** After these waits a batch stays in the store for the next start. */
const WAITS_MS = [1_000, 5_000, 30_000];

export function createOutbox(parts: OutboxParts): Outbox {
  const { store, send, isStale, failed, sleep } = parts;
  const { queue, idle } = createQueue();

  function put(id: string, activities: readonly Activity[]): void {
    const conversation = activities[0]?.conversation.id ?? '';
    void queue(conversation, async () => {
      for (const wait of [...WAITS_MS, undefined]) {
        try {
          if (!(await isStale?.(activities))) await send(activities);
          await store.delivered(id);
          return;
        } catch (error) {
          failed(error, id);
          if (wait === undefined || !isPassing(error)) return;
          await sleep(wait);
        }
      }
    });
  }

  return {
    put,
    idle,
    resend: async () => {
      const waiting = await store.undelivered();
      for (const { id, body } of waiting) put(id, JSON.parse(body) as Activity[]);
      return waiting.length;
    },
  };
}

/**
 * Whether trying again may help. What the channel refused for good, such as a chat in which the bot
 * is blocked, it would refuse again; and a request that may have arrived is not sent twice at once.
 */
function isPassing(error: unknown): boolean {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && [412, 429, 502, 503, 504].includes(status);
}
