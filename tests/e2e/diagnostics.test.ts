/** A lock's report through the real server: answered, refused when malformed, and kept nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { type BotProcess, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { post, readAll, startTalk, type Talk } from './direct-line-client.ts';
import { mutate } from './mutate.ts';

const BODIES = 300;
const AT_ONCE = 10;

const dataDir = newDataDir();
let bot: BotProcess;
beforeAll(async () => {
  bot = await startBot({ dataDir });
});
afterAll(async () => {
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

const report = (value: unknown) => ({ type: 'event', name: 'lock.diagnostics', value });
const whole = {
  ...{ batteryLevel: 4, voltage: 4.1, lastError: 'MOTOR_JAM', firmware: '1.4.2' },
  ...{ connectivity: 'offline', wrongCodeCount: 0, model: 'Schlage Encode' },
};

function send(talk: Talk, body: string): Promise<Response> {
  return fetch(`${bot.url}/v3/directline/conversations/${talk.conversationId}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${talk.token}` },
    body,
  });
}

async function said(talk: Talk): Promise<string[]> {
  const log = await readAll(bot.url, talk);
  return log.flatMap(({ from, text }) => (from.role === 'bot' && text ? [text] : []));
}

it('answers a report with the flow for the most urgent state', async () => {
  const talk = await startTalk(bot.url);
  expect((await send(talk, JSON.stringify(report(whole)))).status).toBe(200);
  const [, line, ...more] = await said(talk);
  expect(line).toContain('nearly empty batteries (4 %)');
  expect(line).toContain('no connection');
  expect(more.at(-1)).toContain('new batteries');
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['no field', {}],
  ['a strange field', { ...whole, where_are_you: 'inside' }],
  ['a level as text', { batteryLevel: 'low' }],
  ['a long error', { lastError: 'x'.repeat(201) }],
  ['a list', [whole]],
])('refuses %s with 400 and lives on', async (_, value) => {
  const talk = await startTalk(bot.url);
  const answer = await send(talk, JSON.stringify(report(value)));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'BadEvent' } });
  expect((await post(bot.url, talk, 'hello', 'c1')).status).toBe(200);
  expect(bot.running()).toBe(true);
});

it('says which field is wrong, and quotes nothing of it', async () => {
  const talk = await startTalk(bot.url);
  const answer = await send(talk, JSON.stringify(report({ connectivity: 'secret words' })));
  const { error } = (await answer.json()) as { error: { message: string } };
  expect(error.message).toContain('connectivity: ');
  expect(error.message).not.toContain('secret words');
});

it(`answers ${BODIES} broken reports without a crash or a 5xx`, {
  timeout: 60_000,
}, async () => {
  const random = createRandom(20_261_125);
  const talk = await startTalk(bot.url);
  const statuses: number[] = [];
  for (let done = 0; done < BODIES; done += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        statuses.push((await send(talk, mutate(report(whole), random))).status);
      }),
    );
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  expect(statuses).toContain(400);
  expect(bot.running()).toBe(true);
});

it('keeps and shows no text of a report as it came', async () => {
  const talk = await startTalk(bot.url);
  const value = { lastError: 'jam, my code is 483920', model: 'Nolock zzyzx 483920' };
  await send(talk, JSON.stringify(report(value)));
  const log = JSON.stringify(await readAll(bot.url, talk));
  expect(log).not.toMatch(/483920|zzyzx/);
  const files = readdirSync(dataDir).filter((name) => name.startsWith('bot.sqlite'));
  const stored = files.map((name) => readFileSync(join(dataDir, name), 'latin1')).join('');
  expect(stored).not.toContain('483920');
});
