/** The service starts a conversation once, knows repeated sendings, and ends its turns before it ends. */
import type { Activity } from 'botbuilder';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createDirectLine,
  type DirectLine,
} from '../../../../src/channels/direct-line/direct-line.ts';
import { createHub } from '../../../../src/channels/direct-line/hub.ts';
import type { Claims } from '../../../../src/channels/direct-line/tokens.ts';
import type { RunTurn } from '../../../../src/channels/direct-line/turn-port.ts';
import type { Logged, Store } from '../../../../src/core/store.ts';

let log: Map<string, Logged>;
let ran: Partial<Activity>[];
let outcome: Awaited<ReturnType<RunTurn>>['kind'];
let held: Promise<void> | undefined;
let directLine: DirectLine;

const store = {
  setting: async () => 'a2V5',
  revokedFrom: async () => undefined,
  received: async (_: string, id: string) => log.get(id),
  conversation: async () => ({ version: 1, lastSeq: 5 }),
  since: async () => [],
} as unknown as Store;

const runTurn: RunTurn = async (activity) => {
  ran.push(activity);
  await held;
  const id = activity.id!;
  if (outcome === 'conflict') return { kind: 'conflict' };
  if (log.has(id)) return { kind: 'duplicate', id };
  const body = JSON.stringify({ ...activity, text: activity.text?.replace('1234', '[code]') });
  log.set(id, { seq: log.size + 1, id, at: 0, body });
  return { kind: 'done', id };
};

beforeEach(async () => {
  log = new Map();
  ran = [];
  outcome = 'done';
  held = undefined;
  let made = 0;
  directLine = await createDirectLine({
    ...{ store, hub: createHub({ store }), runTurn, now: () => 1_000 },
    mask: (text) => text.replace('1234', '[code]'),
    events: new Map(),
    random: (bytes) => `${bytes}-${++made}`,
  });
});

async function claims(): Promise<Claims> {
  return (await directLine.claims(directLine.generate().token))!;
}

it('starts a conversation with one turn, in the name of its visitor', async () => {
  const mine = await claims();
  expect(await directLine.start(mine)).toMatchObject({
    created: true,
    conversationId: mine.conversation,
    ticket: expect.any(String),
  });
  expect(await directLine.start(mine)).toMatchObject({ created: false });
  expect(ran[0]).toMatchObject({
    type: 'conversationUpdate',
    id: 'start',
    channelId: 'directline',
    membersAdded: [{ id: mine.user }],
    from: { id: mine.user, role: 'user' },
  });
  expect(await directLine.reconnect(mine, '5')).toMatchObject({ token: mine.token });
  expect(ran).toHaveLength(2);
});

it('gives a ticket that goes on from the watermark', async () => {
  const mine = await claims();
  const opened = await directLine.reconnect(mine, '3');
  if (typeof opened === 'string') throw new Error(opened);
  expect(directLine.tickets.take(opened.ticket)).toEqual({
    conversation: mine.conversation,
    after: 3,
  });
});

it('makes of one client id always the same id, and of two conversations two', async () => {
  const [mine, other] = [await claims(), await claims()];
  const body = { type: 'message', text: 'hi', channelData: { clientActivityID: 'c1' } };
  const first = await directLine.post(mine, body);
  expect(await directLine.post(mine, body)).toEqual(first);
  expect(await directLine.post(other, body)).not.toEqual(first);
});

it.each([
  ['my code is 1234', 'my code is 1234', 'posted'],
  ['my code is 1234', 'my code is lost', 'other text'],
])('compares %j with %j as the log keeps them: %s', async (first, second, kind) => {
  const mine = await claims();
  const body = (text: string) => ({
    type: 'message',
    text,
    channelData: { clientActivityID: 'c1' },
  });
  await directLine.post(mine, body(first));
  expect(await directLine.post(mine, body(second))).toMatchObject({ kind });
});

describe('when the bot cannot take a turn now', () => {
  it('asks to come again', async () => {
    outcome = 'conflict';
    const mine = await claims();
    expect(await directLine.post(mine, { type: 'message', text: 'hi' })).toEqual({ kind: 'busy' });
    expect(await directLine.start(mine)).toBe('busy');
    expect(await directLine.reconnect(mine, '')).toBe('busy');
  });
});

it('is idle when the last turn has ended', async () => {
  let release = () => {};
  held = new Promise((resolve) => {
    release = resolve;
  });
  const posted = directLine.post(await claims(), { type: 'message', text: 'hi' });
  let idle = false;
  const ended = directLine.idle().then(() => {
    idle = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(idle).toBe(false);
  release();
  await ended;
  expect(await posted).toMatchObject({ kind: 'posted' });
});
