/**
 * Hands the events of all cases on, in their order and each at least once, from a place that is kept.
 *
 * Of several processes one does it at a time: it holds a lease, and the place moves only by
 * compare-and-set. So a restart goes on where it was, and an event that failed is tried again before
 * any later one.
 */
import type { Handoff } from '../core/desk.ts';
import type { CaseEvent } from '../core/handoff.ts';
import type { HandoffStore } from '../core/handoff-store.ts';

export interface FollowParts {
  /** Names the kept place. */
  readonly name: string;
  readonly handoff: Pick<Handoff, 'since' | 'watch'>;
  readonly store: Pick<HandoffStore, 'mark' | 'swapMark' | 'lastPlace'>;
  /** Throws when the event has to be handed on again. */
  readonly handle: (event: CaseEvent) => Promise<void>;
  /** Of this process, and of no other. */
  readonly holder: string;
  readonly now: () => number;
  readonly failed: (error: unknown) => void;
  /** How long to wait after the first failure; doubled with each further one. */
  readonly retryMs?: number;
}

export interface Follower {
  /** Resolves when the place is kept: from now on no event is missed. */
  start(): Promise<void>;
  /** Resolves when what was under way has ended. */
  stop(): Promise<void>;
}

interface Place {
  readonly place: number;
  readonly holder: string;
  /** Epoch ms until which nobody else may go on. */
  readonly until: number;
}

const LEASE_MS = 60_000;
const IDLE_MS = 1_000;
const MOST_EVENTS = 50;
const LONGEST_RETRY_MS = 300_000;

export function createFollower(parts: FollowParts): Follower {
  const { name, handoff, store, handle, holder, now, failed, retryMs = 1_000 } = parts;
  const key = `follow ${name}`;
  let stopped = false;
  let wake: () => void = () => undefined;
  let told = false;
  let running: Promise<void> = Promise.resolve();
  let unwatch: () => void = () => undefined;

  /** Whether there was something to do. */
  async function step(): Promise<boolean> {
    const kept = await store.mark(key);
    if (kept === undefined) return false;
    const { place, holder: other, until } = JSON.parse(kept) as Place;
    if (other !== holder && until > now()) return false;
    const events = await handoff.since(place, MOST_EVENTS);
    if (events.length === 0) return false;

    let mark = kept;
    const move = async (to: number, lease: number): Promise<boolean> => {
      const next = JSON.stringify({ place: to, holder, until: now() + lease });
      const moved = await store.swapMark(key, mark, next);
      mark = next;
      return moved;
    };
    if (!(await move(place, LEASE_MS))) return false;
    for (const event of events) {
      if (stopped) break;
      await handle(event);
      // Somebody else went on: what they hand on is not handed on twice.
      if (!(await move(event.place, event === events.at(-1) ? 0 : LEASE_MS))) return false;
    }
    return true;
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopped; ) {
      try {
        const moved = await step();
        failures = 0;
        if (!moved) await pause(IDLE_MS, true);
      } catch (error) {
        failed(error);
        await pause(Math.min(retryMs * 2 ** failures, LONGEST_RETRY_MS), false);
        failures += 1;
      }
    }
  }

  async function pause(ms: number, untilTold: boolean): Promise<void> {
    if (stopped || (untilTold && told)) {
      told = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      wake = () => {
        if (!untilTold && !stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
    told = false;
  }

  return {
    start: async () => {
      const first: Place = { place: await store.lastPlace(), holder: '', until: 0 };
      if ((await store.mark(key)) === undefined)
        await store.swapMark(key, undefined, JSON.stringify(first));
      unwatch = handoff.watch(({ kind }) => {
        if (kind !== 'news') return;
        told = true;
        wake();
      });
      running = run();
    },
    stop: async () => {
      stopped = true;
      unwatch();
      wake();
      await running;
    },
  };
}
