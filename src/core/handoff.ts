/** A conversation in the hands of a person: its states, the case a colleague owns, what may happen to it. */
import type { Case } from './turn.ts';

/**
 * Where a case can be. A conversation without one, or whose case was given back, is with the bot:
 *
 *     bot > requested > queued > offered > assigned > active > wrapping > closed > bot
 *     requested > out_of_hours > ticketed > bot        active > on_hold, transferring
 *     queued > expired > ticketed > bot                active > agent_lost > queued, in front
 *     queued > cancelled > bot                         active > customer_lost > closed
 *
 * `requested`, `out_of_hours`, `expired`, `agent_lost` and `customer_lost` are passed through in one
 * commit: each leaves an event, none is stayed in.
 */
export const CASE_STATES = [
  'requested',
  'queued',
  'offered',
  'assigned',
  'active',
  'on_hold',
  'transferring',
  'wrapping',
  'closed',
  'agent_lost',
  'customer_lost',
  'out_of_hours',
  'ticketed',
  'expired',
  'cancelled',
] as const;
export type CaseState = (typeof CASE_STATES)[number];
export type HandoffState = 'bot' | CaseState;

/** The customer waits, and the bot goes on helping. */
export const WAITING: ReadonlySet<CaseState> = new Set(['requested', 'queued', 'offered']);
/** A person has the word, and the bot has not. */
export const WITH_PERSON: ReadonlySet<CaseState> = new Set([
  'assigned',
  'active',
  'on_hold',
  'transferring',
]);
/** Nothing more can come of the case but its return to the bot, and a rating. */
export const ENDED: ReadonlySet<CaseState> = new Set(['closed', 'ticketed', 'cancelled']);

export interface AgentRef {
  readonly id: string;
  /** As customers and colleagues read it. */
  readonly name: string;
}

/** Where an agent works on a case. `hub`: another desk that listens to our events. */
export type Surface = 'desk' | 'teams' | 'hub';

/** Where to reach the customer: enough to speak to them outside a turn, without a name in it. */
export interface CustomerAddress {
  readonly channelId: string;
  readonly serviceUrl: string;
  /** As Bot Framework writes it: `id`, and for Teams `conversationType`, `tenantId`, `isGroup`. */
  readonly conversation: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly user: string;
  readonly bot: string;
}

/** Why the clock of a case runs; each with the epoch ms at which it runs out. */
export const DEADLINES = [
  'settle',
  'queue',
  'offer',
  'reply',
  'hold',
  'transfer',
  'silence',
  'wrap',
  'return',
] as const;
export type DeadlineKind = (typeof DEADLINES)[number];
export type Deadlines = Readonly<Partial<Record<DeadlineKind, number>>>;

/** How long each may last, in ms; from the team's settings, kept with the case. */
export interface Limits {
  readonly queue: number;
  readonly offer: number;
  /** From a customer's line to the agent's answer. */
  readonly reply: number;
  readonly hold: number;
  readonly transfer: number;
  /** From an agent's line to the customer's answer. */
  readonly silence: number;
  readonly wrap: number;
}

