import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Activity, TestAdapter, TurnContext } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../../../src/channels/bot.ts';
import { drawWeb } from '../../../src/channels/draw-web.ts';
import { createQueue } from '../../../src/channels/queue.ts';
import {
  type Channel,
  createRunTurn,
  type RunTurn,
  type TurnRecord,
} from '../../../src/channels/turns.ts';
import type { Respond } from '../../../src/conversation/respond.ts';
import type { Content } from '../../../src/core/content.ts';
import { type Store, StoreDown } from '../../../src/core/store.ts';
import type { FlowStack } from '../../../src/dialogs/flow-stack.ts';
import { createSqliteStore } from '../../../src/storage/sqlite-store.ts';

const echo: Respond = async ({ message, memory }) => {
  memory.wishes.push(message.masked);
  return {
    replies: [{ kind: 'text', text: `you said ${message.masked}` }],
    decision: { kind: 'rephrase' },
  };
};
const screen = (text: string) => ({
  masked: text.replace(/\d{4}/g, '[code]'),
  safety: text.includes('fire') ? ('emergency' as const) : ('normal' as const),
  hidden: [],
});
const content = {
  safety: { emergency: ['Call 112.'] },
  phrases: { welcome: 'Hello.', not_text: 'Words, please.' },
} as unknown as Pick<Content, 'safety' | 'phrases'>;

let dir: string;
let store: Store;
let delivered: string[];
let unsaved: string[];
let records: TurnRecord[];
let failures: unknown[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'turns-'));
  store = createSqliteStore({ path: join(dir, 'bot.sqlite'), now: () => 1 });
  [delivered, unsaved, records, failures] = [[], [], [], []];
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const channel: Channel = {
  draw: drawWeb,
  outbox: true,
  deliver: async (_, activities) => void delivered.push(...activities.map(({ text }) => text)),
  deliverUnsaved: async (_, activities) => void unsaved.push(...activities.map(({ text }) => text)),
};

function turns(
  respond: Respond = echo,
  over: Partial<Store> = {},
  to = channel,
): (activity: Partial<Activity>) => ReturnType<RunTurn> {
  let ids = 0;
  const run = createRunTurn({
    store: { ...store, ...over },
    bot: createBot({
      respond,
      comeBack: respond,
      respondToReport: async ({ report }) => ({
        replies: [{ kind: 'text', text: `reported ${report.lastError}` }],
        decision: { kind: 'reported' },
      }),
      flowsOf: () => ({ flows: [] }) as unknown as FlowStack,
      phrases: content.phrases,
    }),
    screen,
    readReport: (value) =>
      value === 'jam' ? { lastError: screen('MOTOR_JAM 1234').masked } : undefined,
    content,
    apologise: async (memory) => {
      memory.failures += 1;
      return [{ kind: 'text', text: `sorry ${memory.failures}` }];
    },
    queue: createQueue().queue,
    newId: () => `new-${ids++}`,
    now: () => 1_000,
    record: (turn) => void records.push(turn),
    failed: (error) => void failures.push(error),
  });
  return (activity) =>
    run(
      new TurnContext(new TestAdapter(async () => undefined), {
        type: 'message',
        channelId: 'test',
        conversation: { id: 'c1' },
        from: { id: 'u1' },
        recipient: { id: 'bot' },
        ...activity,
      } as Partial<Activity>),
      to,
    );
}
const logOf = async () =>
  (await store.since('c1', 0)).map(({ body }) => JSON.parse(body) as Activity);

