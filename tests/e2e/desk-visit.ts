/** People in a real browser: customers in the chat of our page, agents at the desk. */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { putAgent } from '../../src/handoff/agents.ts';
import { createSqliteStore } from '../../src/storage/sqlite-store.ts';

/** Slow machines unpack and compile the chat for a while. */
export const PATIENT = { timeout: 60_000 };
export const PASSWORD = 'a long password';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, requests to other hosts, breaches of the page's policy, dialogs. */
  readonly faults: string[];
}

/** Puts agents on the list of a bot that does not run yet; they sign in with `PASSWORD`. */
export async function addAgents(dataDir: string, names: readonly string[]): Promise<void> {
  const store = createSqliteStore({ path: join(dataDir, 'bot.sqlite'), now: Date.now });
  for (const name of names) {
    const agent = { login: name.toLowerCase(), name, password: PASSWORD, teams: ['support'] };
    const wrong = await putAgent(store.handoffs, agent, ['support']);
    if (wrong !== undefined) throw new Error(wrong);
  }
  await store.close();
}

export async function visit(
  browser: Browser,
  url: string,
  options: { readonly dark?: boolean; readonly phone?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  context.setDefaultTimeout(PATIENT.timeout);
  const faults: string[] = [];
  const { page } = await openPage(context, url, faults);
  return { page, context, faults };
}

/** One more tab of the same browser. */
export async function openPage(context: BrowserContext, url: string, faults: string[] = []) {
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!/^(blob|data):/.test(asked) && new URL(asked).host !== new URL(url).host)
      faults.push(`request: ${asked}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('console', (line) => {
    if (line.text().startsWith('policy:')) faults.push(line.text());
  });
  await page.goto(url);
  return { page, faults };
}

export async function openChat(page: Page): Promise<void> {
  await page.locator('#launcher').click();
  await heard(page, 'I help with smart locks');
}
export async function sayInChat(page: Page, text: string): Promise<void> {
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.fill(text);
  await box.press('Enter');
}
/** Bubbles only: beside each, Web Chat keeps its words again for screen readers. */
export const bubbles = (page: Page, text: string | RegExp) =>
  page.locator('.webchat__bubble').filter({ hasText: text });
export const heard = (page: Page, text: string | RegExp) =>
  bubbles(page, text).first().waitFor(PATIENT);

export async function signIn(page: Page, login: string): Promise<void> {
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('.line.on').waitFor(PATIENT);
}
export async function sayAtDesk(page: Page, text: string): Promise<void> {
  const box = page.locator('.composer textarea');
  await box.fill(text);
  await box.press('Enter');
  await page.locator('.line-of').filter({ hasText: text }).first().waitFor(PATIENT);
}
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
