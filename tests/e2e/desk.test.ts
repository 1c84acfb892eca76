/** A customer in Web Chat and an agent at the desk, in a real Chromium, over lines that break. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, freePort, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { type Chromium, launchChromium } from './browser.ts';
import {
  addAgents,
  heard,
  openChat,
  openPage,
  PATIENT,
  press,
  sayAtDesk,
  sayInChat,
  signIn,
  type Visit,
  visit,
} from './desk-visit.ts';
import { type Link, openLink } from './link.ts';

const dataDir = newDataDir();
const links: Link[] = [];
let port: number;
let bot: BotProcess;
let chromium: Chromium;
beforeAll(async () => {
  port = await freePort();
  await addAgents(dataDir, ['Anna', 'Ben']);
  [bot, chromium] = [await startBot({ dataDir, port }), await launchChromium()];
}, 240_000);
afterAll(async () => {
  await chromium?.close();
  for (const link of links) await link.close();
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

async function link(): Promise<Link> {
  const opened = await openLink(port);
  links.push(opened);
  return opened;
}

const WORDS = [
  ...['ant', 'bear', 'cat', 'dog', 'eel', 'fox', 'goat', 'hare', 'ibis', 'jay', 'kite', 'lark'],
  ...['mole', 'newt', 'owl', 'pig', 'quail', 'rabbit', 'seal', 'toad', 'urchin', 'vole', 'wolf'],
  ...['yak', 'zebu', 'bee', 'crow', 'duck', 'emu', 'frog'],
];
const asked = (from: number, to: number) => WORDS.slice(from, to).map((word) => `I saw a ${word}`);
const told = (from: number, to: number) =>
  WORDS.slice(from, to).map((word) => `That ${word} is ok`);
const LINE = /I saw a \w+|That \w+ is ok/;

/** The lines of both, in the order in which they stand. */
const linesIn = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).flatMap((text) => LINE.exec(text)?.[0] ?? []);
const inChat = (page: Page) => linesIn(page, '.webchat__bubble');
const atDesk = (page: Page) => linesIn(page, '.line-of p');
const shows = (page: Page, read: (page: Page) => Promise<string[]>, line: string) =>
  expect.poll(() => read(page), PATIENT).toContain(line);

/** What both wrote within the same moment has no order but each one's own. */
function expectAll(lines: readonly string[]): void {
  expect(lines).toHaveLength(60);
  expect(lines.filter((line) => line.startsWith('I'))).toEqual(asked(0, 30));
  expect(lines.filter((line) => line.startsWith('T'))).toEqual(told(0, 30));
}

