import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { createOutbox } from '../../../../src/channels/teams/outbox.ts';

const batch = (conversation: string, text: string): Activity[] => [
  { text, conversation: { id: conversation } } as Activity,
];

function outbox(answers: (Error | undefined)[], stored: { id: string; body: string }[] = []) {
  const sent: string[] = [];
  const delivered: string[] = [];
  const waits: number[] = [];
  const failures: unknown[] = [];
  const box = createOutbox({
    store: { undelivered: async () => stored, delivered: async (id) => void delivered.push(id) },
    send: async ([activity]) => {
      sent.push(activity!.text);
      const answer = answers.shift();
      if (answer) throw answer;
    },
    failed: (error) => void failures.push(error),
    sleep: async (ms) => void waits.push(ms),
  });
  return { box, sent, delivered, waits, failures };
}
const refused = (statusCode: number): Error => Object.assign(new Error('no'), { statusCode });

it('sends the batches of a conversation in their order and marks them', async () => {
  const { box, sent, delivered } = outbox([]);
  box.put('1', batch('c', 'one'));
  box.put('2', batch('c', 'two'));
  await box.idle();
  expect(sent).toEqual(['one', 'two']);
  expect(delivered).toEqual(['1', '2']);
});

it('tries again later when the channel is busy, and keeps the order', async () => {
  const { box, sent, delivered, waits } = outbox([refused(429), refused(502)]);
  box.put('1', batch('c', 'one'));
  box.put('2', batch('c', 'two'));
  await box.idle();
  expect(sent).toEqual(['one', 'one', 'one', 'two']);
  expect(waits).toEqual([1_000, 5_000]);
  expect(delivered).toEqual(['1', '2']);
});

it('leaves in the store what does not go out', async () => {
  const { box, sent, delivered, failures } = outbox(Array.from({ length: 9 }, () => refused(503)));
  box.put('1', batch('c', 'one'));
  await box.idle();
  expect(sent).toHaveLength(4);
  expect([delivered, failures.length]).toEqual([[], 4]);
});

it.each([403, 404, 400])('does not repeat what was refused for good with %i', async (status) => {
  const { box, sent } = outbox([refused(status)]);
  box.put('1', batch('c', 'one'));
  await box.idle();
  expect(sent).toEqual(['one']);
});

it('sends again what an earlier process left', async () => {
  const stored = [{ id: '7', body: JSON.stringify(batch('c', 'left')) }];
  const { box, sent, delivered } = outbox([], stored);
  expect(await box.resend()).toBe(1);
  await box.idle();
  expect([sent, delivered]).toEqual([['left'], ['7']]);
});
