/**
 * Keeps the rows used last at hand, so that a turn of an open conversation reads nothing.
 *
 * Only for a file that this process holds alone: who has the word is read from here too, and
 * another process could have changed it.
 */
import type { Commit, Committed, ConversationRow, Store } from '../core/store.ts';
import { createRecent } from './recent.ts';

/** Conversations, customers and tokens whose rows are kept. */
const MOST_RECENT = 2_000;

export function keepRecent(store: Store): Store {
  const conversations = createRecent<ConversationRow>(MOST_RECENT);
  const customers = createRecent<string | undefined>(MOST_RECENT);
  const revoked = createRecent<number | undefined>(MOST_RECENT);

  async function commit(wanted: Commit): Promise<Committed> {
    const { conversation, user, memory, version } = wanted;
    conversations.drop(conversation);
    if (user) customers.drop(user.id);
    const made = await store.commit(wanted);
    if (made.kind !== 'done' || !made.now) return made;
    conversations.set(conversation, { memory, version: version + 1, ...made.now });
    if (user) customers.set(user.id, user.memory);
    return made;
  }

  return {
    ...store,
    commit,
    conversation: (id) => conversations.get(id, store.conversation),
    user: (id) => customers.get(id, store.user),
    revokedFrom: (tokenId) => revoked.get(tokenId, store.revokedFrom),
    revoke: async (tokenId, from, until) => {
      await store.revoke(tokenId, from, until);
      revoked.dropAll();
    },
    close: async () => {
      for (const rows of [conversations, customers, revoked]) rows.dropAll();
      await store.close();
    },
  };
}
