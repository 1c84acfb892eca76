/**
 * `npm run bench`: our complete durable turn over Direct Line beside a stock echo bot, in one run.
 *
 * The two take turns, round by round, so that a noisy machine hits both; quote the ratio. A turn of
 * ours is masking, understanding, search, dialog, drawing and an fsync'd commit; the stock bot's
 * turn is an echo through the connector to a channel on loopback.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { newDataDir, removeDataDir, startBot } from '../e2e/bot-process.ts';
import { post, readAll, startTalk, type Talk } from '../e2e/direct-line-client.ts';
import { type Load, load, type Shot } from './load.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const CONNECTIONS = [32, 1, 128];
const ROUNDS = 5;
const SECONDS = 3;
/** Until Node has compiled what runs often; both get the same. */
const WARM_UP_SECONDS = 6;
/** A conversation as people have it: a problem, answers, a question in between. */
const MESSAGES = [
  'my lock wont pair with the app',
  'android',
  'it didnt help',
  'what batteries does it take',
  'no',
  'my yale is locked out and the keypad stays dark',
  'thanks',
  'start over',
];
const JSON_HEADERS = { 'content-type': 'application/json' };

let shots = 0;
const dataDir = newDataDir();
await (await startBot({ dataDir })).end('SIGTERM');
const warmStart = performance.now();
// The log is written, but nobody here spends time on reading it.
const bot = await startBot({ dataDir, logFile: join(dataDir, 'bench.log') });
const readyMs = performance.now() - warmStart;
const first = await startTalk(bot.url);
await post(bot.url, first, 'i am locked out', 'first');
if ((await readAll(bot.url, first)).length < 3) throw new Error('no answer came');
const answerMs = performance.now() - warmStart;

const stock = await startStock();
const talks: Talk[] = [];
for (let n = 0; n < Math.max(...CONNECTIONS); n++) talks.push(await startTalk(bot.url));
const botPort = Number(new URL(bot.url).port);

for (const connections of CONNECTIONS) {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  await load(connections, WARM_UP_SECONDS, ourShot);
  await load(connections, WARM_UP_SECONDS, stockShot);
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await load(connections, SECONDS, ourShot));
    theirs.push(await load(connections, SECONDS, stockShot));
  }
  const of = (loads: Load[], what: keyof Load): number => median(loads.map((l) => l[what]));
  print(`turns.${connections}`, of(ours, 'perSecond'), 'turns/s', of(theirs, 'perSecond'));
  print(`p50.${connections}`, of(ours, 'p50'), 'ms', of(theirs, 'p50'));
  print(`p99.${connections}`, of(ours, 'p99'), 'ms', of(theirs, 'p99'));
}
print('start-to-ready', readyMs, 'ms');
print('start-to-first-answer', answerMs, 'ms');
print('memory', rssMb(bot.pid), 'MB', stock.rssMb());

stock.stop();
await bot.end('SIGTERM');
removeDataDir(dataDir);

function ourShot(connection: number, n: number): Shot {
  const { conversationId, token } = talks[connection]!;
  shots += 1;
  return {
    port: botPort,
    path: `/v3/directline/conversations/${conversationId}/activities`,
    headers: { ...JSON_HEADERS, authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: 'message',
      text: MESSAGES[n % MESSAGES.length],
      channelData: { clientActivityID: `b${shots}` },
    }),
  };
}

function stockShot(connection: number, n: number): Shot {
  return {
    port: stock.port,
    path: '/api/messages',
    headers: JSON_HEADERS,
    body: JSON.stringify({
      type: 'message',
      id: `${connection}-${n}`,
      text: MESSAGES[n % MESSAGES.length],
      channelId: 'emulator',
      serviceUrl: `http://127.0.0.1:${stock.channel}/`,
      conversation: { id: `c${connection}` },
      from: { id: 'u' },
      recipient: { id: 'bot' },
    }),
  };
}

async function startStock() {
  const child = spawn(process.execPath, ['tests/bench/stock-echo.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const { ready, channel } = JSON.parse(line) as { ready: number; channel: number };
  return { port: ready, channel, stop: () => child.kill(), rssMb: () => rssMb(child.pid) };
}

/** From Linux's /proc; elsewhere not a number. */
function rssMb(pid: number | undefined): number {
  if (process.platform !== 'linux') return Number.NaN;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function print(name: string, value: number, unit: string, baseline?: number): void {
  const ratio = baseline === undefined ? undefined : value / baseline;
  if (values.json) {
    const rounded = (n: number | undefined) => (n === undefined ? null : Number(n.toFixed(3)));
    console.log(
      JSON.stringify({
        name,
        value: rounded(value),
        unit,
        baseline: rounded(baseline),
        ratio: rounded(ratio),
      }),
    );
    return;
  }
  const beside =
    baseline === undefined ? '' : `  stock ${baseline.toFixed(1)}  ratio ${ratio!.toFixed(2)}`;
  console.log(`${name.padEnd(22)} ${value.toFixed(1).padStart(9)} ${unit}${beside}`);
}
