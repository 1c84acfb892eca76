/**
 * What a move makes of a case: the state machine of the handoff, without a clock, a store or a word.
 *
 * Who owns the conversation follows from the state, and every change of owner raises the epoch, so a
 * message written under an older one can be told. Who may do what is here and nowhere else.
 */
import {
  type Actor,
  type CaseState,
  type DeadlineKind,
  type HandoffCase,
  type Move,
  type Outcome,
  ownerOf,
  type Refused,
  WITH_PERSON,
} from '../core/handoff.ts';
import {
  type Answer,
  changed,
  during,
  ended,
  expired,
  keep,
  lostAgent,
  own,
  queued,
  refused,
  refusedNow,
  taken,
} from './case-changes.ts';

export type Next = { readonly kind: 'moved'; readonly case: HandoffCase } | Refused;

export function next(open: HandoffCase, actor: Actor, move: Move, now: number): Next {
  const change = changeOf(open, actor, move, now);
  if ('kind' in change) return change;
  const moved = changed(open, change);
  const epoch = ownerOf(moved) === ownerOf(open) ? open.epoch : open.epoch + 1;
  return { kind: 'moved', case: { ...moved, epoch } };
}

function changeOf(open: HandoffCase, actor: Actor, move: Move, now: number): Answer {
  const { state, limits } = open;
  switch (move.kind) {
    case 'enqueue':
      return during(open, ['requested'], () => queued(open, now));
    case 'close_for_now':
      return during(open, ['requested'], () => ({
        state: 'out_of_hours',
        deadlines: { settle: now },
      }));
    case 'ticket':
      return during(open, ['out_of_hours', 'expired'], () => ended('ticketed', now));
    case 'update':
      return WAITING_STATES.includes(state) || WITH_PERSON.has(state)
        ? { facts: move.facts, ...(move.queue !== undefined && { queue: move.queue }) }
        : refusedNow(open);
    case 'told':
      return during(open, ['queued', 'offered'], () => ({ told: { ahead: move.ahead, at: now } }));
    case 'offer':
      return during(open, ['queued'], () => ({
        state: 'offered',
        offeredTo: move.to,
        deadlines: { ...keep(open, 'queue'), offer: now + limits.offer },
      }));
    case 'claim':
      return claim(open, actor, move.surface, now);
    case 'customer_said':
      return customerSaid(open, now);
    case 'agent_said':
      return own(open, actor, ['assigned', 'active', 'on_hold', 'transferring'], () => ({
        ...(state !== 'transferring' && { state: 'active' as const }),
        firstReplyAt: open.firstReplyAt ?? now,
        surface: move.surface,
        deadlines: { ...keep(open, 'transfer'), silence: now + limits.silence },
      }));
    case 'note':
      return actor.kind === 'agent' ? {} : refusedNow(open);
    case 'hold':
      return own(open, actor, ['assigned', 'active'], () => ({
        state: 'on_hold',
        deadlines: { hold: now + limits.hold },
      }));
    case 'unhold':
      return own(open, actor, ['on_hold'], () => ({
        state: 'active',
        deadlines: { reply: now + limits.reply },
      }));
    case 'transfer':
      return transfer(open, actor, move, now);
    case 'release':
      return own(open, actor, ['assigned', 'active', 'on_hold', 'transferring'], () =>
        queued(open, now, true),
      );
    case 'close':
      return close(open, actor, move.outcome, move, now);
    case 'expire':
      return during(open, ['queued', 'offered'], () => expired(now));
    case 'leave':
      return leave(open, now);
    case 'lose_agent':
      return during(open, ['assigned', 'active', 'on_hold', 'transferring'], () => lostAgent(now));
    case 'due':
      return due(open, move.deadline, now);
    case 'return':
      return ['closed', 'ticketed', 'cancelled', 'wrapping'].includes(state) &&
        open.returnedAt === undefined
        ? { returnedAt: now, deadlines: keep(open, 'wrap') }
        : refusedNow(open);
    case 'rate':
      return open.returnedAt !== undefined ? { rating: move.rating } : refusedNow(open);
  }
}

const WAITING_STATES: readonly CaseState[] = ['requested', 'queued', 'offered'];

