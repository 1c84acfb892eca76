/** Hears what customers say they tried already, such as "even with new batteries". */
import type { Content } from '../core/content.ts';
import { createPhraseFinder, type Found } from './phrase-finder.ts';
import type { Message } from './read-message.ts';
import { readWords } from './read-words.ts';
import { isTold } from './stance.ts';

/** The tries a message tells of as done, and where; not those it asks about, plans or denies. */
export type HearTried = (message: Message) => readonly Found<string>[];

export function createHearTried({ tries }: Pick<Content, 'tries'>): HearTried {
  const find = createPhraseFinder(
    [...tries.values()].flatMap(({ name, heard }) =>
      heard.map((phrase) => ({ words: readWords(phrase).words, of: name })),
    ),
  );
  return (message) => find(message.forms).filter(({ start }) => isTold(message, start));
}
