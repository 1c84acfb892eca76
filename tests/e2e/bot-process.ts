/** Starts the bot as a process of its own, the way a newcomer does, on a port and data of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface BotProcess {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything the process printed so far. */
  readonly output: readonly string[];
  /** Sends the signal and resolves when the process has ended, with its exit code. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  running(): boolean;
}

export interface BotProcessOptions {
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where its log goes; `output` then stays empty. */
  readonly logFile?: string;
}

const READY_WITHIN_MS = 60_000;

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'bot-'));
export const removeDataDir = (dir: string): void => rmSync(dir, { recursive: true, force: true });

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startBot(options: BotProcessOptions = {}): Promise<BotProcess> {
  const { dataDir = newDataDir(), env = {} } = options;
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, startArguments(), {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      RATE_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', options.logFile ? openSync(options.logFile, 'w') : 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => void output.push(line));
  await ready(child, `http://127.0.0.1:${port}/readyz`, output);
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    pid: child.pid!,
    output,
    running: () => child.exitCode === null && child.signalCode === null,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

async function ready(child: ChildProcess, url: string, output: readonly string[]): Promise<void> {
  for (const start = Date.now(); !(await answers(url)); ) {
    if (child.exitCode !== null || Date.now() - start > READY_WITHIN_MS) {
      child.kill();
      throw new Error(`the bot did not start; exit code ${child.exitCode}:\n${output.join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What `npm start` gives to Node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}
