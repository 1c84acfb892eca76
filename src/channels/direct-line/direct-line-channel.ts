/** Web chat as a channel of `turns.ts`: replies are in the log already, so delivering is telling. */

import { drawWeb } from '../draw-web.ts';
import type { Channel } from '../turns.ts';
import type { Hub } from './hub.ts';

export function createDirectLineChannel({ hub }: { readonly hub: Hub }): Channel {
  return {
    draw: drawWeb,
    deliver: async (context, _, logged) => {
      hub.published(context.activity.conversation.id, logged);
    },
    deliverUnsaved: async (context, activities) => {
      hub.transient(context.activity.conversation.id, activities);
    },
    // Clients read the log again from their watermark, so nothing needs to be kept apart for them.
    outbox: false,
  };
}
