/** What the log keeps of an activity that came in. */
import type { Activity } from 'botbuilder';
import { placeOf } from './handoff-turn.ts';

/** No payload but the masked text, and no names. */
export function asReceived(activity: Activity, id: string, at: number): object {
  const { type, name, channelId, from, recipient, text, channelData } = activity;
  const client: unknown = (channelData as { clientActivityID?: unknown } | undefined)
    ?.clientActivityID;
  return {
    type,
    id,
    timestamp: new Date(at),
    channelId,
    conversation: placeOf(activity),
    from: { id: from.id, ...(from.role && { role: from.role }) },
    recipient: { id: recipient.id },
    ...(name !== undefined && { name }),
    // Without a format Web Chat reads words from its log as Markdown, pictures of strangers included.
    ...(text !== undefined && { text, textFormat: 'plain' }),
    ...(typeof client === 'string' && { channelData: { clientActivityID: client } }),
  };
}
