/** Direct Line over HTTP: who may say what, and with which status it ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, type Sending, send } from './client.ts';
import { type EchoServer, startEchoServer } from './echo-server.ts';
import { expectRefusal, expectSafeHeaders, json, message, ROOT, start, type Talk } from './talk.ts';

let server: EchoServer;

beforeAll(async () => {
  const crash = async (text?: string) => {
    if (text === 'crash') throw new Error('inner secret detail');
  };
  server = await startEchoServer({
    events: ['feedback'],
    during: crash,
  });
});
afterAll(() => server.close());

const call = (method: string, path: string, sending: Sending = {}): Promise<Answered> =>
  send(server.port, method, path, sending);

describe('posting an activity', () => {
  it.each<[string, unknown, number, string]>([
    ['no object', [], 400, 'BadActivity'],
    ['null', null, 400, 'BadActivity'],
    ['no type', { text: 'x' }, 400, 'BadActivity'],
    ['a type of another kind', { type: 5, text: 'x' }, 400, 'BadActivity'],
    ['a type that is not for clients', { type: 'endOfConversation' }, 400, 'BadActivity'],
    ['a handoff', { type: 'handoff' }, 400, 'BadActivity'],
    ['a trace', { type: 'trace', text: 'x' }, 400, 'BadActivity'],
    ['a member that joins', { type: 'conversationUpdate' }, 400, 'BadActivity'],
    ['an event nobody asked for', { type: 'event', name: 'admin' }, 400, 'BadActivity'],
    ['an event without a name', { type: 'event' }, 400, 'BadActivity'],
    ['a text that is none', message(5), 400, 'BadActivity'],
    ['an object as text', message({ $ne: null }), 400, 'BadActivity'],
    ['no text', { type: 'message', value: { x: 1 } }, 400, 'BadActivity'],
    [
      'an attachment',
      message('x', { attachments: [{ contentUrl: 'http://x' }] }),
      400,
      'BadActivity',
    ],
    ['attachments that are no list', message('x', { attachments: { a: 1 } }), 400, 'BadActivity'],
    [
      'a client id that is none',
      message('x', { channelData: { clientActivityID: {} } }),
      400,
      'BadActivity',
    ],
    [
      'a long client id',
      message('x', { channelData: { clientActivityID: 'x'.repeat(129) } }),
      400,
      'BadActivity',
    ],
    ['4,001 characters', message('x'.repeat(4_001)), 413, 'TextTooLong'],
    ['an empty text', message(''), 400, 'EmptyText'],
    ['white space', message(' \n\t\u00a0\u3000'), 400, 'EmptyText'],
    ['only zero-width', message('\u200b\u200d\u2060\ufeff\ufe0f'), 400, 'EmptyText'],
    ['a null byte', message('a\0b'), 400, 'BadText'],
    ['half a surrogate pair', message('a\ud83d'), 400, 'BadText'],
  ])('refuses %s', async (_, body, status, code) => {
    const { id, token, activities } = await start(server.port);
    const before = await server.store.since(id, 0);
    const sending = { token, headers: json, body: JSON.stringify(body) };
    expectRefusal(await call('POST', activities, sending), status, code);
    expect(await server.store.since(id, 0)).toEqual(before);
  });

  it.each([
    ['4,000 characters', 'x'.repeat(4_000)],
    ['a family of joined signs', '👩‍👩‍👧‍👦'],
    ['right-to-left marks', 'a\u202eb'],
    ['mark-up', '<img src=x onerror=alert(1)>'],
  ])('takes %s', async (_, text) => {
    const { id, token, activities } = await start(server.port);
    const answer = await call('POST', activities, { token, body: message(text) });
    expect(answer.status).toBe(200);
    expectSafeHeaders(answer);
    const log = await server.store.since(id, 2);
    expect(log.map(({ body }) => JSON.parse(body).text)).toEqual([text, `echo: ${text}`]);
  });

  it('speaks as the user of the token, with nothing else of the client', async () => {
    const { id, token, activities } = await start(server.port);
    const answer = await call('POST', activities, {
      token,
      body: message('hi', {
        id: 'mine',
        from: { id: 'dl_someone-else', role: 'bot', name: '<b>' },
        conversation: { id: 'another' },
        recipient: { id: 'x' },
        serviceUrl: 'http://169.254.169.254',
        channelId: 'msteams',
        timestamp: '1970-01-01',
        locale: 'de-CH',
        channelData: { clientActivityID: 'c1', postBack: true, tenant: { id: 't' } },
        entities: [{ type: 'mention' }],
        attachments: [],
        value: { admin: true },
      }),
    });
    expect(answer.json).toEqual({ id: expect.any(String) });
    const [logged] = await server.store.since(id, 2, 1);
    const { user } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
    expect(JSON.parse(logged!.body)).toEqual({
      type: 'message',
      id: answer.json.id,
      text: 'hi',
      locale: 'de-CH',
      channelId: 'directline',
      serviceUrl: 'urn:directline',
      timestamp: expect.stringMatching(/^20/),
      conversation: { id },
      from: { id: user, name: '', role: 'user' },
      recipient: { id: 'bot', name: '', role: 'bot' },
      channelData: { clientActivityID: 'c1' },
    });
    expect(user).toMatch(/^dl_[\w-]{22}$/);
  });

  it('knows the same sending again, and another text under the same id', async () => {
    const { id, token, activities } = await start(server.port);
    const sent = (text: string) =>
      call('POST', activities, {
        token,
        body: message(text, { channelData: { clientActivityID: 'c1' } }),
      });
    const [first, second] = await Promise.all([sent('my code is 1234'), sent('my code is 1234')]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.json).toEqual(first.json);
    expect((await sent('my code is 1234')).json).toEqual(first.json);
    expectRefusal(await sent('another'), 409, 'Conflict');
    expect(await server.store.since(id, 2)).toHaveLength(2);
  });

  it('keeps the ids of two conversations apart', async () => {
    const both = [await start(server.port), await start(server.port)];
    const ids = await Promise.all(
      both.map(async ({ token, activities }) => {
        const body = message('x', { channelData: { clientActivityID: 'c1' } });
        return (await call('POST', activities, { token, body })).json.id;
      }),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('takes a typing notice without a word, and an event that was asked for', async () => {
    const { id, token, activities } = await start(server.port);
    const typing = await call('POST', activities, { token, body: { type: 'typing' } });
    expect([typing.status, typing.json]).toEqual([200, { id: expect.any(String) }]);
    expect(await server.store.since(id, 2)).toEqual([]);
    const event = { type: 'event', name: 'feedback', value: { stars: 5 } };
    expect((await call('POST', activities, { token, body: event })).status).toBe(200);
    const [logged] = await server.store.since(id, 2);
    expect(JSON.parse(logged!.body)).toMatchObject({ type: 'event', name: 'feedback' });
    expect(logged!.body).not.toContain('stars');
  });

  it('answers a bug with 500, says nothing of it, logs it, and goes on', async () => {
    const { id, token, activities } = await start(server.port);
    const answer = await call('POST', activities, { token, body: message('crash') });
    expectRefusal(answer, 500, 'Internal');
    expect(answer.body).not.toContain('secret detail');
    expect(server.lines.at(-1)).toContain('inner secret detail');
    expect(server.lines.at(-1)).toContain(answer.json.error.requestId);
    expect(await server.store.since(id, 2)).toEqual([]);
    expect((await call('POST', activities, { token, body: message('on') })).status).toBe(200);
  });

  it('has no place for files', async () => {
    const { id, token } = await start(server.port);
    const path = `${ROOT}/conversations/${id}/upload?userId=x`;
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const answer = await call('POST', path, { token, headers, body: '--x--' });
    expectRefusal(answer, 403, 'UploadsOff');
  });
});

describe('without the right token', () => {
  const wrong: [string, (talk: Talk) => Promise<Sending>, number, string][] = [
    ['none', async () => ({}), 401, 'Unauthorized'],
    [
      'another scheme',
      async () => ({ headers: { Authorization: 'Basic eDp5' } }),
      401,
      'Unauthorized',
    ],
    ['garbage', async () => ({ token: 'x' }), 403, 'TokenExpired'],
    [
      'a changed signature',
      async ({ token }) => ({ token: `${token.slice(0, -4)}AAAA` }),
      403,
      'TokenExpired',
    ],
    [
      'a changed user',
      async ({ token }) => ({ token: changed(token, 'user', 'dl_x') }),
      403,
      'TokenExpired',
    ],
    ['no algorithm', async ({ token }) => ({ token: unsigned(token) }), 403, 'TokenExpired'],
    [
      'the token of another',
      async () => ({ token: (await start(server.port)).token }),
      403,
      'Forbidden',
    ],
  ];
  const paths: [string, string, Sending][] = [
    ['GET', '', {}],
    ['GET', '/activities', {}],
    ['POST', '/activities', { body: message('x') }],
    ['POST', '/upload', {}],
  ];
  for (const [method, path, sending] of paths) {
    it.each(wrong)(`${method} …${path} with %s is refused`, async (_, made, status, code) => {
      const talk = await start(server.port);
      const before = await server.store.since(talk.id, 0);
      const { headers, ...more } = { headers: {}, ...(await made(talk)) };
      const url = `${ROOT}/conversations/${talk.id}${path}`;
      const answer = await call(method, url, { ...sending, ...more, headers });
      expectRefusal(answer, status, code);
      expect(await server.store.since(talk.id, 0)).toEqual(before);
    });
  }

  it('says the same of a conversation that does not exist', async () => {
    const { token } = await start(server.port);
    const other = await start(server.port);
    const without = ({ json: { error } }: Answered) => ({ ...error, requestId: '' });
    const known = await call('GET', `${ROOT}/conversations/${other.id}`, { token });
    const unknown = await call('GET', `${ROOT}/conversations/never-was`, { token });
    expect(without(unknown)).toEqual(without(known));
  });
});

function changed(token: string, claim: string, value: string): string {
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, [claim]: value })).toString('base64url');
  return [header, forged, signature].join('.');
}

function unsigned(token: string): string {
  const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

describe('a conversation', () => {
  it('starts once: 201, then 200 with the same id', async () => {
    const { json: made } = await call('POST', `${ROOT}/tokens/generate`);
    expect(made).toMatchObject({ conversationId: expect.any(String), expires_in: 1_800 });
    const started = () =>
      call('POST', `${ROOT}/conversations`, { token: made.token, body: { user: {} } });
    const first = await started();
    const second = await started();
    expect([first.status, second.status]).toEqual([201, 200]);
    for (const { json: opened } of [first, second]) {
      expect(opened).toEqual({
        conversationId: made.conversationId,
        token: made.token,
        expires_in: expect.any(Number),
        streamUrl: expect.stringMatching(
          new RegExp(
            `^ws://localhost:${server.port}${ROOT}/conversations/[\\w-]{22}/stream\\?t=[\\w-]{22}$`,
          ),
        ),
      });
    }
    expect(await server.store.since(made.conversationId, 0)).toHaveLength(2);
  });

  it('is found again with token and stream', async () => {
    const { id, token } = await start(server.port);
    const { status, json: again } = await call('GET', `${ROOT}/conversations/${id}?watermark=1`, {
      token,
    });
    expect(status).toBe(200);
    expect(again).toMatchObject({
      conversationId: id,
      token,
      streamUrl: expect.stringContaining('?t='),
    });
  });

  it('starts when its client begins with its id', async () => {
    const { conversationId, token } = (await call('POST', '/chat/session', { body: {} })).json;
    const { status } = await call('GET', `${ROOT}/conversations/${conversationId}?watermark=`, {
      token,
    });
    expect(status).toBe(200);
    expect(await server.store.since(conversationId, 0)).toHaveLength(2);
  });

  it('is read from a watermark', async () => {
    const { id, token, activities } = await start(server.port);
    await call('POST', activities, { token, body: message('hi') });
    const all = (await call('GET', activities, { token })).json;
    expect(all.watermark).toBe('4');
    expect(all.activities.map(({ text }: { text: string }) => text)).toEqual([
      'welcome',
      'hi',
      'echo: hi',
    ]);
    const rest = (await call('GET', `${activities}?watermark=3`, { token })).json;
    expect([rest.activities.length, rest.watermark]).toEqual([1, '4']);
    const none = (await call('GET', `${activities}?watermark=4`, { token })).json;
    expect(none).toEqual({ activities: [], watermark: '4' });
    expect(id).toMatch(/^[\w-]{22}$/);
  });

  it.each([
    'abc',
    '-1',
    '1e99',
    '99',
    '1.5',
    '0x1',
    '%00',
    '9'.repeat(30),
  ])('refuses the watermark %s', async (watermark) => {
    const { id, token, activities } = await start(server.port);
    for (const path of [activities, `${ROOT}/conversations/${id}`]) {
      expectRefusal(
        await call('GET', `${path}?watermark=${watermark}`, { token }),
        400,
        'BadWatermark',
      );
    }
  });
});

it('logs no text, no token and no address of a stream', async () => {
  const { id, token, activities } = await start(server.port);
  await call('POST', activities, { token, body: message('canary-text crash') });
  await call('POST', activities, { token, body: message('crash') });
  await call('GET', `${ROOT}/conversations/${id}`, { token });
  const lines = server.lines.join('');
  expect(lines).not.toContain('canary-text');
  expect(lines).not.toContain(token.slice(-20));
});

describe('a token', () => {
  const refresh = (token: string) => call('POST', `${ROOT}/tokens/refresh`, { token });
  const works = async ({ activities }: Talk, token: string) =>
    (await call('GET', activities, { token })).status === 200;

  it('is replaced by a refresh, and dies a minute later', async () => {
    const clocked = await startEchoServer();
    const { id, token, activities } = await start(clocked.port);
    const get = (path: string, by: string) => send(clocked.port, 'GET', path, { token: by });
    const renewed = await send(clocked.port, 'POST', `${ROOT}/tokens/refresh`, { token });
    expect(renewed.json).toEqual({
      conversationId: id,
      token: expect.any(String),
      expires_in: 1_800,
    });
    expect(renewed.json.token).not.toBe(token);
    clocked.pass(59_000);
    expect((await get(activities, token)).status).toBe(200);
    clocked.pass(2_000);
    expectRefusal(await get(activities, token), 403, 'TokenExpired');
    const late = await send(clocked.port, 'POST', `${ROOT}/tokens/refresh`, { token });
    expectRefusal(late, 403, 'TokenExpired');
    expect((await get(activities, renewed.json.token)).status).toBe(200);
    clocked.pass(1_800_000);
    expectRefusal(await get(activities, renewed.json.token), 403, 'TokenExpired');
    await clocked.close();
  });

  it('needs no body to be refreshed, as clients send none', async () => {
    const talk = await start(server.port);
    const { status, json: made } = await refresh(talk.token);
    expect(status).toBe(200);
    expect(await works(talk, made.token)).toBe(true);
  });

  it.each([
    ['no token', undefined, 401, 'Unauthorized'],
    ['garbage', 'a.b.c', 403, 'TokenExpired'],
  ])('is not refreshed by %s', async (_, token, status, code) => {
    const sending = token === undefined ? {} : { token };
    expectRefusal(await call('POST', `${ROOT}/tokens/refresh`, sending), status, code);
  });

  it('for everyone needs the secret, where one is set', async () => {
    const secret = 'a-secret-of-enough-length';
    const guarded = await startEchoServer({ env: { DIRECT_LINE_SECRET: secret } });
    const generate = (token?: string) =>
      send(guarded.port, 'POST', `${ROOT}/tokens/generate`, token === undefined ? {} : { token });
    expectRefusal(await generate(), 401, 'Unauthorized');
    expectRefusal(await generate(`${secret}x`), 403, 'Forbidden');
    expect((await generate(secret)).json).toMatchObject({ expires_in: 1_800 });
    await guarded.close();
  });

  it('without a secret is made for this machine only, not through a proxy on it', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.9' };
    expectRefusal(await call('POST', `${ROOT}/tokens/generate`, { headers }), 403, 'Forbidden');
    expect((await call('POST', `${ROOT}/tokens/generate`)).status).toBe(200);
  });
});

describe('too many requests', () => {
  it('of one visitor are refused with the time to wait, others go on', async () => {
    const limited = await startEchoServer({ env: { RATE_PER_MINUTE: '10' } });
    const [loud, calm] = [await start(limited.port), await start(limited.port)];
    const post = (talk: Talk) =>
      send(limited.port, 'POST', talk.activities, { token: talk.token, body: message('hi') });
    const answers: Answered[] = [];
    for (let n = 0; n < 12; n++) answers.push(await post(loud));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    for (const answer of refused) {
      expectRefusal(answer, 429, 'RateLimited');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect((await post(calm)).status).toBe(200);
    limited.pass(60_000);
    expect((await post(loud)).status).toBe(200);
    await limited.close();
  });

  it('without a token count for their address', async () => {
    const limited = await startEchoServer({ env: { RATE_PER_MINUTE: '3', TRUSTED_PROXIES: '1' } });
    const session = (from: string) =>
      send(limited.port, 'POST', '/chat/session', {
        headers: { ...json, 'X-Forwarded-For': from },
        body: '{}',
      });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n++) statuses.push((await session('203.0.113.9')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await session('203.0.113.10')).status).toBe(200);
    await limited.close();
  });
});

describe('while the store is down', () => {
  it('every write and read is 503 with Retry-After, and may be sent again afterwards', async () => {
    const weak = await startEchoServer();
    const { id, token, activities } = await start(weak.port);
    const { json: made } = await send(weak.port, 'POST', `${ROOT}/tokens/generate`);
    const body = message('hi', { channelData: { clientActivityID: 'c1' } });
    const requests: [string, string, Sending][] = [
      ['POST', activities, { token, body }],
      ['POST', `${ROOT}/conversations`, { token: made.token }],
      ['POST', `${ROOT}/tokens/refresh`, { token }],
      ['POST', '/chat/session', { body: {} }],
      ['GET', `${activities}?watermark=1`, { token }],
      ['GET', `${ROOT}/conversations/${id}`, { token }],
    ];
    weak.down(true);
    for (const [method, path, sending] of requests) {
      const answer = await send(weak.port, method, path, sending);
      expectRefusal(answer, 503, 'Unavailable');
      expect(answer.headers['retry-after']).toBe('1');
    }
    weak.down(false);
    expect((await send(weak.port, 'POST', activities, { token, body })).status).toBe(200);
    expect(await weak.store.since(id, 2)).toHaveLength(2);
    await weak.close();
  });
});
