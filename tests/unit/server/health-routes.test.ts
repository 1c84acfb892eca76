/** The process says whether it lives and can serve; its measures are not for everyone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from './client.ts';
import { type EchoServer, startEchoServer } from './echo-server.ts';
import { expectRefusal } from './talk.ts';

const TOKEN = 'metrics-token-of-enough-length';
const proxied = { 'X-Forwarded-For': '203.0.113.9' };
let server: EchoServer;
beforeAll(async () => {
  server = await startEchoServer({ env: { METRICS_TOKEN: TOKEN } });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  send(server.port, 'GET', path, { headers });

it('is alive, and ready while a write would succeed', async () => {
  expect((await get('/healthz')).json).toEqual({ status: 'ok' });
  expect((await get('/readyz')).json).toEqual({ status: 'ready' });
  server.down(true);
  server.pass(1_000);
  expect((await get('/healthz')).status).toBe(200);
  expectRefusal(await get('/readyz'), 503, 'Unavailable');
  server.down(false);
  server.pass(1_000);
  expect((await get('/readyz')).status).toBe(200);
});

it('answers a probe that wants no body', async () => {
  const answer = await send(server.port, 'HEAD', '/healthz');
  expect(answer.status).toBe(200);
  expect(answer.body).toBe('');
});

it('does not write for every question', async () => {
  server.pass(1_000);
  await get('/readyz');
  server.down(true);
  expect((await get('/readyz')).status).toBe(200);
  server.down(false);
});

it.each<[string, Record<string, string>, number]>([
  ['this machine', {}, 200],
  ['a proxy for someone', proxied, 404],
  ['someone with the token', { ...proxied, Authorization: `Bearer ${TOKEN}` }, 200],
  ['someone with a wrong token', { ...proxied, Authorization: `Bearer ${TOKEN}x` }, 404],
])('shows measures to %s', async (_, headers, status) => {
  const answer = await get('/metrics', headers);
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body).toContain('# TYPE turns_total counter');
  else expectRefusal(answer, 404, 'NotFound');
});
