/** What customers and agents write is shown as they wrote it, and is never run, at the desk or in the chat. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, freePort, newDataDir, removeDataDir, startBot } from './bot-process.ts';
import { type Chromium, launchChromium } from './browser.ts';
import { addAgents, openPage, PATIENT, press, signIn, type Visit, visit } from './desk-visit.ts';

const PAYLOADS = readFileSync('tests/e2e/xss-payloads.txt', 'utf8').trimEnd().split('\n');

const dataDir = newDataDir();
let port: number;
let bot: BotProcess;
let chromium: Chromium;
let agent: Visit;
let customer: Visit;
beforeAll(async () => {
  port = await freePort();
  await addAgents(dataDir, ['Anna']);
  [bot, chromium] = [await startBot({ dataDir, port }), await launchChromium()];
  agent = await visit(chromium.browser, `http://localhost:${port}/desk`);
  await signIn(agent.page, 'anna');
}, 240_000);
afterAll(async () => {
  await chromium?.close();
  await bot?.end('SIGTERM');
  removeDataDir(dataDir);
});

interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly resumeKey: string;
}
async function post<T>(path: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(`${bot.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
/** The payload is the name of the one who writes it, too. */
const write = ({ conversationId, token }: Session, text: string) =>
  post(
    `/v3/directline/conversations/${conversationId}/activities`,
    { type: 'message', text, from: { id: 'me', name: text } },
    token,
  );
/** A call of the agent, from their own page and with their own cookie. */
const call = (path: string, body: object): Promise<number> =>
  agent.page.evaluate(
    async ([url, data]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(url!, { method: 'POST', headers, body: data! })).status;
    },
    [`/desk/api/cases/${path}`, JSON.stringify(body)],
  );
const idOf = async (page: Page): Promise<string> =>
  (await page.locator('.facts h2 code').innerText()).trim();
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));

async function expectNothingRan(...visits: readonly Pick<Visit, 'page' | 'faults'>[]) {
  for (const { page, faults } of visits) {
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
    // No element of a payload became one of the page.
    const strange =
      'iframe, object, embed, marquee, math, base[href], [onerror], [onload], [onfocus]';
    expect(await page.locator(strange).count()).toBe(0);
    expect(new URL(page.url()).host).toBe(`localhost:${port}`);
  }
}

it('has sixty payloads, each once', () => {
  expect(new Set(PAYLOADS).size).toBe(60);
});

describe('as text', () => {
  it('stands at the desk and in the chat, from the customer and from the agent', {
    timeout: 600_000,
  }, async () => {
    const session = await post<Session>('/chat/session', {});
    await post('/v3/directline/conversations', {}, session.token);
    // What is said before goes into the case and its history.
    await write(session, PAYLOADS[0]!);
    await write(session, 'I want to talk to a human');
    await agent.page.locator('.case').first().click();
    await press(agent.page, 'Take this case');
    await agent.page.locator('.composer:not(.as-note)').waitFor(PATIENT);
    const id = await idOf(agent.page);
    for (const text of PAYLOADS) {
      await write(session, text);
      expect(await call(`${id}/say`, { text, clientId: crypto.randomUUID() })).toBe(200);
      expect(await call(`${id}/note`, { text })).toBe(200);
      expect(
        await call(`${id}/transfer`, { to: { kind: 'team', team: 'support' }, reason: text }),
      ).toBe(200);
      expect(await call(`${id}/claim`, {})).toBe(200);
    }

    const reasons = PAYLOADS.map((text) => `Anna passed it on: ${text}`);
    const shown = async (selector: string): Promise<string[]> =>
      (await textsOf(agent.page, selector)).map((text) => text.replace(/ *\d\d:\d\d$/, ''));
    await expect.poll(() => shown('.line-of.event p'), PATIENT).toContain(reasons.at(-1));
    await expect
      .poll(async () => (await shown('.line-of.customer p')).slice(-60), PATIENT)
      .toEqual(PAYLOADS);
    expect(await shown('.line-of.agent p')).toEqual(PAYLOADS);
    expect(await shown('.line-of.note p')).toEqual(PAYLOADS);
    expect(
      (await shown('.line-of.event p')).filter((text) => text.includes('passed it on')),
    ).toEqual(reasons);
    await expectNothingRan(agent);

    // The customer's own page, with all of it in the window that comes back to this conversation.
    customer = await visit(chromium.browser, `http://localhost:${port}/favicon.svg`);
    const { conversationId, resumeKey } = session;
    await customer.page.evaluate(
      ([key, value]) => localStorage.setItem(key!, value!),
      ['lock-support-chat', JSON.stringify({ conversationId, resumeKey })],
    );
    const chat = await openPage(customer.context, `http://localhost:${port}/`);
    await chat.page.locator('#launcher').click();
    const bubbles = (): Promise<string[]> => textsOf(chat.page, '.webchat__bubble__content');
    const missing = async (): Promise<string[]> => {
      const all = (await bubbles()).map((text) => text.trim());
      return PAYLOADS.flatMap((text) => [text, `Anna: ${text}`]).filter(
        (line) => !all.some((text) => text.includes(line)),
      );
    };
    await expect.poll(missing, PATIENT).toEqual([]);
    await expectNothingRan(chat);
    await customer.context.close();
  });

  it('stands in what agents type themselves', { timeout: 300_000 }, async () => {
    const { page } = agent;
    const box = page.locator('.composer textarea');
    for (const text of PAYLOADS) {
      const found = page.waitForResponse(/api\/replies/, PATIENT);
      await box.fill(`:${text}`);
      expect((await found).status()).toBe(200);
    }
    await box.fill(PAYLOADS[12]!);
    await box.press('Enter');
    await expect
      .poll(() => page.locator('.line-of.agent p').last().innerText(), PATIENT)
      .toBe(PAYLOADS[12]);
    await press(page, 'Pass on');
    await page.locator('input[name=reason]').fill(PAYLOADS[20]!);
    await page.locator('.panel').getByRole('button', { name: 'Pass on' }).click();
    await expect
      .poll(() => page.locator('.line-of.event p').last().innerText(), PATIENT)
      .toContain(PAYLOADS[20]);
    await expectNothingRan(agent);
  });

  it('does nothing in an ended case, the figures and a refused sign-in', {
    timeout: 120_000,
  }, async () => {
    const { page } = agent;
    await press(page, 'Take this case');
    await press(page, 'Close');
    await press(page, 'Close the case');
    await page.locator('.state.s-closed').waitFor(PATIENT);
    await press(page, 'Figures');
    await page.locator('.figures h1').waitFor(PATIENT);
    await press(page, 'Figures');
    await press(page, 'Sign out');
    await page.fill('input[name=login]', PAYLOADS[11]!);
    await page.fill('input[name=password]', PAYLOADS[11]!);
    await press(page, 'Sign in');
    await page.getByText('Login or password is not right.').waitFor(PATIENT);
    await expectNothingRan(agent);
  });
});
