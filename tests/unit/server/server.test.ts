/** Whatever comes in over HTTP gets the right status, leaves nothing behind, and never ends the process. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ConfigError } from '../../../src/core/errors.ts';
import { createLog } from '../../../src/server/log.ts';
import { createMetrics } from '../../../src/server/metrics.ts';
import { createServer } from '../../../src/server/server.ts';
import { readSettings } from '../../../src/server/settings.ts';
import { type Answered, type Sending, send, sendBytes } from './client.ts';
import { type EchoServer, random, startEchoServer } from './echo-server.ts';
import { expectRefusal, json, message, ROOT, start } from './talk.ts';

let server: EchoServer;

beforeAll(async () => {
  server = await startEchoServer({
    env: { ALLOWED_ORIGINS: 'https://shop.example.com' },
    timeouts: { headersMs: 500, requestMs: 1_000 },
  });
});
afterAll(() => server.close());

const call = (method: string, path: string, sending: Sending = {}): Promise<Answered> =>
  send(server.port, method, path, sending);

const deep = `{"type":"message","text":"x","value":${'['.repeat(200)}${']'.repeat(200)}}`;

/** What is wrong with a body, wherever it is sent. */
const BAD_BODIES: [string, Sending, number, string][] = [
  [
    'gzip',
    { headers: { ...json, 'Content-Encoding': 'gzip' }, body: gzipSync('{}') },
    415,
    'UnsupportedEncoding',
  ],
  [
    'broken gzip',
    { headers: { ...json, 'Content-Encoding': 'gzip' }, body: 'garbage' },
    415,
    'UnsupportedEncoding',
  ],
  [
    'a gzip bomb',
    { headers: { ...json, 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(5e7)) },
    415,
    'UnsupportedEncoding',
  ],
  [
    'brotli',
    { headers: { ...json, 'Content-Encoding': 'br' }, body: 'x' },
    415,
    'UnsupportedEncoding',
  ],
  [
    'two encodings',
    { headers: { ...json, 'Content-Encoding': 'identity, deflate' }, body: 'x' },
    415,
    'UnsupportedEncoding',
  ],
  ['no type', { body: '{}' }, 415, 'UnsupportedMediaType'],
  [
    'XML',
    { headers: { 'Content-Type': 'application/xml' }, body: '<a/>' },
    415,
    'UnsupportedMediaType',
  ],
  [
    'a form',
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'a=1' },
    415,
    'UnsupportedMediaType',
  ],
  ['text', { headers: { 'Content-Type': 'text/plain' }, body: '{}' }, 415, 'UnsupportedMediaType'],
  ['70 kB', { headers: json, body: `"${'x'.repeat(70_000)}"` }, 413, 'TooLarge'],
  [
    '70 kB in chunks',
    { headers: json, body: Array.from({ length: 7 }, () => Buffer.alloc(10_000, 'x')) },
    413,
    'TooLarge',
  ],
  ['bad JSON', { headers: json, body: '{"type":' }, 400, 'BadJson'],
  ['a byte order mark', { headers: json, body: '\ufeff{}' }, 400, 'BadJson'],
  ['trailing bytes', { headers: json, body: '{} {}' }, 400, 'BadJson'],
  ['NaN', { headers: json, body: '{"value":NaN}' }, 400, 'BadJson'],
  ['invalid UTF-8', { headers: json, body: Buffer.from([0x22, 0xff, 0x22]) }, 400, 'BadJson'],
  ['200 levels', { headers: json, body: deep }, 400, 'BadShape'],
  [
    '1,001 keys',
    { body: Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [n, 1])) },
    400,
    'BadShape',
  ],
  ['__proto__', { headers: json, body: '{"__proto__":{"type":"message"}}' }, 400, 'BadShape'],
  ['constructor', { headers: json, body: '{"constructor":1}' }, 400, 'BadShape'],
];

