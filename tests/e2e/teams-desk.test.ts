/** An agent in Microsoft's emulator of Teams, and a customer over Direct Line, against the bot as its own process. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSqliteStore } from '../../src/storage/sqlite-store.ts';
import { type BotProcess, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { type Chromium, launchChromium } from './browser.ts';
import { post, readAll, startTalk, type Talk } from './direct-line-client.ts';
import { type Playground, startPlayground } from './playground.ts';

/** Who uses the emulator, as it says in every activity. */
const ALEX = '00000000-0000-0000-0000-0000000000020';
const BEN = '00000000-0000-0000-0000-0000000000099';
const PATIENT = { timeout: 30_000 };

const dataDir = newDataDir();
let bot: BotProcess;
let chromium: Chromium;
let playground: Playground;
let page: Page;
let talk: Talk;
let code: string;
let said = 0;

beforeAll(async () => {
  const store = createSqliteStore({ path: join(dataDir, 'bot.sqlite'), now: Date.now });
  for (const [id, name, account] of [
    ['alex', 'Alex', ALEX],
    ['ben', 'Ben', BEN],
  ] as const)
    await store.handoffs.putAgent({
      ...{ id, name, account, teams: ['support'], disabled: false, seenAt: 0 },
    });
  await store.close();
  [bot, chromium] = [await startBot({ dataDir }), await launchChromium()];
  playground = await startPlayground(bot.url);
  page = await chromium.browser.newPage({ viewport: { width: 1400, height: 1200 } });
  await page.goto(playground.url);
});
afterAll(async () => {
  await chromium?.close();
  await playground?.close();
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

const heard = (text: string | RegExp) => page.getByText(text).last().waitFor(PATIENT);
const box = () => page.locator('[contenteditable=true]').first();
async function write(text: string): Promise<void> {
  await box().click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
}
const customerSays = (text: string) => post(bot.url, talk, text, `m-${said++}`);
async function customerHears(text: string | RegExp): Promise<void> {
  const matches = (line = '') => (typeof text === 'string' ? line === text : text.test(line));
  await expect
    .poll(async () => (await readAll(bot.url, talk)).some((one) => matches(one.text)), PATIENT)
    .toBe(true);
}
const open = (name: string) => page.getByRole('treeitem', { name }).first().click();

describe('the desk in Teams', () => {
  it('learns where cases are to appear', { timeout: 60_000 }, async () => {
    await heard(/I help with smart locks/);
    await open('Group Chat');
    await box().click();
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name: 'Test Bot' }).click();
    await page.keyboard.type(' desk here');
    await page.getByRole('button', { name: 'Send Message' }).click();
    await heard(/cases of Support appear here/);
  });

  it('shows a card when a web customer asks for a person', { timeout: 60_000 }, async () => {
    talk = await startTalk(bot.url);
    await customerSays('my yale assure 2 is dead');
    await customerSays('i want to talk to a person');
    await heard(/Case [B-Z]{5}-[B-Z]{5}: waiting/);
    await heard('Yale Assure Lock 2');
    const title =
      (await page
        .getByText(/Case [B-Z]{5}-[B-Z]{5}/)
        .last()
        .textContent()) ?? '';
    code = /[B-Z]{5}-[B-Z]{5}/.exec(title)![0];
  });

  it('gives the case to the one who presses, and changes the card', {
    timeout: 60_000,
  }, async () => {
    await page.getByRole('button', { name: 'Take this case' }).last().click();
    await heard(new RegExp(`Case ${code}: with Alex`));
    await customerHears(/^Alex is here now/);
    expect(await page.getByRole('button', { name: 'Take this case' }).count()).toBe(0);
  });

  it('tells a second one who took it', async () => {
    const answer = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'invoke', name: 'adaptiveCard/action', id: 'i1', channelId: 'msteams' },
        serviceUrl: `${playground.url}/_connector`,
        conversation: { id: 'group', conversationType: 'groupChat', isGroup: true },
        from: { id: 'user-ben', aadObjectId: BEN },
        recipient: { id: 'bot' },
        value: { action: { verb: 'claim', data: { desk: { verb: 'claim', case: code } } } },
      }),
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Alex has taken this case.');
  });

  it('carries words both ways in the agent’s own chat', { timeout: 90_000 }, async () => {
    await open('Personal Chat');
    await heard(new RegExp(`Current case: ${code}`));
    await write('Hello, is the keypad dark?');
    await customerHears('Alex: Hello, is the keypad dark?');
    await customerSays('yes, all of it');
    await heard(`Customer, via web (${code}): yes, all of it`);
  });

  it('keeps a note from the customer', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: 'Note', exact: true }).last().click();
    await page.locator('textarea').last().fill('sounds honest');
    await page.getByRole('button', { name: 'OK' }).last().click();
    await heard(`The note is kept with ${code}.`);
    await write('/note second');
    const kept = page.locator('.fai-OutputCard').filter({ hasText: `kept with ${code}.` });
    await expect.poll(() => kept.count(), PATIENT).toBe(2);
    const texts = (await readAll(bot.url, talk)).map(({ text }) => text ?? '');
    expect(texts.join('\n')).not.toMatch(/honest|second/);
  });

  it('ends the case, and the bot goes on', { timeout: 60_000 }, async () => {
    await write('/close solved');
    if (process.env['SCREENSHOTS'])
      await page.screenshot({ path: join(process.env['SCREENSHOTS'], 'teams-desk-chat.png') });
    await heard(`${code} is closed`);
    await customerHears(/^Alex has given you back to me/);
    await open('Group Chat');
    await heard(new RegExp(`Case ${code}: closed by Alex`));
    if (process.env['SCREENSHOTS'])
      await page.screenshot({ path: join(process.env['SCREENSHOTS'], 'teams-desk-card.png') });
    await open('Personal Chat');
    await write('my lock will not pair with the app');
    await heard(/What do you want it to connect to/);
  });

  it('has logged no word of it', () => {
    expect(bot.output.join('\n')).not.toMatch(/keypad dark|honest|all of it/);
  });
});
