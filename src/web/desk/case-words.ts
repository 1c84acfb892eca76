/** How a case is put in words at the desk. */
import type { CaseEvent, HandoffCase } from '../../core/handoff.ts';

const STATES: Readonly<Record<string, string>> = {
  requested: 'asked for',
  queued: 'waiting',
  offered: 'offered',
  assigned: 'taken',
  active: 'in talk',
  on_hold: 'on hold',
  transferring: 'being passed on',
  wrapping: 'ended, outcome open',
  closed: 'closed',
  agent_lost: 'agent lost',
  customer_lost: 'customer gone',
  out_of_hours: 'out of hours',
  ticketed: 'ticket',
  expired: 'ran out',
  cancelled: 'cancelled',
};
export const stateWord = ({ state }: Pick<HandoffCase, 'state'>): string => STATES[state] ?? state;

const URGENCY = ['', 'can wait', 'does not work', 'urgent'] as const;
export const urgencyWord = (urgency: 1 | 2 | 3): string => URGENCY[urgency];

const REASONS: Readonly<Record<string, string>> = {
  asked: 'asked for a person',
  safety: 'somebody may be in danger',
  misses: 'the bot did not understand',
  flow: 'the steps led to a person',
  dissatisfied: 'the answer did not help',
  tries: 'three things did not help',
  failure: 'the bot failed',
  resumed: 'came back with a case code',
};
export const reasonWord = (reason: string): string => REASONS[reason] ?? reason;

/** `since` and `now` in epoch ms. */
export function ago(since: number, now: number): string {
  const minutes = Math.max(0, Math.round((now - since) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

export const clock = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

/** Snake-case names of content as words: `where_are_you` reads "where are you". */
export const plainName = (name: string): string => name.replaceAll('_', ' ').replaceAll('-', ' ');

const MOVES: Readonly<Record<string, string>> = {
  request: 'asked for a person',
  enqueue: 'joined the queue',
  claim: 'took the case',
  hold: 'put it on hold',
  unhold: 'took it up again',
  release: 'gave it back to the queue',
  transfer: 'passed it on',
  close: 'closed it',
  offer: 'offered it',
  leave: 'left',
  lose_agent: 'lost its agent',
  expire: 'ran out of time',
  ticket: 'became a ticket',
  return: 'went back to the bot',
  close_for_now: 'came out of hours',
};

/** What an event of a case says in the transcript, or nothing when it is no news to read. */
export function eventWords({ actor, move }: CaseEvent): string | undefined {
  const what = MOVES[move.kind];
  if (what === undefined) return undefined;
  const who = actor.kind === 'agent' ? actor.agent.name : WHO[actor.kind];
  return move.kind === 'transfer' ? `${who} ${what}: ${move.reason}` : `${who} ${what}`;
}
const WHO = { customer: 'The customer', system: 'The case' } as const;
