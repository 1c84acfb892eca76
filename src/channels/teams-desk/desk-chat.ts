/** Writes to colleagues durably: what came in and what is answered are one commit, each id once. */
import type { Activity } from 'botbuilder';
import type { CustomerAddress } from '../../core/handoff.ts';
import { type Store, StoreDown } from '../../core/store.ts';
import type { BotFramework } from '../teams/bot-framework.ts';
import type { Card } from './case-card.ts';

/** One message: words, or a card. */
export type ForAgent = string | Card;

export interface DeskChat {
  /** Whether that id was posted, or answered, before. */
  knows(at: CustomerAddress, id: string): Promise<boolean>;
  /** Does nothing when it knows the id. */
  post(at: CustomerAddress, id: string, said: readonly ForAgent[]): Promise<void>;
}

export interface DeskChatParts {
  readonly store: Pick<Store, 'conversation' | 'commit' | 'received'>;
  readonly botFramework: Pick<BotFramework, 'put'>;
  readonly newId: () => string;
  readonly now: () => number;
}

const ATTEMPTS = 20;
/** An agent may be a customer too, in the same chat; what they do for others is not in that log. */
const logOf = ({ conversation }: CustomerAddress): string => `desk:${conversation.id}`;

export function createDeskChat({ store, botFramework, newId, now }: DeskChatParts): DeskChat {
  return {
    knows: async (at, id) => (await store.received(logOf(at), id)) !== undefined,
    post: async (at, id, said) => {
      const activities = said.map((one) => forAgent(at, one, newId(), now()));
      const conversation = logOf(at);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const { version } = await store.conversation(conversation);
        const outbox = { id: `${conversation} ${id}`, body: JSON.stringify(activities) };
        const committed = await store.commit({
          ...{ conversation, version, memory: '{}' },
          // The words themselves are in the customer's log already.
          activities: [{ id, body: '{}', received: true }],
          ...(activities.length > 0 && { outbox }),
        });
        if (committed.kind === 'conflict') continue;
        if (committed.kind === 'done' && activities.length > 0)
          botFramework.put(outbox.id, activities);
        return;
      }
      throw new StoreDown(`chat changed under ${ATTEMPTS} attempts`);
    },
  };
}

/** Marked as for colleagues: it is never stale, whoever has the word. */
export function forAgent(at: CustomerAddress, said: ForAgent, id: string, now: number): Activity {
  return {
    ...{ type: 'message', id, timestamp: new Date(now), channelId: at.channelId },
    ...{ serviceUrl: at.serviceUrl, conversation: at.conversation, channelData: { desk: true } },
    from: { id: at.bot, name: '', role: 'bot' },
    recipient: { id: at.user, name: '' },
    ...(typeof said === 'string' ? { textFormat: 'plain', text: said } : { attachments: [said] }),
  } as unknown as Activity;
}