export const OUTCOMES = ['solved', 'unsolved', 'follow_up', 'customer_left', 'duplicate'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where the bot goes on after a person: where it stood, at a chosen step, or with nothing open. */
export type Back =
  | { readonly kind: 'stood' }
  | { readonly kind: 'step'; readonly flow: string; readonly key?: string }
  | { readonly kind: 'done' };

/** One case, as it is stored. Immutable: every change is a new one with the next `version`. */
export interface HandoffCase {
  /** Two groups of five consonants: the code customers can come back with, and the ticket's number. */
  readonly id: string;
  readonly conversation: string;
  readonly address: CustomerAddress;
  /** Counts changes; a commit names the one it read. */
  readonly version: number;
  /** Of the conversation: counts changes of owner. A message written under an older one is stale. */
  readonly epoch: number;
  readonly state: CaseState;
  readonly team: string;
  readonly queue: string;
  /** What the bot found out; replaced while the customer waits and tries on. */
  readonly facts: Case;
  readonly limits: Limits;
  /** Epoch ms of the first request. Every waiting time counts from here. */
  readonly requestedAt: number;
  /** In front of everyone: an agent was lost, or passed it on. */
  readonly front: boolean;
  /** Who has it, or is offered it. */
  readonly agent?: AgentRef;
  readonly surface?: Surface;
  /** Who may take it while it is offered or being transferred. */
  readonly offeredTo?: AgentRef;
  readonly acceptedAt?: number;
  readonly firstReplyAt?: number;
  readonly endedAt?: number;
  readonly outcome?: Outcome;
  readonly back?: Back;
  /** Set once the bot has taken the conversation back. */
  readonly returnedAt?: number;
  /** Whether it went well, as the customer said afterwards. */
  readonly rating?: 'good' | 'bad';
  /** The position last told to the customer, and when. */
  readonly told?: { readonly ahead: number; readonly at: number };
  /** The case this one goes on from. */
  readonly resumes?: string;
  readonly deadlines: Deadlines;
}

/** What can happen to a case. Who may do it, and when, is decided by `handoff/next.ts`. */
export type Move =
  | { readonly kind: 'enqueue' }
  | { readonly kind: 'close_for_now' }
  | { readonly kind: 'ticket' }
  | { readonly kind: 'update'; readonly facts: Case; readonly queue?: string }
  | { readonly kind: 'told'; readonly ahead: number }
  | { readonly kind: 'offer'; readonly to: AgentRef }
  | { readonly kind: 'claim'; readonly surface: Surface }
  | { readonly kind: 'customer_said'; readonly seq?: number; readonly what?: CustomerSaid }
  | { readonly kind: 'agent_said'; readonly surface: Surface }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'hold' }
  | { readonly kind: 'unhold' }
  | { readonly kind: 'transfer'; readonly to: TransferTo; readonly reason: string }
  | { readonly kind: 'release' }
  | { readonly kind: 'close'; readonly outcome: Outcome; readonly back: Back }
  /** Nobody can take it: it becomes a ticket. */
  | { readonly kind: 'expire' }
  /** The customer leaves the queue, or ends the talk. */
  | { readonly kind: 'leave' }
  /** The agent's heartbeat stopped. */
  | { readonly kind: 'lose_agent' }
  | { readonly kind: 'due'; readonly deadline: DeadlineKind }
  | { readonly kind: 'return' }
  | { readonly kind: 'rate'; readonly rating: 'good' | 'bad' };
export type MoveKind = Move['kind'];

/** What was special about a customer's line, for the colleague who reads it. */
export type CustomerSaid = 'text' | 'edited' | 'deleted' | 'not_carried' | 'danger';

export type TransferTo =
  | { readonly kind: 'agent'; readonly agent: AgentRef }
  | { readonly kind: 'team'; readonly team: string; readonly limits: Limits };

export type Actor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'agent'; readonly agent: AgentRef }
  | { readonly kind: 'system' };

/** Why a move was refused; `by` names the one who has the case, for people to read. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: 'taken' | 'offered' | 'not_yours' | 'ended' | 'not_now' | 'not_found' | 'gone';
  readonly by?: string;
}

/** Appended for every move, never changed: audit, figures and catch-up in one. */
export interface CaseEvent {
  /** Counts over all cases from 1; the watermark of a desk. */
  readonly place: number;
  readonly case: string;
  readonly conversation: string;
  readonly at: number;
  readonly actor: Actor;
  readonly move: Move | { readonly kind: 'request' } | { readonly kind: 'dropped' };
  readonly state: CaseState;
  readonly epoch: number;
  /** The case's `version` after it. */
  readonly version: number;
}

/** One commit's part for the case: a compare-and-set on `(id, before)`, and what led to it. */
export interface CaseWrite {
  readonly case: HandoffCase;
  /** The version that was read; 0 for a new case. */
  readonly before: number;
  readonly events: readonly Omit<CaseEvent, 'place'>[];
}

/** Who has the conversation: the bot, or an agent by id. */
export const ownerOf = (open: HandoffCase | undefined): string =>
  open && WITH_PERSON.has(open.state) ? (open.agent?.id ?? 'bot') : 'bot';

export const stateOf = (open: HandoffCase | undefined): HandoffState =>
  open === undefined || open.returnedAt !== undefined ? 'bot' : open.state;

/** The moment at which the first clock of a case runs out. */
export const dueAt = ({ deadlines }: Pick<HandoffCase, 'deadlines'>): number | undefined => {
  const times = Object.values(deadlines);
  return times.length === 0 ? undefined : Math.min(...times);
};
