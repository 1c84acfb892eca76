import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseEvent, HandoffCase } from '../../../src/core/handoff.ts';
import { createWebhook } from '../../../src/notify/webhook.ts';

const secret = 'a-secret-of-enough-length';
const event = { place: 7, case: 'BCDFG-HJKLM', state: 'queued' } as CaseEvent;
const open = { id: 'BCDFG-HJKLM', version: 2 } as HandoffCase;
let server: Server;
let url: string;
let answers: number[];
let requests: { headers: NodeJS.Dict<string | string[]>; body: string; path: string }[];

beforeEach(async () => {
  requests = [];
  answers = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      requests.push({ headers: request.headers, body, path: request.url ?? '' });
      response.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function hook(givenUp: number[] = []) {
  const store = { case: async () => open };
  return createWebhook({
    settings: { url, secret },
    store,
    givenUp: (place) => void givenUp.push(place),
  });
}

describe('createWebhook', () => {
  it('sends the event with its full case, signed over the body', async () => {
    await hook()(event);
    const [{ headers, body }] = requests as [(typeof requests)[0]];
    expect(JSON.parse(body)).toEqual({ place: 7, event, case: open });
    const hmac = createHmac('sha256', secret).update(body).digest('hex');
    expect(headers['x-signature-256']).toBe(`sha256=${hmac}`);
    expect(headers['x-event-place']).toBe('7');
  });

  it.each([
    500, 503, 404, 401, 429,
  ])('wants to send again what was answered with %i', async (status) => {
    answers = [status];
    await expect(hook()(event)).rejects.toThrow(String(status));
  });

  it.each([400, 413, 415, 422])('gives up what was answered with %i', async (status) => {
    answers = [status];
    const givenUp: number[] = [];
    await hook(givenUp)(event);
    expect(givenUp).toEqual([7]);
  });

  it('takes a case nowhere else', async () => {
    answers = [307];
    await expect(hook()(event)).rejects.toThrow('307');
    expect(requests.map(({ path }) => path)).toEqual(['/hook']);
  });
});
