/** A visitor finds their conversation again with their key, and only with it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from './client.ts';
import { type EchoServer, random, startEchoServer } from './echo-server.ts';
import { expectRefusal, message, ROOT, start } from './talk.ts';

let server: EchoServer;
beforeAll(async () => {
  server = await startEchoServer();
});
afterAll(() => server.close());

const session = async (body: object, { port } = server) =>
  (await send(port, 'POST', '/chat/session', { body })).json;
const userOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()).user;

it('gives a new visitor a conversation, a token and a key', async () => {
  expect(await session({})).toEqual({
    conversationId: expect.stringMatching(/^[\w-]{22}$/),
    token: expect.any(String),
    expiresIn: 1_800,
    resumeKey: expect.stringMatching(/^[\w-]{43}$/),
    resumed: false,
  });
  expect((await session({})).conversationId).not.toBe((await session({})).conversationId);
});

it('gives back the same conversation as the same user', async () => {
  const { conversationId, resumeKey, token } = await session({});
  const again = await session({ conversationId, resumeKey });
  expect(again).toMatchObject({ conversationId, resumeKey, resumed: true });
  expect(userOf(again.token)).toBe(userOf(token));
});

it.each<[string, (own: { conversationId: string; resumeKey: string }) => object]>([
  ['another key', ({ conversationId }) => ({ conversationId, resumeKey: random(32) })],
  ['a shorter key', (own) => ({ ...own, resumeKey: own.resumeKey.slice(1) })],
  ['a conversation that never was', (own) => ({ ...own, conversationId: random(16) })],
])('starts anew with %s, and says no more', async (_, made) => {
  const own = await session({});
  const fresh = await session(made(own));
  expect(fresh.resumed).toBe(false);
  expect(fresh.conversationId).not.toBe(own.conversationId);
  expect(fresh.resumeKey).not.toBe(own.resumeKey);
});

it.each<[string, unknown]>([
  ['a list', []],
  ['half of it', { conversationId: 'x' }],
  ['the other half', { resumeKey: 'x' }],
  ['an object as key', { conversationId: 'x', resumeKey: { $ne: '' } }],
  ['a key much too long', { conversationId: 'x', resumeKey: 'x'.repeat(5_000) }],
])('refuses %s', async (_, body) => {
  const headers = { 'Content-Type': 'application/json' };
  const sending = { headers, body: JSON.stringify(body) };
  expectRefusal(await send(server.port, 'POST', '/chat/session', sending), 400, 'BadRequest');
});

describe('after a restart and with an expired token', () => {
  it('the conversation goes on, and no key lies in the files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resume-'));
    const before = await startEchoServer({ folder });
    const { conversationId, resumeKey, token } = await session({}, before);
    await send(before.port, 'POST', `${ROOT}/conversations`, { token });
    const path = `${ROOT}/conversations/${conversationId}/activities`;
    await send(before.port, 'POST', path, { token, body: message('before') });
    await before.close();
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file), 'latin1')).not.toContain(resumeKey);
    }

    const after = await startEchoServer({ folder });
    after.pass(3_600_000);
    expect((await send(after.port, 'GET', path, { token })).status).toBe(403);
    const resumed = await session({ conversationId, resumeKey }, after);
    const { json } = await send(after.port, 'GET', path, { token: resumed.token });
    expect(json.activities.map(({ text }: { text: string }) => text)).toEqual([
      'welcome',
      'before',
      'echo: before',
    ]);
    await after.close();
    rmSync(folder, { recursive: true });
  });
});

it('makes tokens that only work from the page they were made for', async () => {
  const own = { Origin: `http://localhost:${server.port}` };
  const headers = { 'Content-Type': 'application/json', ...own };
  const { activities, token } = await start(server.port, { headers, body: '{}' });
  const get = (more: Record<string, string>) =>
    send(server.port, 'GET', activities, { token, headers: more });
  expect((await get(own)).status).toBe(200);
  expect((await get({})).status).toBe(200);
  expect((await get({ Origin: `https://localhost:${server.port}` })).status).toBe(403);
});
