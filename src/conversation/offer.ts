/** The question that goes with an offer: which of these, did this help, shall we look at that now. */
import type { Content } from '../core/content.ts';
import type { Reply } from '../core/turn.ts';
import type { Offer } from './memory.ts';

export type Offering = Pick<Content, 'flows' | 'articles' | 'phrases' | 'signals'>;

/** Follow-up questions shown as buttons beside yes and no. */
const MOST_SECTIONS = 3;

export function offering(offer: Offer, { flows, articles, phrases, signals }: Offering): Reply {
  const titleOf = (id: string): string => flows.get(id)?.title ?? id;
  switch (offer.kind) {
    case 'flows':
      return {
        kind: 'question',
        text: phrases.clarify,
        choices: [...offer.flows.map(titleOf), phrases.none_of_these],
      };
    case 'helped': {
      const sections = articles.get(offer.article)?.sections.slice(0, MOST_SECTIONS) ?? [];
      return {
        kind: 'question',
        text: phrases.did_this_help,
        choices: [
          phrases.helped_yes,
          phrases.helped_no,
          ...sections.map(({ question }) => question),
        ],
      };
    }
    case 'sign':
    case 'wish':
      return {
        kind: 'question',
        text: phrases.next_wish.replaceAll('{title}', titleOf(offer.flow)),
        choices: [signals.yes[0]!, signals.no[0]!],
      };
  }
}
