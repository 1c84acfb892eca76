import type { Activity } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreDown } from '../../../src/core/store.ts';
import { addBotFrameworkRoute } from '../../../src/server/bot-framework-route.ts';
import { createRateLimit } from '../../../src/server/rate-limit.ts';
import { createServiceUrls } from '../../../src/server/service-urls.ts';
import { createVerifyToken } from '../../../src/server/verify-token.ts';
import { type EchoServer, startEchoServer } from './echo-server.ts';
import { type OpenId, startOpenId } from './open-id.ts';

const APP = 'app-1';
const TEAMS = 'https://smba.trafficmanager.net/emea/';
const activity = {
  type: 'message',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: TEAMS,
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  text: 'hello',
};
type Change = Readonly<Record<string, unknown>>;

let openId: OpenId;
let secured: EchoServer;
let open: EchoServer;
let cutOff: EchoServer;
let received: Activity[];
let fail: Error | undefined;

const botFramework = {
  receive: async (incoming: Activity) => {
    if (fail) throw fail;
    received.push(incoming);
    return { kind: 'done' as const, id: incoming.id ?? '' };
  },
  resend: async () => 0,
};

const agents = {
  receive: async ({ text }: Activity) => text === '/list',
  invoke: async ({ name }: Activity) => (name === 'adaptiveCard/action' ? { card: 1 } : undefined),
};

function start(openIdUrl?: string): Promise<EchoServer> {
  return startEchoServer({
    more: [
      (routes) =>
        addBotFrameworkRoute(routes, {
          botFramework,
          serviceUrls: createServiceUrls(['smba.trafficmanager.net']),
          rateLimit: createRateLimit({ perMinute: 1_000, now: Date.now }),
          agents,
          ...(openIdUrl !== undefined && {
            verify: createVerifyToken({ appId: APP, openIdUrl, now: Date.now }),
          }),
        }),
    ],
  });
}
beforeAll(async () => {
  openId = await startOpenId();
  secured = await start(openId.url);
  open = await start();
  cutOff = await start('http://127.0.0.1:9/openid');
});
afterAll(async () => {
  openId.close();
  await Promise.all([secured, open, cutOff].map((server) => server.close()));
});
beforeEach(() => {
  received = [];
  fail = undefined;
});

const claims = (over: Change = {}): Change => ({
  iss: 'https://api.botframework.com',
  aud: APP,
  exp: Math.floor(Date.now() / 1_000) + 600,
  serviceurl: TEAMS,
  ...over,
});
async function post(server: EchoServer, body: unknown, token?: string, headers: Change = {}) {
  const answer = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    } as Record<string, string>,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    code: JSON.parse(text).error?.code as string | undefined,
    answer,
    text,
  };
}

