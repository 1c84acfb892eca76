/**
 * A real Chromium from npm alone, for tests.
 *
 * `AWS_EXECUTION_ENV` makes the package bring its own system libraries and fonts, and a private
 * `TMPDIR` keeps a half-unpacked browser of another run away; both must be set before the import.
 * Its own font list names one fixed folder, so with a private one text would have no glyphs at all.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const executablePath = await chromium.executablePath();
  process.env['FONTCONFIG_FILE'] = fontList(unpacked);
  const browser = await playwright.launch({
    executablePath,
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

function fontList(unpacked: string): string {
  const file = join(unpacked, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>`,
  );
  return file;
}
