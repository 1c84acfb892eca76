/** What tests of the server have in common: opening a conversation, and what every answer must be. */
import { expect } from 'vitest';
import { type Answered, type Sending, send } from './client.ts';

export const ROOT = '/v3/directline';
const OWN_CODES = /^[A-Za-z]+$/;

export interface Talk {
  readonly id: string;
  readonly token: string;
  readonly activities: string;
}

/** Opens a conversation as our own page does. */
export async function start(port: number, sending: Sending = {}): Promise<Talk> {
  const session = (await send(port, 'POST', '/chat/session', { body: {}, ...sending })).json;
  const { conversationId: id, token } = session;
  const { status } = await send(port, 'POST', `${ROOT}/conversations`, { token, ...sending });
  expect(status).toBe(201);
  return { id, token, activities: `${ROOT}/conversations/${id}/activities` };
}

export function expectRefusal(answer: Answered, status: number, code: string): void {
  expect([answer.status, answer.json?.error?.code]).toEqual([status, code]);
  expect(answer.json).toEqual({
    error: {
      code: expect.stringMatching(OWN_CODES),
      message: expect.any(String),
      requestId: answer.headers['x-request-id'],
    },
  });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expectSafeHeaders(answer);
}

export function expectSafeHeaders({ headers }: Answered): void {
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('x-powered-by');
}

export const json = { 'Content-Type': 'application/json' };
export const message = (text: unknown, more: object = {}) => ({ type: 'message', text, ...more });
