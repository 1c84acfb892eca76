/** Thousands of broken bodies, the same ones each time: no crash, no 5xx, every answer JSON. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { type BotProcess, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { post, readAll, startTalk, type Talk } from './direct-line-client.ts';
import { mutate } from './mutate.ts';

const BODIES = process.env['SOAK'] ? 20_000 : 2_000;
const SEED = 20_261_125;
const AT_ONCE = 16;

const dataDir = newDataDir();
let bot: BotProcess;
beforeAll(async () => {
  bot = await startBot({ dataDir });
});
afterAll(async () => {
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

const directLine = {
  type: 'message',
  text: 'my lock is dead',
  from: { id: 'me', name: 'Me' },
  channelData: { clientActivityID: 'c1' },
  locale: 'en-US',
};
const botFramework = {
  type: 'message',
  id: 'a1',
  text: 'my lock is dead',
  channelId: 'msteams',
  serviceUrl: 'http://127.0.0.1:9/',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
};

it(`answers ${BODIES} broken bodies without a crash or a 5xx`, {
  timeout: BODIES * 60,
}, async () => {
  const random = createRandom(SEED);
  const talk = await startTalk(bot.url);
  const statuses = new Map<number, number>();
  const wrong: string[] = [];

  const send = async (): Promise<void> => {
    const toDirectLine = random() < 0.7;
    const body = mutate(toDirectLine ? directLine : botFramework, random);
    const answer = await request(toDirectLine, body, talk);
    const text = await answer.text();
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    if (answer.status >= 500 || !isJson)
      wrong.push(`${answer.status} ${text} for ${body.slice(0, 300)}`);
  };
  for (let done = 0; done < BODIES; done += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, send));

  expect(wrong.slice(0, 5)).toEqual([]);
  expect(bot.running()).toBe(true);
  console.log(
    `fuzz: ${BODIES} bodies, seed ${SEED}, ${[...statuses].map(([s, n]) => `${s}: ${n}`).join(', ')}`,
  );

  // And the next good message is answered as ever.
  const fresh = await startTalk(bot.url);
  expect((await post(bot.url, fresh, 'i am locked out', 'good')).status).toBe(200);
  const log = await readAll(bot.url, fresh);
  expect(log.some(({ text }) => text?.includes('What does the lock do'))).toBe(true);
});

function request(
  toDirectLine: boolean,
  body: string,
  { conversationId, token }: Talk,
): Promise<Response> {
  const path = toDirectLine
    ? `/v3/directline/conversations/${conversationId}/activities`
    : '/api/messages';
  return fetch(`${bot.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(toDirectLine && { authorization: `Bearer ${token}` }),
    },
    body,
  });
}
