/**
 * A real Chromium from npm alone, for tests.
 *
 * `AWS_EXECUTION_ENV` makes the package bring its own system libraries and fonts, and a private
 * `TMPDIR` keeps a half-unpacked browser of another run away; both must be set before the import.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

export interface Chromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

// Its own list turns web security off; this one does not.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(): Promise<Chromium> {
  const unpacked = mkdtempSync(join(tmpdir(), 'chromium-'));
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  process.env['TMPDIR'] = unpacked;
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ARGUMENTS,
    headless: true,
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(unpacked, { recursive: true, force: true });
    },
  };
}