async function waitingCustomer(url: string, first: string): Promise<Visit> {
  const customer = await visit(chromium.browser, url);
  await openChat(customer.page);
  await sayInChat(customer.page, first);
  await heard(customer.page, /within arm's length of the lock/);
  await sayInChat(customer.page, 'I want to talk to a human');
  await heard(customer.page, /you are next|Waiting before you|nobody is at the desk/i);
  return customer;
}
const openCase = async (page: Page, view: 'Mine' | 'Waiting'): Promise<void> => {
  // A view also says how many there are.
  await page.locator('.views button', { hasText: view }).click();
  await page.locator('.case').first().click();
  await page.locator('.transcript').waitFor(PATIENT);
};

describe('a customer and an agent', () => {
  it('keep every line once and in order while both lines break, to the end', {
    timeout: 600_000,
  }, async () => {
    const [near, far] = [await link(), await link()];
    const agent = await visit(chromium.browser, `${far.url}/desk`);
    await signIn(agent.page, 'anna');
    const customer = await waitingCustomer(near.url, 'my yale wont pair with the app');

    // A colleague whose desk has not heard of it yet.
    const late = await visit(chromium.browser, 'about:blank');
    await late.page.routeWebSocket(/desk\/stream/, () => undefined);
    await late.page.goto(`http://localhost:${port}/desk`);
    await late.page.fill('input[name=login]', 'ben');
    await late.page.fill('input[name=password]', 'a long password');
    await press(late.page, 'Sign in');
    await late.page.locator('.case').first().click();
    await late.page.getByText('Take this case').waitFor(PATIENT);

    await agent.page.locator('.case').first().click();
    await press(agent.page, 'Take this case');
    await heard(customer.page, 'Anna is here now');
    await press(late.page, 'Take this case');
    await late.page.getByText('Anna has this case already.').waitFor(PATIENT);
    await late.context.close();

    for (const index of WORDS.slice(0, 10).keys()) {
      await sayInChat(customer.page, asked(index, index + 1)[0]!);
      await shows(agent.page, atDesk, asked(index, index + 1)[0]!);
      await sayAtDesk(agent.page, told(index, index + 1)[0]!);
    }
    await shows(customer.page, inChat, told(9, 10)[0]!);

    // The customer's line is down while the agent writes on.
    near.cut();
    for (const text of told(10, 15)) await sayAtDesk(agent.page, text);
    near.mend();
    await shows(customer.page, inChat, told(14, 15)[0]!);
    for (const text of asked(10, 15)) {
      await sayInChat(customer.page, text);
      await shows(agent.page, atDesk, text);
    }

    // The agent's line is down while the customer writes on; what the agent writes stays, and goes later.
    far.cut();
    await agent.page.locator('.line.off').waitFor(PATIENT);
    for (const text of asked(15, 20)) {
      await sayInChat(customer.page, text);
      await shows(customer.page, inChat, text);
    }
    const box = agent.page.locator('.composer textarea');
    await box.fill(told(15, 16)[0]!);
    await box.press('Enter');
    await agent.page.getByText('The server cannot be reached').waitFor(PATIENT);
    expect(await box.inputValue()).toBe(told(15, 16)[0]);
    far.mend();
    await agent.page.locator('.line.on').waitFor(PATIENT);
    await shows(agent.page, atDesk, asked(19, 20)[0]!);
    await box.press('Enter');
    await shows(agent.page, atDesk, told(15, 16)[0]!);
    for (const text of told(16, 20)) await sayAtDesk(agent.page, text);

    // Both at once.
    await Promise.all([
      (async () => {
        for (const text of asked(20, 30)) {
          await sayInChat(customer.page, text);
          await shows(agent.page, atDesk, text);
        }
      })(),
      (async () => {
        for (const text of told(20, 30)) await sayAtDesk(agent.page, text);
      })(),
    ]);
    await shows(customer.page, inChat, told(29, 30)[0]!);
    await shows(agent.page, atDesk, asked(29, 30)[0]!);

    const log = await atDesk(agent.page);
    expectAll(log);
    expectAll(await inChat(customer.page));

    // Another tab of the same agent, and the customer after a reload, see the same.
    const tab = await openPage(agent.context, `${far.url}/desk`);
    await tab.page.locator('.line.on').waitFor(PATIENT);
    await openCase(tab.page, 'Mine');
    await expect.poll(() => atDesk(tab.page), PATIENT).toEqual(log);
    await customer.page.reload();
    await customer.page.locator('#launcher').click();
    await expect.poll(async () => (await inChat(customer.page)).length, PATIENT).toBe(60);
    expectAll(await inChat(customer.page));

    // Given back at a step that the agent chose; the other tab sees that it is over.
    await press(agent.page, 'Close');
    const step = agent.page.locator('select[name=back] option', { hasText: 'at step 1' });
    const question = (await step.innerText()).replace(/^at step 1: /, '').trim();
    await agent.page.selectOption('select[name=back]', { index: 2 });
    await press(agent.page, 'Close the case');
    await heard(customer.page, 'Anna has given you back to me');
    await heard(customer.page, 'How did it go?');
    await customer.page.getByRole('button', { name: 'It went well' }).last().click();
    await heard(customer.page, 'Good to hear.');
    await expect
      .poll(() => customer.page.locator('.webchat__bubble').last().innerText(), PATIENT)
      .toContain(question.slice(0, 30));
    await tab.page.locator('.state.s-closed').waitFor(PATIENT);
    await sayInChat(customer.page, 'with my phone');
    await heard(customer.page, /iPhone or an Android/);

    for (const { faults } of [agent, customer, tab]) expect(faults).toEqual([]);
    await agent.context.close();
    await customer.context.close();
  });
});

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    page: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: Axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

describe.each([
  ['light', false],
  ['dark', true],
])('in %s, axe finds nothing against WCAG 2.2 AA', (_, dark) => {
  it('on the page, closed and with the chat open', { timeout: 180_000 }, async () => {
    const { page, context } = await visit(chromium.browser, bot.url, { dark });
    await page.locator('#launcher').waitFor(PATIENT);
    expect(await violationsOf(page)).toEqual([]);
    await openChat(page);
    await sayInChat(page, 'my yale wont pair with the app');
    await heard(page, /within arm's length of the lock/);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });

  it('on signing in, an open case with its forms, and the figures', {
    timeout: 300_000,
  }, async () => {
    const customer = await waitingCustomer(bot.url, 'my august wont pair with the app');
    const { page, context } = await visit(chromium.browser, `http://localhost:${port}/desk`, {
      dark,
    });
    await page.locator('.sign-in').waitFor(PATIENT);
    expect(await violationsOf(page)).toEqual([]);
    await signIn(page, 'ben');
    expect(await violationsOf(page)).toEqual([]);
    await openCase(page, 'Waiting');
    await press(page, 'Take this case');
    await page.locator('.composer:not(.as-note)').waitFor(PATIENT);
    await sayAtDesk(page, 'Hello, I am reading what you tried');
    await page.locator('.composer textarea').fill(':battery');
    await page.locator('.replies li').first().waitFor(PATIENT);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.composer textarea').fill('');
    await page.locator('.composer input[role=switch]').check();
    await sayAtDesk(page, 'Only for colleagues');
    await press(page, 'Pass on');
    await page.locator('select[name=to]').waitFor(PATIENT);
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'Not yet');
    await press(page, 'Close');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'Close the case');
    await page.locator('.state.s-closed').waitFor(PATIENT);
    await press(page, 'Figures');
    await page.locator('.figures h1').waitFor(PATIENT);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
    await customer.context.close();
  });
});
