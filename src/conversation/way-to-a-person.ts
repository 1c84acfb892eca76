/** How a customer reaches a person outside this chat, in the words that fit what is known of it. */
import type { Content } from '../core/content.ts';
import type { Reply } from '../core/turn.ts';

export const wayToAPerson = (phrases: Content['phrases'], contact: string | undefined): Reply => ({
  kind: 'text',
  text:
    contact === undefined
      ? phrases.handoff_no_contact
      : phrases.handoff_contact.replaceAll('{contact}', () => contact),
});