describe.each([
  ['POST', 'activities'],
  ['POST', `${ROOT}/conversations`],
  ['POST', `${ROOT}/tokens/generate`],
  ['POST', '/chat/session'],
])('%s %s', (method, path) => {
  it.each(BAD_BODIES)('refuses %s', async (_, sending, status, code) => {
    const { id, token, activities } = await start(server.port);
    const before = await server.store.since(id, 0);
    const answer = await call(method, path === 'activities' ? activities : path, {
      ...sending,
      token,
    });
    expectRefusal(answer, status, code);
    if (code === 'UnsupportedEncoding' || code === 'TooLarge') {
      expect(answer.headers.connection).toBe('close');
    }
    expect(await server.store.since(id, 0)).toEqual(before);
    const good = await call('POST', activities, { token, body: message('still here') });
    expect(good.status).toBe(200);
  });
});

describe('a path', () => {
  it.each([
    ['GET', '/', 404, 'NotFound'],
    ['GET', '/v3/directline', 404, 'NotFound'],
    ['GET', '/..%2f..%2fetc/passwd', 404, 'NotFound'],
    ['GET', '/%E0%A4%A', 404, 'NotFound'],
    ['GET', '//evil.example/x', 404, 'NotFound'],
    ['GET', `/${'a/'.repeat(3_000)}`, 404, 'NotFound'],
    ['GET', `${ROOT}/session/getsessionid`, 404, 'NotFound'],
    ['GET', `${ROOT}/conversations/${'x'.repeat(500)}`, 404, 'NotFound'],
    ['DELETE', `${ROOT}/conversations`, 405, 'MethodNotAllowed'],
    ['GET', `${ROOT}/tokens/generate`, 405, 'MethodNotAllowed'],
    ['PUT', '/chat/session', 405, 'MethodNotAllowed'],
    ['POST', '/healthz', 405, 'MethodNotAllowed'],
    ['OPTIONS', '/healthz', 405, 'MethodNotAllowed'],
    ['PROPFIND', '/healthz', 405, 'MethodNotAllowed'],
  ])('%s %s is refused with %i', async (method, path, status, code) => {
    const answer = await call(method, path, {});
    expectRefusal(answer, status, code);
    if (status === 405) expect(answer.headers.allow).toMatch(/GET|POST/);
    expect(answer.body).not.toContain('passwd');
  });

  it('is counted under its route, never under what was asked for', async () => {
    const { token, activities, id } = await start(server.port);
    await call('GET', activities, { token });
    await call('GET', '/a-canary-path');
    const { body } = await call('GET', '/metrics');
    expect(body).toContain(`route="${ROOT}/conversations/:id/activities",status="200"`);
    expect(body).toMatch(/route="none",status="404"/);
    expect(body).not.toContain('canary');
    expect(body).not.toContain(id);
  });
});

describe('another web page', () => {
  const shop = { Origin: 'https://shop.example.com' };
  const evil = { Origin: 'https://evil.example' };

  it('may talk to us if it is allowed, and only it with its token', async () => {
    const { token, activities } = await start(server.port, {
      headers: { ...json, ...shop },
      body: '{}',
    });
    const answer = await call('POST', activities, { token, headers: shop, body: message('hi') });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': shop.Origin,
      vary: 'Origin',
    });
    const own = { Origin: `http://localhost:${server.port}` };
    const stolen = await call('POST', activities, { token, headers: own, body: message('hi') });
    expectRefusal(stolen, 403, 'Forbidden');
  });

  it.each([
    ['POST', '/chat/session'],
    ['POST', `${ROOT}/tokens/generate`],
    ['POST', `${ROOT}/conversations`],
    ['OPTIONS', `${ROOT}/conversations`],
    ['POST', '/v3/%64irectline/tokens/generate'],
    ['POST', '/./chat/session'],
  ])('may not %s %s otherwise', async (method, path) => {
    const body = method === 'POST' ? { body: '{}' } : {};
    const answer = await call(method, path, { headers: { ...json, ...evil }, ...body });
    expectRefusal(answer, 403, 'Forbidden');
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is told beforehand what it may send', async () => {
    const headers = { ...shop, 'Access-Control-Request-Method': 'POST' };
    const answer = await call('OPTIONS', `${ROOT}/conversations/x/activities`, { headers });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': shop.Origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'Authorization, Content-Type, X-Requested-With, x-ms-bot-agent',
    });
  });
});

