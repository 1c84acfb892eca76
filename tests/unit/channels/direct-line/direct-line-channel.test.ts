/** Web chat delivers by telling who listens; the log has it already. */
import type { Activity, TurnContext } from 'botbuilder';
import { expect, it } from 'vitest';
import { createDirectLineChannel } from '../../../../src/channels/direct-line/direct-line-channel.ts';
import type { Hub } from '../../../../src/channels/direct-line/hub.ts';

const context = { activity: { conversation: { id: 'c1' } } } as TurnContext;
const reply = { type: 'message', text: 'hi' } as Activity;
const logged = [{ seq: 1, id: 'a', at: 0, body: '{}' }];

it('tells what was logged, or, when nothing could be, what would have been', async () => {
  const told: unknown[] = [];
  const hub = {
    published: (conversation: string, rows: unknown) =>
      told.push(['published', conversation, rows]),
    transient: (conversation: string, said: unknown) =>
      told.push(['transient', conversation, said]),
  } as unknown as Hub;
  const channel = createDirectLineChannel({ hub });
  await channel.deliver(context, [reply], logged);
  await channel.deliverUnsaved(context, [reply]);
  expect(told).toEqual([
    ['published', 'c1', logged],
    ['transient', 'c1', [reply]],
  ]);
  expect(channel.outbox).toBe(false);
});
