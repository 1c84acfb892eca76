/** The desk's page and all it loads come from us, and it may load nothing else. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from '../client.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

it('allows scripts of this page only, and no frame around it', async () => {
  const [one, other] = [
    await send(desk.port, 'GET', '/desk'),
    await send(desk.port, 'GET', '/desk'),
  ];
  const policy = String(one.headers['content-security-policy']);
  const nonce = /nonce-([^']+)/.exec(policy)![1]!;
  expect(one.body).toContain(`nonce="${nonce}"`);
  expect(one.body).not.toContain('{{');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(other.body).not.toContain(nonce);
});

it('has every module of the desk, without its types', async () => {
  const modules = readdirSync('src/web/desk').filter((file) => file.endsWith('.ts'));
  for (const file of modules) {
    const answer = await send(desk.port, 'GET', `/desk/app/${file}`);
    expect([file, answer.status]).toEqual([file, 200]);
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.body).not.toContain('import type');
  }
});

it('has every library and style its page names', async () => {
  const { body } = await send(desk.port, 'GET', '/desk');
  const named = [...body.matchAll(/"(\/desk\/[^"]+)"/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(7);
  for (const path of named)
    expect([path, (await send(desk.port, 'GET', path)).status]).toEqual([path, 200]);
});

it.each([
  '/desk/app/..%2Fpage.html',
  '/desk/app/main.js',
  '/desk/lib/../../package.json',
])('has no %s', async (path) => {
  expect((await send(desk.port, 'GET', path)).status).toBe(404);
});
