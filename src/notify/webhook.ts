/**
 * Tells another desk of every event of a case, signed: HMAC-SHA256 of the body, in hexadecimal, as
 * `X-Signature-256: sha256=…`, the way GitHub signs its webhooks.
 *
 * The body is `{ place, event, case }`; `place` is the same when an event comes again.
 */
import { createHmac } from 'node:crypto';
import type { CaseEvent } from '../core/handoff.ts';
import type { HandoffStore } from '../core/handoff-store.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

export interface WebhookParts {
  readonly settings: WebhookSettings;
  readonly store: Pick<HandoffStore, 'case'>;
  /** Told of an event the other side will never take. */
  readonly givenUp: (place: number, status: number) => void;
}

const PATIENCE_MS = 10_000;
/** It says that this body is wrong, and no later try will change that. */
const FOR_GOOD: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** @throws Error when the event has not been taken and has to be sent again. */
export function createWebhook({ settings, store, givenUp }: WebhookParts) {
  const { url, secret } = settings;
  return async (event: CaseEvent): Promise<void> => {
    const { place } = event;
    const body = JSON.stringify({ place, event, case: await store.case(event.case) });
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-event-place': String(place),
        'x-signature-256': signatureOf(body, secret),
      },
      body,
      // A case goes where the settings say, and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    if (!FOR_GOOD.has(answer.status)) throw new Error(`the webhook answered ${answer.status}`);
    givenUp(place, answer.status);
  };
}

export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
