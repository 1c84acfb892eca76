/**
 * Takes the bot's own mentions out of a message, and the HTML entities Teams leaves behind.
 *
 * The SDK's `removeRecipientMention` takes out the first mention only, leaves `&nbsp;`, and throws
 * on a mention without text; so this is our own.
 */
import type { Activity } from 'botbuilder';

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text for the bot: other people's mentions stay as their names. Never throws. */
export function stripMentions({ text, entities, recipient }: Partial<Activity>): string {
  let rest = text ?? '';
  for (const entity of entities ?? []) {
    if (entity.type !== 'mention') continue;
    const { mentioned, text: written } = entity as {
      mentioned?: { id?: unknown };
      text?: unknown;
    };
    if (mentioned?.id !== recipient?.id || typeof written !== 'string' || written === '') continue;
    rest = rest.replaceAll(written, ' ');
  }
  return rest
    .replace(/<\/?at(?:\s[^<>]*)?>/g, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
