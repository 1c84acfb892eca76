/** Puts together who is told of what happens to cases: the desk in Teams, the mail, the webhook. */
import { join } from 'node:path';
import type { SheetNames } from '../core/case-sheet.ts';
import type { Handoff, Team } from '../core/desk.ts';
import type { CaseEvent } from '../core/handoff.ts';
import type { HandoffStore } from '../core/handoff-store.ts';
import { createFollower, type Follower } from './follow-events.ts';
import { createSendMail, type MailSettings } from './send-mail.ts';
import { createTicketMail } from './ticket-mail.ts';
import { createWebhook, type WebhookSettings } from './webhook.ts';

export interface NoticesParts {
  readonly handoff: Handoff;
  readonly store: HandoffStore;
  readonly teams: readonly Team[];
  readonly names: SheetNames;
  readonly mail?: MailSettings;
  readonly webhook?: WebhookSettings;
  readonly dataDir: string;
  /** Others who want every event. */
  readonly more: Readonly<Record<string, (event: CaseEvent) => Promise<void>>>;
  readonly holder: string;
  readonly now: () => number;
  readonly told: (what: string, facts: Readonly<Record<string, string | number>>) => void;
  readonly failed: (error: unknown, name: string) => void;
}

export function connectNotices(parts: NoticesParts): Follower {
  const { handoff, store, teams, names, mail = {}, webhook, dataDir, more } = parts;
  const { holder, now, told, failed } = parts;
  const followers = Object.entries({
    ...more,
    tickets: createTicketMail({
      ...{ handoff, teams, names, send: createSendMail(mail, join(dataDir, 'outbox')) },
      sent: (code, to) => told('a ticket was sent', { case: code, to }),
    }),
    ...(webhook && {
      webhook: createWebhook({
        ...{ settings: webhook, store },
        givenUp: (place, status) => told('the webhook does not take an event', { place, status }),
      }),
    }),
  }).map(([name, handle]) =>
    createFollower({
      ...{ name, handoff, store, handle, holder, now },
      failed: (error) => failed(error, name),
    }),
  );
  return {
    start: async () => void (await Promise.all(followers.map(({ start }) => start()))),
    stop: async () => void (await Promise.all(followers.map(({ stop }) => stop()))),
  };
}
