/** The live line of a desk: for people who are signed in, everything once and in order, also after a gap. */
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { CaseEvent } from '../../../../src/core/handoff.ts';
import { send } from '../client.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

let desk: DeskServer;
let cookie: string;
const open: WebSocket[] = [];
beforeAll(async () => {
  desk = await startDeskServer();
  await desk.addAgent({ login: 'anna', name: 'Anna' });
  cookie = await desk.cookieOf('anna');
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(() => desk.close());

function connect(query = '', options: ClientOptions = {}): WebSocket {
  const headers = {
    cookie,
    origin: `http://localhost:${desk.port}`,
    host: `localhost:${desk.port}`,
  };
  const socket = new WebSocket(`ws://127.0.0.1:${desk.port}/desk/stream${query}`, {
    headers: { ...headers, ...options.headers },
  });
  open.push(socket);
  return socket;
}

async function refusalOf(query: string, headers: Record<string, string>): Promise<number> {
  const socket = connect(query, { headers });
  socket.on('error', () => undefined);
  const [, response] = await once(socket, 'unexpected-response');
  return response.statusCode;
}

interface Frame {
  readonly kind: string;
  readonly place?: number;
  readonly events?: readonly CaseEvent[];
  readonly case?: string;
  readonly who?: string;
  readonly until?: number;
}

/** Collects frames until one more of them makes `enough` true. */
function frames(socket: WebSocket, enough: (all: readonly Frame[]) => boolean): Promise<Frame[]> {
  const all: Frame[] = [];
  return new Promise((resolve, reject) => {
    socket.on('error', reject).on('message', (data) => {
      all.push(JSON.parse(String(data)));
      if (enough(all)) resolve(all);
    });
  });
}
const eventsIn = (all: readonly Frame[]): readonly CaseEvent[] =>
  all.flatMap(({ events = [] }) => events);

describe('a stream', () => {
  it.each<[string, string, Record<string, string>, number]>([
    ['without a cookie', '', { cookie: '' }, 401],
    ['with a cookie that is none', '', { cookie: '__Host-desk=a.1.b.c' }, 401],
    ['for another page', '', { origin: 'https://evil.example' }, 403],
    ['from a place that is none', '?since=x', {}, 400],
    ['from a place before all', '?since=-1', {}, 400],
  ])('is refused %s', async (_, query, headers, status) => {
    expect(await refusalOf(query, headers)).toBe(status);
  });

  it('is refused for no page at all', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${desk.port}/desk/stream`, {
      headers: { cookie },
    });
    open.push(socket);
    socket.on('error', () => undefined);
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(403);
  });

  it('is refused after signing out', async () => {
    const gone = await desk.cookieOf('anna');
    await send(desk.port, 'POST', '/desk/session/end', { body: {}, headers: { cookie: gone } });
    expect(await refusalOf('', { cookie: gone })).toBe(401);
  });

  it('ends with the session it was opened with', async () => {
    const own = await desk.cookieOf('anna');
    const socket = connect('', { headers: { cookie: own } });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await send(desk.port, 'POST', '/desk/session/end', { body: {}, headers: { cookie: own } });
    expect((await closed)[0]).toBe(4401);
  });

  it('begins with the place of now, and tells what comes', async () => {
    const before = await desk.store.handoffs.lastPlace();
    const socket = connect();
    const hello = await frames(socket, (all) => all.length === 1);
    expect(hello).toEqual([{ kind: 'hello', place: before }]);
    const heard = frames(socket, (all) => eventsIn(all).length >= 2);
    const { id } = await desk.customer('live', 'hello');
    expect(eventsIn(await heard).map((event) => [event.case, event.move.kind])).toEqual([
      [id, 'request'],
      [id, 'enqueue'],
    ]);
  });

  it('catches up from a place, then goes on, in order, with nothing twice', async () => {
    const from = await desk.store.handoffs.lastPlace();
    const { id } = await desk.customer('gap', 'hello');
    const claim = `/desk/api/cases/${id}/claim`;
    await send(desk.port, 'POST', claim, { body: {}, headers: { cookie } });
    const socket = connect(`?since=${from}`);
    const heard = frames(socket, (all) => eventsIn(all).length >= 23);
    await once(socket, 'open');
    for (let n = 0; n < 20; n++) await desk.customer('gap', `line ${n}`);
    const [first, ...rest] = await heard;
    expect(first).toEqual({ kind: 'hello', place: from });
    const places = eventsIn(rest).map(({ place }) => place);
    expect(places).toEqual(Array.from({ length: 23 }, (_, n) => from + 1 + n));
  });

  it('tells each of two desks the same', async () => {
    const from = await desk.store.handoffs.lastPlace();
    const two = [connect(`?since=${from}`), connect(`?since=${from}`)];
    const heard = two.map((socket) => frames(socket, (all) => eventsIn(all).length >= 2));
    await desk.customer('both', 'hello');
    const [one, other] = await Promise.all(heard);
    expect(eventsIn(one!)).toEqual(eventsIn(other!));
  });

  it('tells who types, and until when', async () => {
    const { id } = await desk.customer('typist', 'hello');
    const headers = { cookie };
    await send(desk.port, 'POST', `/desk/api/cases/${id}/claim`, { body: {}, headers });
    const socket = connect();
    await frames(socket, (all) => all.length === 1);
    const typing = frames(socket, (all) => all.some(({ kind }) => kind === 'typing'));
    await desk.handoff.customerTyping('typist');
    expect((await typing).at(-1)).toMatchObject({ kind: 'typing', case: id, who: 'customer' });
    const agent = frames(socket, (all) => all.some(({ kind }) => kind === 'typing'));
    await send(desk.port, 'POST', `/desk/api/cases/${id}/typing`, { body: {}, headers });
    expect((await agent).at(-1)).toMatchObject({ kind: 'typing', case: id, who: 'agent' });
  });

  it('tells how far an agent has read', async () => {
    const { id } = await desk.customer('reader', 'hello');
    const socket = connect();
    await frames(socket, (all) => all.length === 1);
    const read = frames(socket, (all) => all.some(({ kind }) => kind === 'read'));
    const path = `/desk/api/cases/${id}/read`;
    await send(desk.port, 'POST', path, { body: { seq: 1 }, headers: { cookie } });
    expect((await read).at(-1)).toEqual({ kind: 'read', case: id, agent: 'anna', seq: 1 });
  });

  it('makes its agent present', async () => {
    await desk.addAgent({ login: 'finn' });
    expect((await desk.store.handoffs.agent('finn'))!.seenAt).toBe(0);
    const finn = connect('', { headers: { cookie: await desk.cookieOf('finn') } });
    await frames(finn, (all) => all.length === 1);
    await expect
      .poll(async () => (await desk.store.handoffs.agent('finn'))!.seenAt, { timeout: 20_000 })
      .toBeGreaterThan(0);
  });

  it('closes on a frame larger than a desk ever sends', async () => {
    const socket = connect();
    await once(socket, 'open');
    const closed = once(socket, 'close');
    socket.send('x'.repeat(2_000));
    expect((await closed)[0]).toBe(1009);
  });
});

it('sends desks away when the server stops', async () => {
  const ending = await startDeskServer();
  await ending.addAgent({ login: 'anna' });
  const own = await ending.cookieOf('anna');
  const socket = new WebSocket(`ws://127.0.0.1:${ending.port}/desk/stream`, {
    headers: { cookie: own, origin: `http://127.0.0.1:${ending.port}` },
  });
  await once(socket, 'message');
  const closed = once(socket, 'close');
  await ending.close();
  expect((await closed)[0]).toBe(1001);
});
