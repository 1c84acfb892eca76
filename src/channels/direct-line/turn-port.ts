/** What Direct Line needs of the bot: one function that runs a turn. `app.ts` passes it in. */
import type { Activity } from 'botbuilder';

/**
 * Runs the turn of one activity; the activity is complete, checked and of this channel.
 *
 * `done`: it and the replies are in the log. `duplicate`: it was in the log before, nothing was
 * done. `conflict`: another writer came first; the same activity may be sent again.
 * @throws StoreDown when nothing could be written.
 */
export type RunTurn = (
  activity: Partial<Activity>,
) => Promise<
  { readonly kind: 'done' | 'duplicate'; readonly id: string } | { readonly kind: 'conflict' }
>;
