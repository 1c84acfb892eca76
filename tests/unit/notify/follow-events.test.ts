import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskNews } from '../../../src/core/desk.ts';
import type { CaseEvent } from '../../../src/core/handoff.ts';
import type { Store } from '../../../src/core/store.ts';
import { createFollower, type Follower } from '../../../src/notify/follow-events.ts';
import { createSqliteStore } from '../../../src/storage/sqlite-store.ts';

const PATIENT = { timeout: 15_000 };
let dir: string;
let store: Store;
let last: number;
let at: number;
const listeners = new Set<(news: DeskNews) => void>();
const followers: Follower[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'follow-'));
  store = createSqliteStore({ path: join(dir, 'bot.sqlite'), now: () => 1 });
  [last, at] = [0, 1_000];
});
afterEach(async () => {
  await Promise.all(followers.splice(0).map((follower) => follower.stop()));
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const handoff = {
  since: async (place: number, limit = 50) =>
    Array.from({ length: Math.max(0, last - place) }, (_, index) => place + 1 + index)
      .slice(0, limit)
      .map((one) => ({ place: one, case: 'c' }) as CaseEvent),
  watch: (listener: (news: DeskNews) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
function happen(count: number): void {
  last += count;
  for (const listener of listeners) listener({ kind: 'news' });
}

async function follow(handle: (event: CaseEvent) => Promise<void>, holder = 'one') {
  const follower = createFollower({
    ...{ name: 'test', handoff, handle, holder, now: () => at, failed: () => undefined },
    store: { ...store.handoffs, lastPlace: async () => last },
    retryMs: 1,
  });
  followers.push(follower);
  await follower.start();
  return follower;
}

describe('createFollower', () => {
  it('hands on what happens from its first start, in order', async () => {
    last = 5;
    const seen: number[] = [];
    await follow(async ({ place }) => void seen.push(place));
    happen(120);
    await vi.waitFor(() => expect(seen).toHaveLength(120), PATIENT);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => index + 6));
  });

  it('tries an event again before any later one', async () => {
    const seen: number[] = [];
    await follow(async ({ place }) => {
      seen.push(place);
      if (place === 2 && seen.length < 4) throw new Error('not now');
    });
    happen(3);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(3), PATIENT);
    expect(seen).toEqual([1, 2, 2, 2, 3]);
  });

  it('goes on where it was after a restart', async () => {
    const seen: number[] = [];
    const first = await follow(async ({ place }) => {
      if (place === 3) throw new Error('down');
      seen.push(place);
    });
    happen(4);
    await vi.waitFor(() => expect(seen).toEqual([1, 2]), PATIENT);
    await first.stop();
    at += 120_000;
    await follow(async ({ place }) => void seen.push(place), 'after the restart');
    await vi.waitFor(() => expect(seen).toEqual([1, 2, 3, 4]), PATIENT);
  });

  it('lets one process at a time hand on', async () => {
    const seen: string[] = [];
    const note = (who: string) => async (event: CaseEvent) =>
      void seen.push(`${who}${event.place}`);
    await follow(note('a'), 'a');
    await follow(note('b'), 'b');
    for (let round = 0; round < 10; round++) happen(3);
    await vi.waitFor(() => expect(seen).toHaveLength(30), PATIENT);
    expect(new Set(seen.map((one) => one.slice(1))).size).toBe(30);
  });
});
