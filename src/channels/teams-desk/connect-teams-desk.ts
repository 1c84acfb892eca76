/** Puts the parts of the desk in Teams together. */
import type { CaseEvent } from '../../core/handoff.ts';
import type { Store } from '../../core/store.ts';
import type { BotFramework } from '../teams/bot-framework.ts';
import { createDeskChat } from './desk-chat.ts';
import { createFollowCases } from './follow-cases.ts';
import { createPlaces } from './places.ts';
import { createRelay } from './relay.ts';
import { createTeamsDesk, type TeamsDesk, type TeamsDeskParts } from './teams-desk.ts';

export interface ConnectTeamsDeskParts
  extends Pick<TeamsDeskParts, 'handoff' | 'teams' | 'screen' | 'queue' | 'failed'> {
  readonly store: Store;
  readonly names: TeamsDeskParts['cards']['names'];
  readonly botFramework: Pick<BotFramework, 'put' | 'post' | 'update' | 'openChat'>;
  /** The bot as Teams knows it. */
  readonly botId: string;
  readonly newId: () => string;
  readonly now: () => number;
}

export interface ConnectedTeamsDesk {
  readonly desk: TeamsDesk;
  /** Hand it each event of each case, in their order. */
  readonly follow: (event: CaseEvent) => Promise<void>;
}

export function connectTeamsDesk(parts: ConnectTeamsDeskParts): ConnectedTeamsDesk {
  const { handoff, store, teams, names, botFramework, botId, newId, now } = parts;
  const { screen, queue, failed } = parts;
  const cards = { names, teams };
  const places = createPlaces(store.handoffs, teams, botId);
  const chat = createDeskChat({ store, botFramework, newId, now });
  const relay = createRelay({ store, places, cards, chat });
  const common = { handoff, places, cards, chat, relay, botFramework, failed };
  return {
    desk: createTeamsDesk({ ...common, agents: store.handoffs, teams, screen, queue }),
    follow: createFollowCases({ ...common, store, now }),
  };
}
