/** The stream gives each client everything once and in order, and lets nothing bad stay. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { Batch } from '../../../src/channels/direct-line/hub.ts';
import { createLog } from '../../../src/server/log.ts';
import { createStreams, type Streams, type StreamsParts } from '../../../src/server/stream.ts';
import { send } from './client.ts';
import { type EchoServer, startEchoServer } from './echo-server.ts';
import { message, ROOT, start, type Talk } from './talk.ts';

let server: EchoServer;
const open: WebSocket[] = [];
beforeAll(async () => {
  server = await startEchoServer({ env: { ALLOWED_ORIGINS: 'https://shop.example.com' } });
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(() => server.close());

function connect(url: string, options: ClientOptions = {}): WebSocket {
  const socket = new WebSocket(url, options);
  open.push(socket);
  return socket;
}

/** The status a refused upgrade is answered with, and its code. */
async function refusalOf(url: string, options: ClientOptions = {}): Promise<[number, string]> {
  const socket = connect(url, options);
  socket.on('error', () => undefined);
  const [, response] = await once(socket, 'unexpected-response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return [response.statusCode, JSON.parse(body).error.code];
}

const streamUrl = async ({ id, token }: Talk, watermark = ''): Promise<string> =>
  (await send(server.port, 'GET', `${ROOT}/conversations/${id}?watermark=${watermark}`, { token }))
    .json.streamUrl;
const say = ({ activities, token }: Talk, text: string) =>
  send(server.port, 'POST', activities, { token, body: message(text) });

/** Collects the texts that come until there are so many, and the last watermark. */
function collect(socket: WebSocket, count: number): Promise<{ texts: string[]; mark: string }> {
  const texts: string[] = [];
  return new Promise((resolve, reject) => {
    socket.on('error', reject).on('message', (data) => {
      const { activities, watermark } = JSON.parse(String(data));
      texts.push(...activities.map(({ text }: { text: string }) => text));
      if (texts.length >= count) resolve({ texts, mark: watermark });
    });
  });
}

const closeCode = async (socket: WebSocket): Promise<number> => (await once(socket, 'close'))[0];

describe('a client', () => {
  it('gets what was said before, then what is said, once and in order', async () => {
    const talk = await start(server.port);
    await say(talk, 'a');
    const socket = connect(await streamUrl(talk));
    const all = collect(socket, 9);
    for (const text of ['b', 'c', 'd']) await say(talk, text);
    expect(await all).toEqual({
      texts: ['welcome', 'a', 'echo: a', 'b', 'echo: b', 'c', 'echo: c', 'd', 'echo: d'],
      mark: '10',
    });
  });

  it('goes on from its watermark', async () => {
    const talk = await start(server.port);
    await say(talk, 'a');
    const socket = connect(await streamUrl(talk, '3'));
    expect(await collect(socket, 1)).toEqual({ texts: ['echo: a'], mark: '4' });
  });

  it('may ping as much as it likes, within reason', async () => {
    const talk = await start(server.port);
    const socket = connect(await streamUrl(talk));
    const heard = collect(socket, 3);
    await once(socket, 'open');
    for (let n = 0; n < 20; n++) socket.send('');
    await say(talk, 'still here');
    expect((await heard).texts).toContain('echo: still here');
  });

  it('hears only its own conversation', async () => {
    const [mine, other] = [await start(server.port), await start(server.port)];
    const heard = collect(connect(await streamUrl(mine)), 3);
    await say(other, 'not for you');
    await say(mine, 'for me');
    expect((await heard).texts).toEqual(['welcome', 'for me', 'echo: for me']);
  });

  it('hears an emergency reply that could not be stored', async () => {
    const talk = await start(server.port);
    const socket = connect(await streamUrl(talk, '2'));
    await once(socket, 'open');
    const heard = once(socket, 'message');
    server.hub.transient(talk.id, [{ type: 'message', text: 'call now' }]);
    expect(JSON.parse(String((await heard)[0]))).toEqual({
      activities: [{ type: 'message', text: 'call now' }],
    });
  });

  it('is told to come back when we stop', async () => {
    const ending = await startEchoServer();
    const { id, token } = await start(ending.port);
    const path = `${ROOT}/conversations/${id}`;
    const url = (await send(ending.port, 'GET', path, { token })).json.streamUrl;
    const socket = connect(url);
    await once(socket, 'open');
    const code = closeCode(socket);
    await ending.close();
    expect(await code).toBe(1001);
  });
});

describe('a ticket', () => {
  it('opens one socket', async () => {
    const url = await streamUrl(await start(server.port));
    await once(connect(url), 'open');
    expect(await refusalOf(url)).toEqual([401, 'Unauthorized']);
  });

  it('is needed, and is not the token', async () => {
    const talk = await start(server.port);
    const [url] = (await streamUrl(talk)).split('?');
    expect(await refusalOf(url!)).toEqual([401, 'Unauthorized']);
    expect(await refusalOf(`${url}?t=${talk.token}`)).toEqual([401, 'Unauthorized']);
  });

  it('lasts a minute', async () => {
    const url = await streamUrl(await start(server.port));
    server.pass(60_000);
    expect(await refusalOf(url)).toEqual([401, 'Unauthorized']);
  });

  it('opens its own conversation only', async () => {
    const [mine, other] = [await start(server.port), await start(server.port)];
    const url = (await streamUrl(mine)).replace(mine.id, other.id);
    expect(await refusalOf(url)).toEqual([403, 'Forbidden']);
  });

  it.each([
    ['a foreign page', 'https://evil.example', 403],
    ['a page without origin', 'null', 403],
  ])('is no good for %s', async (_, origin, status) => {
    const url = await streamUrl(await start(server.port));
    expect(await refusalOf(url, { origin })).toEqual([status, 'Forbidden']);
  });

  it('stays with the page its token was made for', async () => {
    const shop = 'https://shop.example.com';
    const headers = { 'Content-Type': 'application/json', Origin: shop };
    const talk = await start(server.port, { headers, body: '{}' });
    await once(connect(await streamUrl(talk), { origin: shop }), 'open');
    const own = { origin: `http://localhost:${server.port}` };
    expect(await refusalOf(await streamUrl(talk), own)).toEqual([403, 'Forbidden']);
  });

  it('is refused while a visitor has many streams open', async () => {
    const talk = await start(server.port);
    for (let n = 0; n < 8; n++) await once(connect(await streamUrl(talk)), 'open');
    expect(await refusalOf(await streamUrl(talk))).toEqual([429, 'RateLimited']);
  });
});

it('offers no socket anywhere else', async () => {
  const base = `ws://127.0.0.1:${server.port}`;
  expect(await refusalOf(`${base}/`)).toEqual([404, 'NotFound']);
  expect(await refusalOf(`${base}/api/messages`)).toEqual([404, 'NotFound']);
});

describe('a socket is closed', () => {
  it.each<[string, number, (socket: WebSocket) => void]>([
    ['a binary frame', 1003, (socket) => socket.send(Buffer.from([1, 2]))],
    ['more than 64 kB', 1009, (socket) => socket.send('x'.repeat(70_000))],
    [
      'more than 50 frames in a second',
      1008,
      (socket) => {
        for (let n = 0; n < 120; n++) socket.send('');
      },
    ],
  ])('for %s with %i', async (_, code, misbehave) => {
    const socket = connect(await streamUrl(await start(server.port)));
    await once(socket, 'open');
    const closed = closeCode(socket);
    misbehave(socket);
    expect(await closed).toBe(code);
    expect((await send(server.port, 'GET', '/healthz')).status).toBe(200);
  });
});

describe('a socket of its own', () => {
  let http: Server;
  let streams: Streams;
  let push: (batch: Batch) => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;

  async function serve(parts: Partial<StreamsParts> = {}): Promise<string> {
    streams = createStreams({
      hub: {
        subscribe: (_, __, onPush, onFailed = () => undefined) => {
          push = onPush;
          failed = onFailed;
          return () => undefined;
        },
      },
      metrics: { socketOpened: () => undefined, socketClosed: () => undefined },
      log: createLog({ level: 'silent' }),
      now: Date.now,
      ...parts,
    });
    http = createServer().on('upgrade', (request, socket, head) =>
      streams.open(request, socket, head, { conversation: 'c', after: 0 }),
    );
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return `ws://127.0.0.1:${(http.address() as AddressInfo).port}`;
  }
  afterEach(async () => {
    await streams.closeAll();
    http.close();
  });

  it('is closed with 1001 when it answers no ping', async () => {
    const url = await serve({ pingMs: 20, silentMs: 100 });
    expect(await closeCode(connect(url, { autoPong: false }))).toBe(1001);
  });

  it('stays when it answers', async () => {
    const url = await serve({ pingMs: 20, silentMs: 60 });
    const socket = connect(url);
    let pings = 0;
    await new Promise<void>((resolve) => socket.on('ping', () => ++pings >= 8 && resolve()));
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('is sent back with 1013 when the log cannot be read', async () => {
    const socket = connect(await serve());
    await once(socket, 'open');
    failed(new Error('gone'));
    expect(await closeCode(socket)).toBe(1013);
  });

  it('is sent back with 1013 when it reads too slowly', async () => {
    const socket = connect(await serve());
    await once(socket, 'open');
    socket.pause();
    const activities = [JSON.stringify({ text: 'x'.repeat(1_000_000) })];
    for (let n = 0; n < 30; n++) push({ activities, watermark: String(n) });
    socket.resume();
    expect(await closeCode(socket)).toBe(1013);
  });
});
