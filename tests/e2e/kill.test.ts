/** `kill -9` at any moment loses nothing that was acknowledged, doubles nothing and keeps its order. */
import { afterAll, expect, it } from 'vitest';
import { freePort, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { post, readAll, startTalk, type Talk } from './direct-line-client.ts';

const ROUNDS = process.env['SOAK'] ? 30 : 5;
const TALKERS = 12;
const MESSAGES = [
  'my lock is dead',
  'i changed the batteries',
  'no',
  'what batteries does it take',
];

const dataDir = newDataDir();
afterAll(() => removeDataDir(dataDir));

it(`keeps every acknowledged message through ${ROUNDS} rounds of kill -9`, {
  timeout: ROUNDS * 60_000,
}, async () => {
  const port = await freePort();
  const acknowledged = new Map<Talk, string[]>();
  const sent = new Map<Talk, Set<string>>();
  let total = 0;

  for (let round = 0; round < ROUNDS; round++) {
    const bot = await startBot({ dataDir, port, env: { LOG_LEVEL: 'info' } });
    const talks = [...acknowledged.keys()];
    while (talks.length < TALKERS) {
      const talk = await startTalk(bot.url);
      talks.push(talk);
      acknowledged.set(talk, []);
      sent.set(talk, new Set());
    }
    const talking = talks.map(async (talk, who) => {
      for (let n = 0; bot.running(); n++) {
        const id = `r${round}-t${who}-n${n}`;
        sent.get(talk)!.add(id);
        try {
          const answer = await post(bot.url, talk, `${MESSAGES[n % MESSAGES.length]} ${id}`, id);
          if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
          acknowledged.get(talk)!.push(id);
          total += 1;
        } catch (error) {
          // The process is gone; what it did not acknowledge may or may not be there.
          if (!(error instanceof TypeError)) throw error;
        }
      }
    });
    // No fixed moment: some time after work has begun, another one each round.
    const enough = total + 40 + round * 17;
    while (total < enough) await new Promise((resolve) => setTimeout(resolve, 5));
    await bot.end('SIGKILL');
    await Promise.all(talking);
  }

  const bot = await startBot({ dataDir, port });
  for (const [talk, ids] of acknowledged) {
    const log = await readAll(bot.url, talk);
    const mine = log.flatMap(({ channelData }) => channelData?.clientActivityID ?? []);
    expect(new Set(mine).size, 'nothing is doubled').toBe(mine.length);
    expect(
      mine.filter((id) => ids.includes(id)),
      'nothing is lost or reordered',
    ).toEqual(ids);
    expect(
      mine.filter((id) => !sent.get(talk)!.has(id)),
      'nothing is made up',
    ).toEqual([]);

    // A turn is whole or not there: each message has its replies, once.
    const received = log.filter(({ from }) => from.role === 'user' || from.id !== 'bot');
    const replied = new Set(log.flatMap(({ replyToId }) => replyToId ?? []));
    expect(received.filter(({ id, type }) => type === 'message' && !replied.has(id))).toEqual([]);
  }
  expect(total).toBeGreaterThan(ROUNDS * 40);
  console.log(`kill -9: ${ROUNDS} rounds, ${total} acknowledged, 0 lost, 0 doubled`);
  await bot.end('SIGTERM');
});
