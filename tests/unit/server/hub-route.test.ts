import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { Done, HubStatus } from '../../../src/core/desk.ts';
import type { HandoffCase } from '../../../src/core/handoff.ts';
import { hubAnswer } from '../../../src/server/hub-route.ts';
import type { Call } from '../../../src/server/routes.ts';

const secret = 'hub-secret-0123456789';

async function post(token: string | undefined, body: unknown, done: Done) {
  const text = JSON.stringify(body);
  const request = Object.assign(Readable.from([Buffer.from(text)]), {
    complete: false,
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  }) as unknown as IncomingMessage;
  const heard: [string, HubStatus][] = [];
  const status = async (conversation: string, given: HubStatus) => {
    heard.push([conversation, given]);
    return done;
  };
  const call = { request, params: { id: 'c1' } } as unknown as Call;
  return { answer: await hubAnswer(call, { secret, status }), heard };
}

const accepted = { type: 'event', name: 'handoff.status', value: { state: 'accepted' } };
const done: Done = { kind: 'done', case: { id: 'BCDFG-HJKLM' } as HandoffCase };

it('passes a status on, with the agent of the detail', async () => {
  const agent = { id: 'x', name: 'Gil' };
  const body = { ...accepted, value: { state: 'accepted', detail: { agent, phase: 'any' } } };
  const { answer, heard } = await post(secret, body, done);
  expect(answer).toEqual({ status: 200, body: { id: 'BCDFG-HJKLM' } });
  expect(heard).toEqual([['c1', { state: 'accepted', agent }]]);
});

it.each([
  ['another secret', 'hub-secret-0123456780'],
  ['none', undefined],
])('leaves a request with %s to the visitors', async (_, token) => {
  const { answer, heard } = await post(token, accepted, done);
  expect([answer, heard]).toEqual([undefined, []]);
});

it.each([
  ['another event', { ...accepted, name: 'handoff.initiate' }],
  ['another state', { ...accepted, value: { state: 'won' } }],
  ['a message', { type: 'message', text: 'hello' }],
])('refuses %s', async (_, body) => {
  const { answer, heard } = await post(secret, body, done);
  expect([answer?.status, heard]).toEqual([400, []]);
});

it.each([
  ['nobody knows', 'not_found', 404],
  ['somebody has', 'taken', 409],
  ['is over', 'ended', 409],
] as const)('says that the case is one %s', async (_, why, status) => {
  expect((await post(secret, accepted, { kind: 'refused', why })).answer?.status).toBe(status);
});
