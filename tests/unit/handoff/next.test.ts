import { describe, expect, it } from 'vitest';
import {
  type Actor,
  CASE_STATES,
  type CaseState,
  type HandoffCase,
  type Move,
  ownerOf,
  WITH_PERSON,
} from '../../../src/core/handoff.ts';
import { next } from '../../../src/handoff/next.ts';

const ana = { id: 'ana', name: 'Ana' };
const ben = { id: 'ben', name: 'Ben' };
const by = (agent: typeof ana): Actor => ({ kind: 'agent', agent });
const customer: Actor = { kind: 'customer' };
const system: Actor = { kind: 'system' };
const limits = {
  ...{ queue: 100, offer: 10, reply: 20, hold: 40, transfer: 15, silence: 60, wrap: 30 },
};

function caseIn(state: CaseState, over: Partial<HandoffCase> = {}): HandoffCase {
  return {
    ...{ id: 'BCDFG-HJKLM', conversation: 'c', version: 5, epoch: 3, state, team: 't', queue: 'q' },
    address: { channelId: 'x', serviceUrl: 'u', conversation: { id: 'c' }, user: 'u', bot: 'b' },
    facts: {
      ...{ conversation: 'c', reason: 'asked', urgency: 1, summary: '', slots: {}, tried: [] },
      ...{ steps: [], identity: 'NOT verified' },
    },
    ...{ limits, requestedAt: 0, front: false, deadlines: {} },
    ...((WITH_PERSON.has(state) || state === 'wrapping') && { agent: ana, surface: 'desk' }),
    ...((state === 'offered' || state === 'transferring') && { offeredTo: ben }),
    ...over,
  };
}

const facts = caseIn('queued').facts;
const due = (deadline: 'settle' | 'queue' | 'offer' | 'reply' | 'hold'): Move => ({
  kind: 'due',
  deadline,
});
const claim: Move = { kind: 'claim', surface: 'desk' };
const says: Move = { kind: 'agent_said', surface: 'desk' };
const close: Move = { kind: 'close', outcome: 'solved', back: { kind: 'stood' } };
const toBen: Move = { kind: 'transfer', to: { kind: 'agent', agent: ben }, reason: 'r' };
const toTeam: Move = { kind: 'transfer', to: { kind: 'team', team: 'two', limits }, reason: 'r' };

