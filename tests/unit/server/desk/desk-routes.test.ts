/** Only people on the list get in, only from our own page, and only with a cookie that is in force. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send } from '../client.ts';
import { cookieIn, type DeskServer, PASSWORD, startDeskServer } from './desk-server.ts';

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
  await desk.addAgent({ login: 'anna', name: 'Anna' });
  await desk.addAgent({ login: 'ben', name: 'Ben' });
});
// Each test has its own minute of tries.
beforeEach(() => desk.pass(60_000));
afterAll(() => desk.close());

const me = (cookie: string) => send(desk.port, 'GET', '/desk/me', { headers: { cookie } });

describe('signing in', () => {
  it('gives a cookie only our host gets, only by TLS, and no script can read', async () => {
    const answer = await desk.signIn('anna');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ id: 'anna', name: 'Anna', teams: ['support'] });
    const [cookie] = answer.headers['set-cookie']!;
    expect(cookie).toMatch(
      /^__Host-desk=[\w.-]+; Max-Age=43200; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    );
    expect((await me(cookieIn(answer))).json.name).toBe('Anna');
  });

  it('reads a login in any case', async () => {
    expect((await desk.signIn(' Anna ')).status).toBe(200);
  });

  it('answers a wrong password and an unknown login alike', async () => {
    const wrong = await desk.signIn('anna', 'another password');
    const unknown = await desk.signIn('nobody');
    for (const { status, json, headers } of [wrong, unknown]) {
      expect(status).toBe(401);
      expect(json.error).toMatchObject({ code: 'Unauthorized' });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('refuses somebody who was taken off the list, and ends what they had', async () => {
    await desk.addAgent({ login: 'cleo' });
    const cookie = await desk.cookieOf('cleo');
    const cleo = (await desk.store.handoffs.agent('cleo'))!;
    await desk.store.handoffs.putAgent({ ...cleo, disabled: true });
    expect((await desk.signIn('cleo')).status).toBe(401);
    expect((await me(cookie)).status).toBe(401);
  });

  it('refuses somebody who has no password', async () => {
    const account = '00000000-0000-0000-0000-00000000000a';
    const bare = { id: 'dora', login: 'dora', name: 'Dora', teams: [], disabled: false, seenAt: 0 };
    await desk.store.handoffs.putAgent({ ...bare, account });
    expect((await desk.signIn('dora', '')).status).toBe(400);
    expect((await desk.signIn('dora', 'undefined')).status).toBe(401);
  });

  it('is limited, for the right password too, and says how long', async () => {
    const tries = Array.from({ length: 10 }, () => desk.signIn('anna', 'a wrong one'));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401));
    const limited = await desk.signIn('anna');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    desk.pass(60_000);
    expect((await desk.signIn('anna')).status).toBe(200);
  }, 60_000);

  it.each(['https://evil.example', 'null'])('is refused from the page %s', async (origin) => {
    const answer = await desk.signIn('anna', PASSWORD, { Origin: origin });
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each<[string, object | string]>([
    ['no password', { login: 'anna' }],
    ['a login that is no text', { login: { $ne: '' }, password: PASSWORD }],
    ['more than is asked for', { login: 'anna', password: PASSWORD, admin: true }],
    ['a list', []],
    ['nothing', 'null'],
  ])('is refused with %s', async (_, body) => {
    const headers = { 'Content-Type': 'application/json' };
    expect((await send(desk.port, 'POST', '/desk/session', { body, headers })).status).toBe(400);
  });

  it('takes no form of a page', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const body = JSON.stringify({ login: 'anna', password: PASSWORD });
    expect((await send(desk.port, 'POST', '/desk/session', { body, headers })).status).toBe(415);
  });
});

describe('a cookie', () => {
  const forged = (cookie: string, change: (parts: string[]) => string[]): string => {
    const [name, value] = cookie.split('=') as [string, string];
    return `${name}=${change(value.split('.')).join('.')}`;
  };
  const ben = Buffer.from('ben').toString('base64url');

  it.each<[string, (parts: string[]) => string[]]>([
    ['names another agent', ([, ...rest]) => [ben, ...rest]],
    ['was made later', ([id, at, ...rest]) => [id!, String(Number(at) + 1), ...rest]],
    ['says no time', ([id, , ...rest]) => [id!, '', ...rest]],
    ['says a time that is none', ([id, , ...rest]) => [id!, 'NaN', ...rest]],
    ['has another nonce', ([id, at, , seal]) => [id!, at!, 'x', seal!]],
    ['has no seal', ([id, at, nonce]) => [id!, at!, nonce!]],
    ['has a seal cut short', ([id, at, nonce, seal]) => [id!, at!, nonce!, seal!.slice(1)]],
    ['is empty', () => ['']],
  ])('that %s is worth nothing', async (_, change) => {
    const cookie = await desk.cookieOf('anna');
    expect((await me(cookie)).status).toBe(200);
    expect((await me(forged(cookie, change))).status).toBe(401);
  });

  it('lasts twelve hours', async () => {
    const cookie = await desk.cookieOf('anna');
    desk.pass(12 * 3_600_000 - 60_000);
    expect((await me(cookie)).status).toBe(200);
    desk.pass(60_000);
    expect((await me(cookie)).status).toBe(401);
  });

  it('is worth nothing after signing out, and others of the same agent stay', async () => {
    const [here, there] = [await desk.cookieOf('anna'), await desk.cookieOf('anna')];
    const path = '/desk/session/end';
    const out = await send(desk.port, 'POST', path, { body: {}, headers: { cookie: here } });
    expect(out.status).toBe(200);
    expect(String(out.headers['set-cookie'])).toMatch(/^__Host-desk=; Max-Age=0; /);
    expect((await me(here)).status).toBe(401);
    expect((await me(there)).status).toBe(200);
  });

  it('ends with the password it was made for', async () => {
    await desk.addAgent({ login: 'emil' });
    const cookie = await desk.cookieOf('emil');
    await desk.addAgent({ login: 'emil', password: 'a newer password' });
    expect((await me(cookie)).status).toBe(401);
    expect((await me(await desk.cookieOf('emil', 'a newer password'))).status).toBe(200);
  });

  it('does nothing for another page', async () => {
    const headers = { cookie: await desk.cookieOf('anna'), Origin: 'https://evil.example' };
    const path = '/desk/session/end';
    expect((await send(desk.port, 'POST', path, { body: {}, headers })).status).toBe(403);
    expect((await me(headers.cookie)).status).toBe(200);
  });
});

it('lets nobody act faster than people do', async () => {
  const headers = { cookie: await desk.cookieOf('ben') };
  const statuses: number[] = [];
  while (statuses.length < 601) {
    const path = '/desk/api/cases/none/typing';
    statuses.push((await send(desk.port, 'POST', path, { body: {}, headers })).status);
  }
  expect(statuses.slice(0, 600)).not.toContain(429);
  expect(statuses[600]).toBe(429);
}, 60_000);
