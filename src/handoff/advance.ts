/** Takes a case through several moves at once, and through the states that are only passed through. */
import type { Actor, CaseEvent, CaseWrite, HandoffCase, Move, Refused } from '../core/handoff.ts';
import { next } from './next.ts';

export interface Step {
  readonly actor: Actor;
  readonly move: Move;
}

export const SYSTEM: Actor = { kind: 'system' };
export const CUSTOMER: Actor = { kind: 'customer' };

/** Refused as soon as one of the moves is; then nothing has happened. */
export function advance(
  open: HandoffCase,
  steps: readonly Step[],
  now: number,
): CaseWrite | Refused {
  let current = open;
  const events: Omit<CaseEvent, 'place'>[] = [];
  const queue = [...steps];
  for (let step = queue.shift(); step; step = queue.shift()) {
    const moved = next(current, step.actor, step.move, now);
    if (moved.kind === 'refused') return moved;
    current = moved.case;
    events.push(eventOf(current, step.actor, step.move, now));
    if (current.deadlines.settle !== undefined)
      queue.unshift({ actor: SYSTEM, move: { kind: 'due', deadline: 'settle' } });
  }
  return { case: current, before: open.version, events };
}

export const eventOf = (
  { id, conversation, state, epoch, version }: HandoffCase,
  actor: Actor,
  move: CaseEvent['move'],
  at: number,
): Omit<CaseEvent, 'place'> => ({ case: id, conversation, at, actor, move, state, epoch, version });
