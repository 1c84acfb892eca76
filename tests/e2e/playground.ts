/** Microsoft's emulator of Teams as a process of its own, offline, pointed at the bot. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from './bot-process.ts';

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;

export async function startPlayground(botUrl: string): Promise<Playground> {
  const port = await freePort();
  // It opens a browser window and ends when there is none to open; this one opens nothing.
  const noBrowser = mkdtempSync(join(tmpdir(), 'no-browser-'));
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(noBrowser, name), '#!/bin/sh\nexit 0\n');
    chmodSync(join(noBrowser, name), 0o755);
  }
  const child = spawn(
    process.execPath,
    [
      'node_modules/@microsoft/m365agentsplayground/cli.js',
      ...['-e', `${botUrl}/api/messages`, '-c', 'msteams', '--dt', '-p', String(port)],
    ],
    {
      env: { ...process.env, BROWSER: 'none', PATH: `${noBrowser}:${process.env['PATH']}` },
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://localhost:${port}`;
  for (const start = Date.now(); !(await answers(url)); ) {
    if (child.exitCode !== null || Date.now() - start > READY_WITHIN_MS) {
      child.kill();
      throw new Error(`the playground did not start; exit code ${child.exitCode}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
      rmSync(noBrowser, { recursive: true, force: true });
    },
  };
}
