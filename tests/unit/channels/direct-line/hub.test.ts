/** Listeners hear everything once and in order, however publications come. */
import { expect, it } from 'vitest';
import {
  type Batch,
  batchText,
  createHub,
  toBatch,
} from '../../../../src/channels/direct-line/hub.ts';
import type { Logged } from '../../../../src/core/store.ts';

const row = (seq: number, body = `{"type":"message","n":${seq}}`): Logged => ({
  seq,
  id: `a${seq}`,
  at: 0,
  body,
});

/** A log that can be added to, and whose readers can be held. */
function createLog() {
  const rows: Logged[] = [];
  const waiting: (() => void)[] = [];
  let held = false;
  return {
    add: (...seqs: number[]) => {
      const added = seqs.map((seq) => row(seq));
      rows.push(...added);
      return added;
    },
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      for (const go of waiting.splice(0)) go();
    },
    since: async (_: string, seq: number, limit = 1_000): Promise<readonly Logged[]> => {
      const found = rows.filter((r) => r.seq > seq).slice(0, limit);
      if (held) await new Promise<void>((resolve) => waiting.push(resolve));
      return found;
    },
  };
}

function listen() {
  const seen: number[] = [];
  const marks: (string | undefined)[] = [];
  const push = ({ activities, watermark }: Batch) => {
    seen.push(...activities.map((body) => JSON.parse(body).n));
    marks.push(watermark);
  };
  return { seen, marks, push };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('gives what is in the log after the watermark, then what is published', async () => {
  const log = createLog();
  log.add(1, 2, 3);
  const hub = createHub({ store: log });
  const { seen, marks, push } = listen();
  hub.subscribe('c', 1, push);
  await settled();
  hub.published('c', log.add(4, 5));
  expect(seen).toEqual([2, 3, 4, 5]);
  expect(marks).toEqual(['3', '5']);
});

it('loses and doubles nothing that is published while the log is being read', async () => {
  const log = createLog();
  log.add(1, 2);
  log.hold();
  const hub = createHub({ store: log });
  const { seen, push } = listen();
  hub.subscribe('c', 0, push);
  hub.published('c', log.add(3));
  hub.published('c', log.add(4));
  expect(seen).toEqual([]);
  log.release();
  await settled();
  expect(seen).toEqual([1, 2, 3, 4]);
});

it('does not mind publications that change places, come twice, or never come', async () => {
  const log = createLog();
  const hub = createHub({ store: log });
  const { seen, push } = listen();
  hub.subscribe('c', 0, push);
  await settled();
  const [first, second] = [log.add(1, 2), log.add(3, 4)];
  hub.published('c', second);
  hub.published('c', first);
  hub.published('c', second);
  await settled();
  expect(seen).toEqual([1, 2, 3, 4]);
  log.add(5);
  hub.published('c', log.add(6));
  await settled();
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

it('takes the rest of a publication of which a part is known', async () => {
  const log = createLog();
  const hub = createHub({ store: log });
  const { seen, push } = listen();
  const rows = log.add(1, 2, 3);
  hub.subscribe('c', 2, push);
  hub.published('c', rows);
  await settled();
  expect(seen).toEqual([3]);
});

it('reads a long log page by page', async () => {
  const log = createLog();
  log.add(...Array.from({ length: 450 }, (_, n) => n + 1));
  const hub = createHub({ store: log });
  const { seen, marks, push } = listen();
  hub.subscribe('c', 0, push);
  await settled();
  expect(seen).toHaveLength(450);
  expect(marks).toEqual(['200', '400', '450']);
});

it('keeps conversations and listeners apart', async () => {
  const log = createLog();
  const hub = createHub({ store: log });
  const [one, two, other] = [listen(), listen(), listen()];
  const leave = hub.subscribe('c', 0, one.push);
  hub.subscribe('c', 0, two.push);
  hub.subscribe('d', 9, other.push);
  await settled();
  hub.published('c', log.add(1));
  leave();
  leave();
  hub.published('c', log.add(2));
  await settled();
  expect([one.seen, two.seen, other.seen]).toEqual([[1], [1, 2], []]);
  expect([hub.listeners('c'), hub.listeners('d'), hub.listeners('e')]).toEqual([1, 1, 0]);
});

it('pushes nothing to one who left while the log was being read', async () => {
  const log = createLog();
  log.add(1);
  log.hold();
  const hub = createHub({ store: log });
  const { seen, push } = listen();
  const leave = hub.subscribe('c', 0, push);
  leave();
  log.release();
  await settled();
  expect(seen).toEqual([]);
});

it('says once that the log cannot be read, and pushes no more', async () => {
  const hub = createHub({ store: { since: () => Promise.reject(new Error('gone')) } });
  const { seen, push } = listen();
  const failures: unknown[] = [];
  hub.subscribe('c', 0, push, (error) => failures.push(error));
  await settled();
  hub.published('c', [row(1)]);
  await settled();
  expect(seen).toEqual([]);
  expect(failures).toMatchObject([{ message: 'gone' }]);
});

it('says a transient thing to those who listen now, and moves no watermark', async () => {
  const log = createLog();
  const hub = createHub({ store: log });
  const { seen, marks, push } = listen();
  hub.subscribe('c', 0, push);
  await settled();
  hub.transient('c', [{ type: 'message', n: 77 }]);
  hub.published('c', log.add(1));
  expect(seen).toEqual([77, 1]);
  expect(marks).toEqual([undefined, '1']);
});

it.each([
  ['no JSON', 'junk {'],
  ['half of it', '{"type":"mess'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no type', '{}'],
  ['who joined', '{"type":"conversationUpdate"}'],
])('passes over a row that is %s, and goes on after it', (_, body) => {
  const batch = toBatch([row(1), row(2, body), row(3, body)]);
  expect(batch).toEqual({ activities: [row(1).body], watermark: '3' });
  expect(JSON.parse(batchText(batch))).toEqual({
    activities: [{ type: 'message', n: 1 }],
    watermark: '3',
  });
});
