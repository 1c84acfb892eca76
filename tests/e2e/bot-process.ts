/** Starts the bot as a process of its own, the way a newcomer does, on a port and data of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      RATE_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await ready(child, output, ended);
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

function ready(
  child: ChildProcess,
  output: string[],
  ended: Promise<number | null>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS);
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        if (!line.includes('"event":"ready"')) return;
        clearTimeout(late);
        resolve();
      });
    }
    void ended.then((code) => fail(`ended with ${code}`));

    function fail(how: string): void {
      clearTimeout(late);
      reject(new Error(`the bot ${how}:\n${output.join('\n')}`));
    }
  });
}