function claim(open: HandoffCase, actor: Actor, surface: HandoffCase['surface'], now: number) {
  if (actor.kind !== 'agent') return refusedNow(open);
  const { agent } = actor;
  const { state, offeredTo } = open;
  // Whoever has it may go on elsewhere: from the web desk to Teams, and back.
  if (WITH_PERSON.has(state) && open.agent?.id === agent.id && !offeredTo) return { surface };
  if (state !== 'queued' && state !== 'offered' && state !== 'transferring')
    return WITH_PERSON.has(state) ? taken(open) : refusedNow(open);
  if (offeredTo && offeredTo.id !== agent.id)
    return state === 'transferring' ? taken(open) : refused('offered', offeredTo.name);
  return {
    state: 'assigned' as const,
    agent,
    surface,
    offeredTo: undefined,
    front: false,
    acceptedAt: open.acceptedAt ?? now,
    deadlines: { reply: now + open.limits.reply },
  };
}

/** A customer's line starts the agent's clock, unless it runs already: it counts from the first. */
function customerSaid(open: HandoffCase, now: number): Answer {
  const { state, deadlines, limits } = open;
  if (state === 'assigned' || state === 'active')
    return { deadlines: { reply: deadlines.reply ?? now + limits.reply } };
  if (state === 'transferring') return { deadlines: keep(open, 'transfer') };
  return WAITING_STATES.includes(state) || state === 'on_hold' ? {} : refusedNow(open);
}

function transfer(
  open: HandoffCase,
  actor: Actor,
  { to }: Extract<Move, { kind: 'transfer' }>,
  now: number,
): Answer {
  return own(open, actor, ['assigned', 'active', 'on_hold'], () => {
    if (to.kind === 'team')
      return queued({ ...open, limits: to.limits }, now, true, {
        team: to.team,
        limits: to.limits,
      });
    if (to.agent.id === open.agent?.id) return refused('not_now', to.agent.name);
    return {
      state: 'transferring',
      offeredTo: to.agent,
      deadlines: { transfer: now + open.limits.transfer },
    };
  });
}

function close(
  open: HandoffCase,
  actor: Actor,
  outcome: Outcome,
  { back }: Extract<Move, { kind: 'close' }>,
  now: number,
): Answer {
  // After the customer has left only the outcome is missing, and the bot has gone on.
  if (open.state === 'wrapping')
    return own(open, actor, ['wrapping'], () => ({
      state: 'closed',
      outcome,
      deadlines: keep(open, 'return'),
    }));
  return own(open, actor, ['assigned', 'active', 'on_hold', 'transferring'], () => ({
    ...ended('closed', now),
    outcome,
    back,
    offeredTo: undefined,
  }));
}

function leave(open: HandoffCase, now: number): Answer {
  if (WAITING_STATES.includes(open.state))
    return { ...ended('cancelled', now), offeredTo: undefined };
  if (!WITH_PERSON.has(open.state)) return refusedNow(open);
  return {
    state: 'wrapping',
    outcome: 'customer_left',
    endedAt: now,
    offeredTo: undefined,
    deadlines: { wrap: now + open.limits.wrap, return: now },
  };
}

/** What a clock does that ran out. One that does not run, or not yet, changes nothing. */
function due(open: HandoffCase, deadline: DeadlineKind, now: number): Answer {
  const at = open.deadlines[deadline];
  if (at === undefined || at > now) return refusedNow(open);
  switch (deadline) {
    case 'settle':
      if (open.state === 'agent_lost') return queued(open, now, true);
      if (open.state === 'customer_lost')
        return { ...ended('closed', now), outcome: 'follow_up', back: { kind: 'stood' } };
      return open.state === 'requested' ? queued(open, now) : ended('ticketed', now);
    case 'queue':
      return expired(now);
    case 'offer':
      return { state: 'queued', offeredTo: undefined, deadlines: keep(open, 'queue') };
    case 'reply':
    case 'hold':
      return lostAgent(now);
    case 'transfer':
      return {
        state: 'active',
        offeredTo: undefined,
        deadlines: { reply: now + open.limits.reply },
      };
    case 'silence':
      return { state: 'customer_lost', offeredTo: undefined, deadlines: { settle: now } };
    case 'wrap':
      return { state: 'closed', deadlines: keep(open, 'return') };
    case 'return':
      return refusedNow(open);
  }
}