describe('what is hardly HTTP', () => {
  it.each<[string, string, number, string]>([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'BadRequest'],
    ['a bad host', 'GET / HTTP/1.1\r\nHost: a b[\r\nConnection: close\r\n\r\n', 400, 'BadRequest'],
    [
      'a foreign target',
      'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
      'BadRequest',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'BadRequest',
    ],
    [
      '20 kB of headers',
      `GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'HeadersTooLarge',
    ],
    [
      '101 headers',
      `GET /healthz HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 100 }, (_, n) => `a${n}: x\r\n`).join('')}\r\n`,
      431,
      'HeadersTooLarge',
    ],
  ])('%s gets an answer and a closed connection', async (_, bytes, status, code) => {
    const got = await sendBytes(server.port, bytes);
    expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(got.toLowerCase()).toContain('connection: close');
    expect(got).toContain(`"error":{"code":"${code}"`);
    expect((await call('GET', '/healthz')).status).toBe(200);
  });

  it('what stays away gets 408', async () => {
    const head = `POST /chat/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{`;
    const slowHeaders = 'GET /healthz HTTP/1.1\r\nHost: x\r\nA: b';
    const [body, headers] = await Promise.all([
      sendBytes(server.port, head),
      sendBytes(server.port, slowHeaders),
    ]);
    for (const got of [body, headers]) {
      expect(got).toMatch(/^HTTP\/1.1 408 /);
      expect(got).toContain('"error":{"code":"Timeout"');
    }
  });
});

describe('stopping', () => {
  it('lets a turn under way end, tells its stream, and keeps what it said', async () => {
    let entered = () => {};
    let release = () => {};
    const inTurn = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const folder = mkdtempSync(join(tmpdir(), 'stop-'));
    const during = async (text?: string) => {
      if (text !== 'slow') return;
      entered();
      await held;
    };
    const stopping = await startEchoServer({ during, folder });
    const { id, token, activities } = await start(stopping.port);
    const answer = send(stopping.port, 'POST', activities, { token, body: message('slow') });
    await inTurn;
    const path = `${ROOT}/conversations/${id}?watermark=2`;
    const { streamUrl } = (await send(stopping.port, 'GET', path, { token })).json;
    const stream = new WebSocket(streamUrl);
    const heard: string[] = [];
    stream.on('message', (data) => heard.push(String(data)));
    await once(stream, 'open');
    const streamClosed = once(stream, 'close');

    const closed = stopping.close();
    await expect(send(stopping.port, 'GET', '/healthz')).rejects.toThrow(/ECONNREFUSED/);
    release();
    expect(await answer).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await closed;
    expect((await streamClosed)[0]).toBe(1001);
    expect(heard.join()).toContain('echo: slow');

    const again = await startEchoServer({ folder });
    expect(await again.store.since(id, 2)).toHaveLength(2);
    await again.close();
    rmSync(folder, { recursive: true });
  });

  it('does not wait for clients that only hold a connection', async () => {
    const idle = await startEchoServer();
    const socket = connect(idle.port, '127.0.0.1');
    await once(socket, 'connect');
    const ended = once(socket, 'close');
    socket.on('error', () => undefined);
    await idle.close();
    await ended;
  });
});

it('says which address it cannot have', async () => {
  const directLine = server.directLine;
  const second = createServer({
    ...{ settings: readSettings({}), store: server.store, directLine, random, now: Date.now },
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
  });
  const listening = second.listen(server.port, '127.0.0.1');
  await expect(listening).rejects.toBeInstanceOf(ConfigError);
  await expect(listening).rejects.toThrow(`cannot listen on HOST 127.0.0.1, PORT ${server.port}`);
});