describe('next', () => {
  it.each<[CaseState, Actor, Move, CaseState, number]>([
    ['requested', system, { kind: 'enqueue' }, 'queued', 3],
    ['requested', system, { kind: 'close_for_now' }, 'out_of_hours', 3],
    ['out_of_hours', system, { kind: 'ticket' }, 'ticketed', 3],
    ['expired', system, { kind: 'ticket' }, 'ticketed', 3],
    ['queued', system, { kind: 'expire' }, 'expired', 3],
    ['queued', customer, { kind: 'update', facts }, 'queued', 3],
    ['queued', system, { kind: 'told', ahead: 1 }, 'queued', 3],
    ['queued', by(ana), { kind: 'offer', to: ben }, 'offered', 3],
    ['queued', by(ana), claim, 'assigned', 4],
    ['offered', by(ben), claim, 'assigned', 4],
    ['transferring', by(ben), claim, 'assigned', 4],
    ['assigned', by(ana), says, 'active', 3],
    ['active', by(ana), says, 'active', 3],
    ['on_hold', by(ana), says, 'active', 3],
    ['transferring', by(ana), says, 'transferring', 3],
    ['assigned', customer, { kind: 'customer_said' }, 'assigned', 3],
    ['active', customer, { kind: 'customer_said' }, 'active', 3],
    ['on_hold', customer, { kind: 'customer_said' }, 'on_hold', 3],
    ['active', by(ben), { kind: 'note', text: 'n' }, 'active', 3],
    ['active', by(ana), { kind: 'hold' }, 'on_hold', 3],
    ['on_hold', by(ana), { kind: 'unhold' }, 'active', 3],
    ['active', by(ana), toBen, 'transferring', 3],
    ['active', by(ana), toTeam, 'queued', 4],
    ['active', by(ana), { kind: 'release' }, 'queued', 4],
    ['active', by(ana), close, 'closed', 4],
    ['transferring', by(ana), close, 'closed', 4],
    ['wrapping', by(ana), close, 'closed', 3],
    ['queued', customer, { kind: 'leave' }, 'cancelled', 3],
    ['offered', customer, { kind: 'leave' }, 'cancelled', 3],
    ['active', customer, { kind: 'leave' }, 'wrapping', 4],
    ['on_hold', customer, { kind: 'leave' }, 'wrapping', 4],
    ['active', system, { kind: 'lose_agent' }, 'agent_lost', 4],
    ['closed', system, { kind: 'return' }, 'closed', 3],
    ['wrapping', system, { kind: 'return' }, 'wrapping', 3],
  ])('takes %s, by %o, %o to %s in epoch %i', (state, actor, move, to, epoch) => {
    const moved = next(caseIn(state), actor, move, 50);
    expect(moved).toMatchObject({ kind: 'moved', case: { state: to, epoch, version: 6 } });
  });

  it.each<[CaseState, Actor, Move, string, string | undefined]>([
    ['assigned', by(ben), claim, 'taken', 'Ana'],
    ['active', by(ben), claim, 'taken', 'Ana'],
    ['offered', by(ana), claim, 'offered', 'Ben'],
    ['transferring', by(ana), claim, 'taken', 'Ana'],
    ['closed', by(ana), claim, 'ended', undefined],
    ['cancelled', by(ana), claim, 'ended', undefined],
    ['active', by(ben), says, 'not_yours', 'Ana'],
    ['active', by(ben), close, 'not_yours', 'Ana'],
    ['queued', by(ana), says, 'not_now', undefined],
    ['closed', by(ana), says, 'ended', undefined],
    ['active', customer, says, 'not_yours', 'Ana'],
    ['queued', customer, claim, 'not_now', undefined],
    ['closed', customer, { kind: 'leave' }, 'ended', undefined],
    [
      'active',
      by(ana),
      { kind: 'transfer', to: { kind: 'agent', agent: ana }, reason: 'r' },
      'not_now',
      'Ana',
    ],
    ['closed', customer, { kind: 'rate', rating: 'good' }, 'ended', undefined],
    ['active', system, due('reply'), 'not_now', 'Ana'],
  ])('refuses in %s, by %o, %o: %s', (state, actor, move, why, name) => {
    expect(next(caseIn(state), actor, move, 50)).toEqual({
      ...{ kind: 'refused', why },
      ...(name !== undefined && { by: name }),
    });
  });

  it.each<[CaseState, Parameters<typeof due>[0] | 'transfer' | 'silence' | 'wrap', CaseState]>([
    ['requested', 'settle', 'queued'],
    ['agent_lost', 'settle', 'queued'],
    ['customer_lost', 'settle', 'closed'],
    ['out_of_hours', 'settle', 'ticketed'],
    ['expired', 'settle', 'ticketed'],
    ['queued', 'queue', 'expired'],
    ['offered', 'queue', 'expired'],
    ['offered', 'offer', 'queued'],
    ['assigned', 'reply', 'agent_lost'],
    ['on_hold', 'hold', 'agent_lost'],
    ['transferring', 'transfer', 'active'],
    ['active', 'silence', 'customer_lost'],
    ['wrapping', 'wrap', 'closed'],
  ])('lets %s run out of %s: %s', (state, deadline, to) => {
    const open = caseIn(state, { deadlines: { [deadline]: 50 } });
    const move: Move = { kind: 'due', deadline };
    expect(next(open, system, move, 50)).toMatchObject({ case: { state: to } });
    expect(next(open, system, move, 49)).toMatchObject({ kind: 'refused' });
  });

  it('counts the wait for an answer from the first line that had none', () => {
    const open = caseIn('active', { deadlines: { reply: 30 } });
    expect(next(open, customer, { kind: 'customer_said' }, 25)).toMatchObject({
      case: { deadlines: { reply: 30 } },
    });
  });

  it('raises the epoch exactly when the owner changes', () => {
    const moves: Move[] = [claim, says, close, toBen, toTeam, { kind: 'release' }, due('settle')];
    for (const state of CASE_STATES)
      for (const actor of [by(ana), by(ben), customer, system])
        for (const move of [...moves, { kind: 'leave' }, { kind: 'lose_agent' }] as Move[]) {
          const open = caseIn(state, { deadlines: { settle: 0 } });
          const moved = next(open, actor, move, 50);
          if (moved.kind === 'refused') continue;
          const changed = ownerOf(moved.case) !== ownerOf(open);
          expect(moved.case.epoch - open.epoch, `${state} ${move.kind}`).toBe(changed ? 1 : 0);
        }
  });
});
