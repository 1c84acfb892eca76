/** Bot Framework code can speak to a web visitor outside a turn. */
import { type Activity, type ConversationReference, MessageFactory, TurnContext } from 'botbuilder';
import { beforeEach, expect, it } from 'vitest';
import { DirectLineAdapter } from '../../../../src/channels/direct-line/direct-line-adapter.ts';

const reference: Partial<ConversationReference> = {
  channelId: 'directline',
  serviceUrl: 'urn:directline',
  conversation: { id: 'c1' } as ConversationReference['conversation'],
  bot: { id: 'bot', name: '' },
  user: { id: 'dl_u', name: '' },
};
let appended: [string, readonly Partial<Activity>[]][];
let adapter: DirectLineAdapter;
beforeEach(() => {
  appended = [];
  let made = 0;
  adapter = new DirectLineAdapter({
    append: async (conversation, activities) => void appended.push([conversation, activities]),
    newId: () => `id${++made}`,
    now: () => 1_000,
  });
});

it('continues a conversation and gives back ids', async () => {
  const ids: (string | undefined)[] = [];
  await adapter.continueConversationAsync('app', reference, async (context) => {
    const sent = await context.sendActivities([MessageFactory.text('a'), MessageFactory.text('b')]);
    ids.push(...sent.map(({ id }) => id));
  });
  expect(ids).toEqual(['id1', 'id2']);
  expect(appended).toMatchObject([
    [
      'c1',
      [
        {
          id: 'id1',
          text: 'a',
          from: { id: 'bot' },
          recipient: { id: 'dl_u' },
          channelId: 'directline',
        },
        { id: 'id2', text: 'b', timestamp: new Date(1_000) },
      ],
    ],
  ]);
});

it('takes an audience as other adapters do, and runs middleware', async () => {
  const order: string[] = [];
  adapter.use(async (_, next) => {
    order.push('before');
    await next();
  });
  await adapter.continueConversationAsync('app', reference, 'audience', async () => {
    order.push('logic');
  });
  expect(order).toEqual(['before', 'logic']);
});

it('keeps traces to itself', async () => {
  await adapter.continueConversationAsync('app', reference, async (context) => {
    await context.sendTraceActivity('x', 1);
  });
  expect(appended).toEqual([]);
});

it('says clearly what it cannot do', async () => {
  const context = new TurnContext(adapter, {
    type: 'message',
    conversation: reference.conversation!,
  });
  await expect(context.updateActivity({ id: 'x' })).rejects.toThrow(/cannot change/);
  await expect(context.deleteActivity('x')).rejects.toThrow(/cannot take back/);
});