describe('createRunTurn', () => {
  it('logs what came and what was said, masked, in one order', async () => {
    await turns()({ id: 'a', text: 'code 4821', value: { secret: '4821' } });
    expect((await logOf()).map(({ text }) => text)).toEqual([
      'code [code]',
      'you said code [code]',
    ]);
    expect(JSON.stringify(await logOf())).not.toContain('4821');
    expect(delivered).toEqual(['you said code [code]']);
    expect(records).toMatchObject([{ channel: 'test', decision: 'rephrase', replies: 1 }]);
  });

  it("takes a lock's report for a turn, masked, and logs nothing of it but its name", async () => {
    const report = { type: 'event', name: 'lock.diagnostics', value: 'jam' };
    await turns()({ id: 'a', ...report });
    expect(delivered).toEqual(['reported MOTOR_JAM [code]']);
    expect(records).toMatchObject([{ decision: 'reported', replies: 1 }]);
    const [received] = await logOf();
    expect(received).toMatchObject({ type: 'event', name: 'lock.diagnostics' });
    expect(received).not.toHaveProperty('value');
  });

  it.each([
    { name: 'lock.diagnostics', value: 'no report' },
    { name: 'another', value: 'jam' },
  ])('answers nothing to the event $name with "$value"', async (event) => {
    await turns()({ id: 'a', type: 'event', ...event });
    expect(delivered).toEqual([]);
    expect(records).toMatchObject([{ decision: 'nothing' }]);
  });

  it('keeps ids of people and places, and no names', async () => {
    await turns()({
      id: 'a',
      text: 'x',
      from: { id: 'u1', name: 'Alex Wilber', aadObjectId: 'aad' },
      conversation: { id: 'c1', name: 'Flat of Alex', isGroup: false } as Activity['conversation'],
    });
    const log = JSON.stringify([await logOf(), await store.undelivered()]);
    expect(log).not.toMatch(/Alex|aad/);
    expect((await logOf()).map(({ from, recipient }) => [from.id, recipient.id])).toEqual([
      ['u1', 'bot'],
      ['bot', 'u1'],
    ]);
  });

  it('delivers only what is durable', async () => {
    const seen: number[] = [];
    const deliver = async () => void seen.push((await store.since('c1', 0)).length);
    await turns(echo, {}, { ...channel, deliver })({ id: 'a', text: 'x' });
    expect(seen).toEqual([2]);
  });

  it('takes an id once, also twice at the same time and after a restart', async () => {
    const run = turns();
    const ran = await Promise.all([run({ id: 'a', text: 'x' }), run({ id: 'a', text: 'x' })]);
    expect(ran.map(({ kind }) => kind)).toEqual(['done', 'duplicate']);
    await store.close();
    store = createSqliteStore({ path: join(dir, 'bot.sqlite'), now: () => 1 });
    expect((await turns()({ id: 'a', text: 'x' })).kind).toBe('duplicate');
    expect(delivered).toEqual(['you said x']);
  });

  it('runs the messages of one conversation one at a time', async () => {
    let running = 0;
    let most = 0;
    const slow: Respond = async (turn) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return echo(turn);
    };
    const run = turns(slow);
    await Promise.all(['a', 'b', 'c'].map((id) => run({ id, text: id })));
    expect(most).toBe(1);
    expect((await logOf()).map(({ text }) => text)).toEqual([
      'a',
      'you said a',
      'b',
      'you said b',
      'c',
      'you said c',
    ]);
  });

  it('keeps replies in the outbox until they are delivered', async () => {
    await turns()({ id: 'a', text: 'x' });
    expect((await store.undelivered()).map(({ id }) => id)).toEqual(['c1 a']);
  });

  it('answers a bug with an apology, keeps the memory, and counts', async () => {
    const broken: Respond = async ({ memory }) => {
      memory.wishes.push('half done');
      throw new Error('bug');
    };
    const run = turns(broken);
    await run({ id: 'a', text: 'x' });
    await run({ id: 'b', text: 'y' });
    expect(delivered).toEqual(['sorry 1', 'sorry 2']);
    expect(failures).toHaveLength(2);
    expect(JSON.parse((await store.conversation('c1')).memory ?? '')).toMatchObject({
      wishes: [],
      failures: 2,
    });
    await turns()({ id: 'c', text: 'z' });
    expect(JSON.parse((await store.conversation('c1')).memory ?? '')).toMatchObject({
      failures: 0,
    });
  });

  const down = { conversation: () => Promise.reject(new StoreDown('down')) };
  it('answers an emergency although nothing can be stored, and says that nothing was', async () => {
    await expect(turns(echo, down)({ id: 'a', text: 'there is a fire' })).rejects.toThrow(
      StoreDown,
    );
    expect(unsaved).toEqual(['Call 112.']);
    expect(delivered).toEqual([]);
  });

  it('answers nothing else while nothing can be stored', async () => {
    await expect(turns(echo, down)({ id: 'a', text: 'x' })).rejects.toThrow(StoreDown);
    expect([...unsaved, ...delivered]).toEqual([]);
  });

  it('welcomes once, and not somebody who wrote first', async () => {
    const run = turns();
    const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'u1', name: '' }] };
    await run({ ...joined, id: 'a' });
    await run({ ...joined, id: 'b' });
    expect(delivered).toEqual(['Hello.']);
  });

  it('asks for words when a message has none', async () => {
    await turns()({ id: 'a', text: ' ' });
    expect(delivered).toEqual(['Words, please.']);
  });
});
