/** Microsoft's own client, as Web Chat uses it, talks to our Direct Line and misses nothing. */
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { send } from '../unit/server/client.ts';
import { type EchoServer, startEchoServer } from '../unit/server/echo-server.ts';
import { FetchXhr } from './fetch-xhr.ts';

let server: EchoServer;
const clients: DirectLine[] = [];
const sockets: WebSocket[] = [];

/** The one of Node, with every socket it opened at hand, so that a test can drop one. */
class WatchedWebSocket extends WebSocket {
  constructor(url: string | URL) {
    super(url);
    sockets.push(this);
  }
}

beforeAll(async () => {
  Object.assign(globalThis, { XMLHttpRequest: FetchXhr });
  server = await startEchoServer();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
  for (const socket of sockets.splice(0)) socket.close();
});
afterAll(() => server.close());

interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly resumeKey: string;
}

const newSession = async (body: object = {}): Promise<Session> =>
  (await send(server.port, 'POST', '/chat/session', { body })).json;

/** Connects as Web Chat does; with `random` 0 a dropped stream comes back after three seconds. */
function connect(session: { token: string; conversationId?: string }, more: object = {}) {
  const client = new DirectLine({
    ...{ token: session.token, domain: `${server.url}/v3/directline` },
    ...(session.conversationId !== undefined && { conversationId: session.conversationId }),
    ...{ WebSocket: WatchedWebSocket, random: () => 0 },
    ...more,
  } as ConstructorParameters<typeof DirectLine>[0]);
  clients.push(client);
  const heard: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const hear = (activity: Activity): void => {
    if (activity.type === 'message') heard.push(activity.text ?? '');
    for (const { count, resolve } of waiting) if (heard.length >= count) resolve();
  };
  // The client ends its stream with an error, also when it is told to end.
  client.activity$.subscribe(hear, () => undefined);
  return {
    client,
    heard,
    say: (text: string) =>
      new Promise<string>((resolve, reject) => {
        const from = { id: 'someone' };
        client.postActivity({ type: 'message', text, from }).subscribe(resolve, reject);
      }),
    hears: (count: number) =>
      new Promise<void>((resolve) => {
        if (heard.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}

it('connects, is welcomed, posts and hears the answer', async () => {
  const { client, heard, say, hears } = connect(await newSession());
  await hears(1);
  expect(await say('hello')).toMatch(/^[\w-]{22}$/);
  await hears(3);
  expect(heard).toEqual(['welcome', 'hello', 'echo: hello']);
  expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
});

it('comes back after a dropped socket with nothing lost and nothing doubled', async () => {
  const { heard, say, hears } = connect(await newSession());
  await hears(1);
  await say('before');
  await hears(3);
  const dropped = sockets.length;
  sockets.at(-1)?.close();
  await say('meanwhile');
  await say('and again');
  expect(heard).toHaveLength(3);
  await hears(7);
  expect(sockets.length).toBe(dropped + 1);
  await say('after');
  await hears(9);
  expect(heard).toEqual([
    ...['welcome', 'before', 'echo: before', 'meanwhile', 'echo: meanwhile'],
    ...['and again', 'echo: and again', 'after', 'echo: after'],
  ]);
});

it('works by polling where there is no socket', async () => {
  const { heard, say, hears } = connect(await newSession(), {
    ...{ webSocket: false, pollingInterval: 200 },
  });
  await hears(1);
  await say('one');
  await say('two');
  await hears(5);
  expect(heard).toEqual(['welcome', 'one', 'echo: one', 'two', 'echo: two']);
  expect(sockets).toHaveLength(0);
});

it('shows what was said before when the visitor comes back with the key', async () => {
  const session = await newSession();
  const first = connect(session);
  await first.hears(1);
  await first.say('remember me');
  await first.hears(3);
  first.client.end();

  const { conversationId, resumeKey } = session;
  const again = connect(await newSession({ conversationId, resumeKey }));
  await again.hears(3);
  await again.say('still me');
  await again.hears(5);
  expect(again.heard).toEqual([
    ...['welcome', 'remember me', 'echo: remember me', 'still me', 'echo: still me'],
  ]);
});

it('keeps many messages of many visitors in their order', async () => {
  const visitors = await Promise.all(Array.from({ length: 10 }, newSession));
  const talks = visitors.map((session) => connect(session));
  await Promise.all(
    talks.map(async ({ say, hears }, visitor) => {
      await hears(1);
      for (let n = 0; n < 20; n++) await say(`${visitor}.${n}`);
      await hears(41);
    }),
  );
  for (const [visitor, { heard }] of talks.entries()) {
    const said = Array.from({ length: 20 }, (_, n) => [`${visitor}.${n}`, `echo: ${visitor}.${n}`]);
    expect(heard).toEqual(['welcome', ...said.flat()]);
  }
});

it('fails to connect with a token that is worth nothing', async () => {
  const { client } = connect({ token: 'a.b.c' });
  const status = await new Promise((resolve) => {
    client.connectionStatus$.subscribe((now) => {
      if (now === ConnectionStatus.FailedToConnect) resolve(now);
    });
  });
  expect(status).toBe(ConnectionStatus.FailedToConnect);
});
