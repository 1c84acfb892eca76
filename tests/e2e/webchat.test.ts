/** Unmodified Web Chat in a real Chromium, against the bot as a process of its own. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, freePort, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { type Chromium, launchChromium } from './browser.ts';

const dataDir = newDataDir();
let port: number;
let bot: BotProcess;
let chromium: Chromium;
beforeAll(async () => {
  port = await freePort();
  [bot, chromium] = [await startBot({ dataDir, port }), await launchChromium()];
});
afterAll(async () => {
  await chromium?.close();
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

/** Slow machines unpack and compile the chat for a while. */
const PATIENT = { timeout: 45_000 };

interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

async function visit(
  options: { readonly phone?: boolean; readonly dark?: boolean } = {},
): Promise<Visit> {
  const context = await chromium.browser.newContext({
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(bot.url))
      faults.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('console', (line) => {
    if (line.text().startsWith('policy:')) faults.push(line.text());
  });
  await page.goto(bot.url);
  return { page, faults };
}

const openChat = async (page: Page): Promise<void> => {
  await page.locator('#launcher').click();
  await heard(page, 'I help with smart locks');
};
async function say(page: Page, text: string): Promise<void> {
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.fill(text);
  await box.press('Enter');
}
/** Bubbles only: beside each, Web Chat keeps its words again for screen readers. */
const bubbles = (page: Page, text: string | RegExp) =>
  page.locator('.webchat__bubble').filter({ hasText: text });
const heard = (page: Page, text: string | RegExp) => bubbles(page, text).first().waitFor(PATIENT);
const countOf = (page: Page, text: string): Promise<number> => bubbles(page, text).count();

describe('the page', () => {
  it('loads and stores nothing of the chat before it is opened', PATIENT, async () => {
    const { page, faults } = await visit();
    await page.locator('#launcher').waitFor();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => name.includes('webchat-') && !name.endsWith('.ts'))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs a troubleshooting dialog to its end by words and buttons', {
    timeout: 90_000,
  }, async () => {
    const { page, faults } = await visit();
    await openChat(page);
    await say(page, 'my yale wont pair with the app, new batteries already');
    await heard(page, /within arm's length of the lock/);
    await say(page, 'with my phone');
    await heard(page, /iPhone or an Android/);
    await say(page, 'android');
    await heard(page, /Nearby devices and Location/);
    await page.getByRole('button', { name: 'It works now' }).first().click();
    await heard(page, /anything else comes up, just write/);
    expect(await countOf(page, 'new batteries of one brand')).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes on after a reload with nothing lost or doubled', { timeout: 90_000 }, async () => {
    const { page } = await visit();
    await openChat(page);
    await say(page, 'i am locked out');
    await heard(page, /What does the lock do/);
    await page.reload();
    await page.locator('#launcher').click();
    await heard(page, /What does the lock do/);
    expect(await countOf(page, 'i am locked out')).toBe(1);
    expect(await countOf(page, 'What does the lock do')).toBe(1);
    await say(page, 'it stays dark');
    await heard(page, /metal key/);
    await page.context().close();
  });

  it('goes on at the same question after the server was killed', { timeout: 120_000 }, async () => {
    const { page } = await visit();
    await openChat(page);
    await say(page, 'i am locked out');
    await heard(page, /What does the lock do/);
    await bot.end('SIGKILL');
    bot = await startBot({ dataDir, port });
    await say(page, 'it stays dark');
    await heard(page, /metal key/);
    expect(await countOf(page, 'it stays dark')).toBe(1);
    await page.context().close();
  });

  it('shows words of a customer as words', { timeout: 60_000 }, async () => {
    const { page, faults } = await visit();
    await openChat(page);
    await say(page, '<img src=x onerror="document.title=1"> **bold** [x](javascript:alert(1))');
    await heard(page, '<img src=x');
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('.webchat__bubble img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('closes with Escape, gives the focus back, and fills a phone', {
    timeout: 60_000,
  }, async () => {
    const { page } = await visit({ phone: true, dark: true });
    await openChat(page);
    const box = await page.locator('#chat').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await page.locator('#close').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('#chat').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('launcher');
    await page.context().close();
  });
});
