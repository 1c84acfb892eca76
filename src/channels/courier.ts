/** Brings what is said outside a turn to a customer: web chat by its log, all others by the outbox. */
import { type Activity, EventFactory } from 'botbuilder';
import type { Courier, Spoken } from '../core/desk.ts';
import type { CustomerAddress } from '../core/handoff.ts';
import { HANDOFF_RETURN } from './bot.ts';
import type { Hub } from './direct-line/hub.ts';
import type { BotFramework } from './teams/bot-framework.ts';
import { outboxId, type Ran } from './turns.ts';

export interface CourierParts {
  readonly hub: Pick<Hub, 'published' | 'transient'>;
  /** Runs a turn of web chat. */
  readonly runWebTurn: (activity: Partial<Activity>) => Promise<Ran>;
  readonly botFramework: Pick<BotFramework, 'put' | 'typing' | 'run'>;
  readonly newId: () => string;
  readonly now: () => number;
}

export function createCourier(parts: CourierParts): Courier {
  const { hub, runWebTurn, botFramework, newId, now } = parts;

  const placed = (to: CustomerAddress) => ({
    timestamp: new Date(now()),
    channelId: to.channelId,
    serviceUrl: to.serviceUrl,
    conversation: to.conversation as unknown as Activity['conversation'],
    from: { id: to.bot, name: '', role: 'bot' },
    recipient: { id: to.user, name: '' },
  });

  function drawn(to: CustomerAddress, spoken: Spoken, epoch: number): Partial<Activity> {
    const common = { ...placed(to), channelData: { epoch } };
    switch (spoken.kind) {
      case 'line':
        return {
          ...common,
          ...{ type: 'message', textFormat: 'plain', text: spoken.text },
          ...(spoken.choices && {
            suggestedActions: {
              to: [],
              actions: spoken.choices.map((value) => ({ type: 'imBack', title: value, value })),
            },
          }),
        };
      case 'agent': {
        const { agent, text, plain, attachments } = spoken;
        return {
          ...common,
          ...{ type: 'message', textFormat: 'plain', text },
          channelData: { epoch, agent, text: plain },
          // Other channels know one sender, the bot; there the name stands in the text only.
          ...(isWeb(to) && { from: { id: `agent-${agent.id}`, name: agent.name, role: 'bot' } }),
          ...(attachments && { attachments: [...attachments] }),
        };
      }
      case 'status': {
        const place = common.conversation;
        const status = EventFactory.createHandoffStatus(place, String(spoken.value['state']));
        return { ...status, ...common, value: spoken.value };
      }
    }
  }

  return {
    draw: (to, said, epoch) => {
      const activities = said.map((spoken) => ({
        ...drawn(to, spoken, epoch),
        id: (spoken.kind === 'agent' && spoken.id) || newId(),
      }));
      const first = activities[0];
      return {
        activities: activities.map((activity, index) => {
          const spoken = said[index]!;
          return {
            id: activity.id,
            body: JSON.stringify(activity),
            // What can be sent twice is known again by its id, like what comes from outside.
            received: spoken.kind === 'agent' && spoken.id !== undefined,
          };
        }),
        ...(first &&
          !isWeb(to) && {
            outbox: {
              id: outboxId(to.conversation.id, first.id),
              body: JSON.stringify(activities),
            },
          }),
      };
    },
    deliver: (to, { outbox }, logged) => {
      if (outbox) botFramework.put(outbox.id, JSON.parse(outbox.body) as Activity[]);
      else hub.published(to.conversation.id, logged);
    },
    typing: (to, agent) => {
      const activity = { ...placed(to), type: 'typing', id: newId() };
      if (!isWeb(to)) botFramework.typing(activity as Activity);
      else
        hub.transient(to.conversation.id, [
          { ...activity, from: { id: `agent-${agent.id}`, name: agent.name, role: 'bot' } },
        ]);
    },
    takeBack: async ({ id, address }) => {
      const event = {
        ...placed(address),
        ...{ type: 'event', name: HANDOFF_RETURN, value: id, id: `${HANDOFF_RETURN}:${id}` },
        from: { id: address.user, name: '', role: 'user' },
        recipient: { id: address.bot, name: '', role: 'bot' },
      };
      await (isWeb(address) ? runWebTurn(event) : botFramework.run(event));
    },
  };
}

const isWeb = ({ channelId }: CustomerAddress): boolean => channelId === 'directline';
