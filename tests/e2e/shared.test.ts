/** Two servers on one file: what is said to one is in the log of the other. */
import { expect, it } from 'vitest';
import { newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { post, readAll, startTalk } from './direct-line-client.ts';

it('serves one conversation from two processes, and takes a hub at its word', {
  timeout: 120_000,
}, async () => {
  const dataDir = newDataDir();
  const secret = 'hub-secret-0123456789';
  const env = { SHARED_DATA: 'yes', HANDOFF_HUB_SECRET: secret };
  const one = await startBot({ dataDir, env });
  const two = await startBot({ dataDir, env });
  const talk = await startTalk(one.url);
  expect((await post(one.url, talk, 'my lock wont pair with the app', 'a')).status).toBe(200);
  expect((await post(two.url, talk, 'agent', 'b')).status).toBe(200);

  const report = async (url: string, state: string, token = secret): Promise<number> => {
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({
        ...{ type: 'event', name: 'handoff.status' },
        value: { state, detail: { agent: { id: 'x', name: 'Gil' } } },
      }),
    });
    return answer.status;
  };
  expect(await report(one.url, 'accepted', talk.token)).toBe(400);
  expect(await report(one.url, 'accepted')).toBe(200);
  expect((await post(two.url, talk, 'my lock is dead', 'c')).status).toBe(200);
  expect(await report(two.url, 'completed')).toBe(200);

  const [first, second] = await Promise.all([readAll(one.url, talk), readAll(two.url, talk)]);
  expect(second).toEqual(first);
  const texts = first.flatMap(({ text }) => text ?? []);
  const joined = texts.findIndex((text) => text.startsWith('Gil is here now'));
  expect(texts.slice(joined)).toEqual([
    expect.stringContaining('Gil is here now'),
    'my lock is dead',
    expect.stringContaining('Gil has given you back'),
    'How did it go?',
  ]);
  await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')]);
  removeDataDir(dataDir);
});
