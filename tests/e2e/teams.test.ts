/** Microsoft's emulator of Teams, driven in a real Chromium, against the bot as its own process. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { type Chromium, launchChromium } from './browser.ts';
import { type Playground, startPlayground } from './playground.ts';

const dataDir = newDataDir();
let bot: BotProcess;
let chromium: Chromium;
let playground: Playground;
let page: Page;

beforeAll(async () => {
  [bot, chromium] = [await startBot({ dataDir }), await launchChromium()];
  playground = await startPlayground(bot.url);
  page = await chromium.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(playground.url);
});
afterAll(async () => {
  await chromium?.close();
  await playground?.close();
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

const WELCOME = /I help with smart locks/;
const PATIENT = { timeout: 30_000 };
const heard = (text: string | RegExp) => page.getByText(text).last().waitFor(PATIENT);
const box = () => page.locator('[contenteditable=true]').first();
const send = () => page.getByRole('button', { name: 'Send Message' }).click();
async function say(text: string): Promise<void> {
  await box().click();
  await page.keyboard.type(text);
  await send();
}

describe('Teams', () => {
  it('welcomes in a personal chat, once', { timeout: 60_000 }, async () => {
    await heard(WELCOME);
    // Teams tells a bot twice that it was installed: by an event and by a new member.
    await page.waitForTimeout(1_000);
    expect(await page.locator('.fai-OutputCard').filter({ hasText: WELCOME }).count()).toBe(1);
  });

  it('runs a dialog, choices by words', { timeout: 60_000 }, async () => {
    await say('my lock will not pair with the app');
    await heard(/What do you want it to connect to/);
    await say('my phone');
    await heard(/iPhone or an Android/);
  });

  it('shows many choices on a card whose buttons answer', { timeout: 60_000 }, async () => {
    await say('start over');
    await heard(/from the beginning/);
    await say('which reset do i need');
    await heard(/What happened/);
    await page.getByRole('button', { name: 'It is frozen or dead' }).click();
    await heard(/Then a restart is right/);
  });

  it('answers in a group when it is mentioned, without the mention', {
    timeout: 60_000,
  }, async () => {
    await page.getByRole('treeitem', { name: 'Group Chat' }).click();
    await box().click();
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name: 'Test Bot' }).click();
    await page.keyboard.type(' i am locked out');
    await send();
    await heard(/What does the lock do when you touch it/);
  });

  it('has logged every turn without a word of it', () => {
    const turns = bot.output.map((line) => JSON.parse(line) as { event: string; channel?: string });
    expect(
      turns.filter(({ event, channel }) => event === 'turn' && channel === 'msteams').length,
    ).toBeGreaterThan(5);
    expect(bot.output.join('\n')).not.toMatch(/locked out|pair with/);
  });
});
