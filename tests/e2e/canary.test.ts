/** A thousand secrets go in by both entrances, the process is killed in the middle, and none is found anywhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSecrets, messageOf, type Secret } from '../unit/safety/secrets.ts';
import { type BotProcess, freePort, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { post, readAll, startTalk } from './direct-line-client.ts';

const SECRETS = 1_000;
const SEED = 20_261_125;
const AT_ONCE = 10;
/** Not secret: it must be found, or the search finds nothing at all. */
const MARKER = 'hums like a kazoo orchestra';

const dataDir = newDataDir();
let channel: Server;
const toldToChannel: string[] = [];
beforeAll(async () => {
  // What Teams would be: takes what the bot says.
  channel = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => toldToChannel.push(chunk.toString()));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"r1"}');
    });
  });
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  channel.close();
  removeDataDir(dataDir);
});

it(`keeps none of ${SECRETS} secrets, not even through kill -9`, { timeout: 300_000 }, async () => {
  const port = await freePort();
  const secrets = makeSecrets(SECRETS, SEED);
  const find = createFinder(secrets);
  const start = () => startBot({ dataDir, port, env: { LOG_LEVEL: 'debug' } });

  const first = await start();
  let acknowledged = 0;
  const sending = sendAll(first, secrets.slice(0, SECRETS / 2), () => {
    acknowledged += 1;
  });
  while (acknowledged < SECRETS * 0.4) await new Promise((resolve) => setTimeout(resolve, 5));
  await first.end('SIGKILL');
  await sending;
  expect(find(filesIn(dataDir)), 'right after kill -9, with the log of the database').toEqual([]);

  const second = await start();
  await sendAll(second, secrets.slice(SECRETS / 2), () => {
    acknowledged += 1;
  });
  expect(acknowledged).toBeGreaterThan(SECRETS * 0.85);
  const talk = await startTalk(second.url);
  await post(second.url, talk, `my lock ${MARKER}`, 'marker');
  const metrics = await (await fetch(`${second.url}/metrics`)).text();
  const transcript = JSON.stringify(await readAll(second.url, talk));
  expect(find([bytes(metrics), bytes(transcript), ...filesIn(dataDir)]), 'while it runs').toEqual(
    [],
  );

  await second.end('SIGTERM');
  const files = filesIn(dataDir);
  const printed = [...first.output, ...second.output];
  expect(find([...files, bytes(printed.join('\n')), bytes(toldToChannel.join('\n'))])).toEqual([]);

  // The search finds what is there: the marker in the files, a secret where there is one.
  expect(files.some((file) => file.includes(MARKER))).toBe(true);
  const known = secrets.filter((secret) => find([bytes(messageOf(secret))]).length > 0);
  expect(known.length).toBeGreaterThan(SECRETS * 0.9);
  expect(metrics).toContain('# HELP');
  expect(printed.length).toBeGreaterThan(0);
  console.log(`canary: ${acknowledged} of ${SECRETS} acknowledged, 0 found`);
});

/** Half by Direct Line, half as a channel does it. What a killed process did not take is not sent again. */
async function sendAll(
  bot: BotProcess,
  secrets: readonly Secret[],
  taken: () => void,
): Promise<void> {
  const waiting = [...secrets.entries()];
  const sender = async (who: number): Promise<void> => {
    try {
      const talk = await startTalk(bot.url);
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [n, secret] = next;
        const id = `${bot.pid}-${n}`;
        const answer =
          who % 2 === 0
            ? await post(bot.url, talk, messageOf(secret), id)
            : await postToBot(bot.url, messageOf(secret), `${bot.pid}-${who}`, id);
        if (!answer.ok) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
        taken();
      }
    } catch (error) {
      // The process is gone.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, who) => sender(who)));
}

function postToBot(url: string, text: string, who: string, id: string): Promise<Response> {
  const { port } = channel.address() as AddressInfo;
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id,
      text,
      channelId: 'msteams',
      serviceUrl: `http://127.0.0.1:${port}/`,
      conversation: { id: `conversation-${who}`, conversationType: 'personal' },
      from: { id: `user-${who}` },
      recipient: { id: 'bot' },
    }),
  });
}

/** Names and contents of all files below. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isFile() ? [name, readFileSync(path, 'latin1')] : [name];
  });
}

/** The shortest trace: shorter ones would be found by chance among ids and times. */
const SHORTEST = 10;

/**
 * Finds secrets as they were written and, of long numbers, their plain digits. What is shorter than
 * ten characters is looked for with the words around it.
 */
function createFinder(secrets: readonly Secret[]): (texts: readonly string[]) => string[] {
  const byHead = new Map<string, string[]>();
  /** Which two bytes a trace may begin with, so that most of a file is passed by quickly. */
  const begins = new Uint8Array(1 << 16);
  const pair = (text: string, at: number): number =>
    (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1);
  for (const trace of secrets.flatMap(tracesOf).map((trace) => lowered(bytes(trace)))) {
    const head = trace.slice(0, SHORTEST);
    byHead.set(head, [...(byHead.get(head) ?? []), trace]);
    begins[pair(head, 0)] = 1;
  }
  return (texts) =>
    texts.flatMap((text) => {
      const found: string[] = [];
      const read = lowered(text);
      for (let at = 0; at + SHORTEST <= read.length; at += 1) {
        if (begins[pair(read, at)] === 0) continue;
        for (const trace of byHead.get(read.slice(at, at + SHORTEST)) ?? [])
          if (read.startsWith(trace, at)) found.push(trace);
      }
      return found.slice(0, 5);
    });
}

function tracesOf(secret: Secret): string[] {
  const message = messageOf(secret);
  const from = message.indexOf(secret.secret);
  const digits = secret.secret.normalize('NFKC').replace(/\D/g, '');
  const around = message.slice(Math.max(0, from - 8), from + secret.secret.length + 8);
  return [secret.secret, around, ...(secret.kind === 'phone' ? [digits] : [])].filter(
    (trace) => trace.length >= SHORTEST && !trace.includes('\n'),
  );
}

/** As its bytes are read from a file. */
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const lowered = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