describe('POST /api/messages with an app id', () => {
  it('lets a channel in', async () => {
    expect((await post(secured, activity, await openId.sign(claims()))).status).toBe(200);
    expect(received).toMatchObject([{ id: 'a1', text: 'hello' }]);
  });

  it.each<[string, () => Promise<string> | string | undefined, number]>([
    ['no token', () => undefined, 401],
    ['garbage', () => 'x.y.z', 401],
    ['a forged token', () => openId.forge(claims()), 401],
    ['an expired token', () => openId.sign(claims({ exp: 1_000_000 })), 401],
    ['another audience', () => openId.sign(claims({ aud: 'other' })), 401],
    ['another issuer', () => openId.sign(claims({ iss: 'https://evil.example' })), 401],
    ['an unknown key', () => openId.sign(claims(), 'k9'), 401],
    ['another serviceUrl', () => openId.sign(claims({ serviceurl: 'https://evil.example/' })), 403],
  ])('answers %s without a turn', async (_, token, status) => {
    const { status: got, text } = await post(secured, activity, await token());
    expect(got).toBe(status);
    expect(text).not.toMatch(/signature|jwt|stack/i);
    expect(received).toEqual([]);
  });

  it.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://x.trafficmanager.net/',
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'http://169.254.169.254/',
  ])('sends no reply to %s, whoever signs for it', async (serviceUrl) => {
    const token = await openId.sign(claims({ serviceurl: serviceUrl }));
    expect((await post(secured, { ...activity, serviceUrl }, token)).status).toBe(403);
    expect(received).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['null', 'null'],
    ['nothing in it', {}],
    ['no type', { ...activity, type: undefined }],
    ['a number for a type', { ...activity, type: 5 }],
    ['an empty channel', { ...activity, channelId: '' }],
    ['no id', { ...activity, id: undefined }],
    ['no conversation', { ...activity, conversation: undefined }],
    ['a conversation without id', { ...activity, conversation: {} }],
    ['no sender', { ...activity, from: undefined }],
    ['no serviceUrl', { ...activity, serviceUrl: undefined }],
    ['a number for a text', { ...activity, text: 5 }],
    ['entities that are no list', { ...activity, entities: 'x' }],
    ['a mention of null', { ...activity, entities: [null] }],
    ['members that are no list', { ...activity, membersAdded: {} }],
  ])('answers 400 to %s', async (_, body) => {
    expect(await post(secured, body, await openId.sign(claims()))).toMatchObject({
      status: 400,
      code: 'BadActivity',
    });
  });

  it.each<[string, string, Change, number]>([
    ['bad JSON', '{', {}, 400],
    ['a key that is no data', '{"__proto__":{}}', {}, 400],
    ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415],
    ['another type of content', '{}', { 'content-type': 'text/plain' }, 415],
    ['more than 256 kB', JSON.stringify({ a: 'x'.repeat(270_000) }), {}, 413],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await post(secured, body, await openId.sign(claims()), headers)).status).toBe(status);
  });

  it('says 501 to an invoke and accepts what it has nothing to say to', async () => {
    const token = await openId.sign(claims());
    expect((await post(secured, { ...activity, type: 'invoke', name: 'x' }, token)).status).toBe(
      501,
    );
    expect((await post(secured, { ...activity, type: 'messageReaction' }, token)).status).toBe(200);
    expect(received).toEqual([]);
  });

  it('asks the desk first, and leaves the rest to the bot, edits and deletes included', async () => {
    const token = await openId.sign(claims());
    const invoke = { ...activity, type: 'invoke', name: 'adaptiveCard/action' };
    expect((await post(secured, invoke, token)).text).toBe('{"card":1}');
    expect((await post(secured, { ...activity, text: '/list' }, token)).status).toBe(200);
    expect(received).toEqual([]);
    for (const type of ['messageUpdate', 'messageDelete'])
      await post(secured, { ...activity, type }, token);
    expect(received.map(({ type }) => type)).toEqual(['messageUpdate', 'messageDelete']);
  });

  it('asks the channel to come again while the keys or the store are out of reach', async () => {
    const token = await openId.sign(claims());
    const keys = await post(cutOff, activity, token);
    expect([keys.status, keys.answer.headers.get('retry-after')]).toEqual([503, '5']);
    fail = new StoreDown('down');
    const store = await post(secured, activity, token);
    expect([store.status, store.answer.headers.has('retry-after')]).toEqual([503, true]);
  });

  it('tells nothing of a bug', async () => {
    fail = new Error('secret detail');
    const { status, text } = await post(secured, activity, await openId.sign(claims()));
    expect(status).toBe(500);
    expect(text).not.toContain('secret detail');
  });
});

describe('POST /api/messages without an app id', () => {
  const local = { ...activity, serviceUrl: 'http://localhost:56150/_connector' };
  it('lets an emulator on this machine in', async () => {
    expect((await post(open, local)).status).toBe(200);
    expect(received).toHaveLength(1);
  });

  it.each([
    TEAMS,
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
  ])('sends no reply to %s', async (serviceUrl) => {
    expect((await post(open, { ...activity, serviceUrl })).status).toBe(403);
    expect(received).toEqual([]);
  });
});
