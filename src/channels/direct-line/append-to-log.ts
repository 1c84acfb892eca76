/** Says something in a web conversation outside a turn: into the log first, then to who listens. */
import type { Activity } from 'botbuilder';
import { type Store, StoreDown } from '../../core/store.ts';
import type { Hub } from './hub.ts';

/**
 * @throws StoreDown when nothing could be written.
 * @throws Error for a conversation that never had a turn.
 */
export type AppendToLog = (
  conversation: string,
  activities: readonly (Partial<Activity> & { readonly id: string })[],
) => Promise<void>;

/** A turn may commit between our reading and our writing. */
const ATTEMPTS = 5;

export function createAppendToLog(parts: {
  readonly store: Pick<Store, 'conversation' | 'commit'>;
  readonly hub: Pick<Hub, 'published'>;
}): AppendToLog {
  const { store, hub } = parts;
  return async (conversation, activities) => {
    const rows = activities.map((activity) => ({
      id: activity.id,
      body: JSON.stringify(activity),
      received: false,
    }));
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { version, memory } = await store.conversation(conversation);
      if (memory === undefined) throw new Error(`there is no web conversation '${conversation}'`);
      const committed = await store.commit({ conversation, version, memory, activities: rows });
      if (committed.kind !== 'done') continue;
      hub.published(conversation, committed.logged);
      return;
    }
    throw new StoreDown(`conversation changed under ${ATTEMPTS} attempts`);
  };
}
