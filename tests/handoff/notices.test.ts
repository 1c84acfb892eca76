/** Tickets by mail and events by webhook, from real cases to real sockets. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseEvent, HandoffCase } from '../../src/core/handoff.ts';
import { connectNotices, type NoticesParts } from '../../src/notify/connect-notices.ts';
import type { Follower } from '../../src/notify/follow-events.ts';
import { type SmtpListener, startSmtpListener } from '../unit/notify/smtp-listener.ts';
import { ana, content, MINUTE, type Rig, startRig, support } from './rig.ts';

const PATIENT = { timeout: 30_000 };
vi.setConfig({ testTimeout: 90_000 });
const secret = 'a-secret-of-enough-length';
let rig: Rig;
let smtp: SmtpListener;
let hook: Server;
let outbox: string;
let notices: Follower[];
let status: number;
let got: { place: number; event: CaseEvent; case: HandoffCase; signed: boolean }[];

beforeEach(async () => {
  [rig, smtp] = [await startRig(), await startSmtpListener()];
  outbox = mkdtempSync(join(tmpdir(), 'outbox-'));
  [notices, got, status] = [[], [], 204];
  hook = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const hmac = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      if (status === 204)
        got.push({ ...JSON.parse(body), signed: request.headers['x-signature-256'] === hmac });
      response.statusCode = status;
      response.end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await Promise.all(notices.map((follower) => follower.stop()));
  await Promise.all([rig.end(), smtp.close(), new Promise((resolve) => hook.close(resolve))]);
  rmSync(outbox, { recursive: true, force: true });
});

const toSmtp = () => ({
  mail: { smtpUrl: smtp.url, from: 'bot@example.com', to: ['desk@example.com'] },
});
const toHook = () => ({
  webhook: { url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`, secret },
});
async function listen(more: Partial<NoticesParts> = {}, holder = 'one'): Promise<Follower> {
  const follower = connectNotices({
    ...{ handoff: rig.handoff, store: rig.store.handoffs, teams: [support], names: content },
    ...{ dataDir: outbox, more: {}, holder, now: () => rig.clock.at },
    told: () => undefined,
    failed: () => undefined,
    ...more,
  });
  notices.push(follower);
  await follower.start();
  return follower;
}
async function ask(conversation: string): Promise<string> {
  await rig.say(conversation, 'my yale assure 2 is dead, the code is 4821');
  await rig.say(conversation, 'i tried new batteries and it did not help');
  await rig.say(conversation, 'i want to talk to a person');
  return (await rig.caseOf(conversation)).id;
}

describe('a ticket', () => {
  it('goes out by SMTP when nobody came, once, with all that was said and no secret', async () => {
    await listen(toSmtp());
    const code = await ask('c');
    rig.clock.at += 21 * MINUTE;
    await rig.handoff.sweep();
    await rig.say('c', 'thanks');
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), PATIENT);
    const [{ data, to }] = smtp.mails as [(typeof smtp.mails)[0]];
    expect(to).toEqual(['desk@example.com']);
    for (const part of [code, 'Yale Assure Lock 2', 'new batteries', '[code]', 'NOT verified'])
      expect(data.replace(/=\r\n/g, '').toLowerCase()).toContain(part.toLowerCase());
    expect(data).not.toContain('4821');
  });

  it('is sent again until the server takes it', async () => {
    smtp.answers.push(451, 451);
    await listen(toSmtp());
    await ask('c');
    rig.clock.at += 21 * MINUTE;
    await rig.handoff.sweep();
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), PATIENT);
    expect(smtp.answers).toEqual([]);
  });

  it('is a file when there is no server, for a follow-up too', async () => {
    await listen();
    const code = await ask('c');
    await rig.handoff.claim(code, ana, 'desk');
    await rig.handoff.note(code, ana, 'Send a new keypad');
    const end = { outcome: 'follow_up', back: { kind: 'stood' } } as const;
    await rig.handoff.close(code, ana, end);
    const folder = join(outbox, 'outbox');
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1), PATIENT);
    const [name] = readdirSync(folder);
    expect(name).toMatch(new RegExp(`^${code}-\\d+\\.eml$`));
    expect(readFileSync(join(folder, name!), 'utf8')).toContain('Note of Ana: Send a new keypad');
  });
});

describe('the webhook', () => {
  it('gets every event of every case, signed, in order, across an outage and a restart', async () => {
    const first = await listen(toHook());
    const code = await ask('c');
    await vi.waitFor(() => expect(got.length).toBeGreaterThan(0), PATIENT);
    status = 503;
    await rig.handoff.claim(code, ana, 'desk');
    await first.stop();
    // Whoever held the lease is gone; it runs out.
    rig.clock.at += 2 * MINUTE;
    await rig.handoff.say(code, ana, { text: 'Hello', surface: 'desk' });
    status = 204;
    await listen(toHook(), 'two');
    await rig.handoff.close(code, ana, { outcome: 'solved', back: { kind: 'stood' } });

    const events = await rig.handoff.since(0);
    await vi.waitFor(
      () => expect(got.map(({ place }) => place)).toContain(events.at(-1)!.place),
      PATIENT,
    );
    const places = got.map(({ place }) => place);
    expect([...new Set(places)]).toEqual(events.map(({ place }) => place));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(got.every(({ signed }) => signed)).toBe(true);
    expect(got.every((one) => one.case.id === code && one.event.case === code)).toBe(true);
    expect(JSON.stringify(got)).not.toContain('4821');
  });
});
