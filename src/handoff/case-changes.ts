/** What the moves of a case have in common: the changes they make, and the ways they are refused. */
import type {
  Actor,
  AgentRef,
  CaseState,
  DeadlineKind,
  Deadlines,
  HandoffCase,
  Refused,
} from '../core/handoff.ts';

/** What becomes different; a key that is there and undefined is taken away. */
export type Change = Omit<Partial<HandoffCase>, 'agent' | 'offeredTo' | 'surface'> & {
  readonly agent?: AgentRef | undefined;
  readonly offeredTo?: AgentRef | undefined;
  readonly surface?: HandoffCase['surface'] | undefined;
};
export type Answer = Change | Refused;

export const lostAgent = (now: number): Change => ({
  state: 'agent_lost',
  agent: undefined,
  surface: undefined,
  offeredTo: undefined,
  deadlines: { settle: now },
});

export function queued(
  open: HandoffCase,
  now: number,
  front = open.front,
  more: Change = {},
): Change {
  return {
    ...more,
    state: 'queued',
    front,
    agent: undefined,
    surface: undefined,
    offeredTo: undefined,
    deadlines: { queue: now + open.limits.queue },
  };
}

export const expired = (now: number): Change => ({
  state: 'expired',
  offeredTo: undefined,
  deadlines: { settle: now },
});

export const ended = (state: CaseState, now: number): Change => ({
  state,
  endedAt: now,
  deadlines: { return: now },
});

export function keep({ deadlines }: HandoffCase, kind: DeadlineKind): Deadlines {
  const at = deadlines[kind];
  return at === undefined ? {} : { [kind]: at };
}

export function during(
  open: HandoffCase,
  states: readonly CaseState[],
  make: () => Answer,
): Answer {
  return states.includes(open.state) ? make() : refusedNow(open);
}

export function own(
  open: HandoffCase,
  actor: Actor,
  states: readonly CaseState[],
  make: () => Answer,
): Answer {
  if (!states.includes(open.state)) return refusedNow(open);
  if (actor.kind === 'agent' && actor.agent.id === open.agent?.id) return make();
  return refused('not_yours', open.agent?.name);
}

export const taken = (open: HandoffCase): Refused => refused('taken', open.agent?.name);

export function refusedNow({ state, agent }: HandoffCase): Refused {
  const over = state === 'closed' || state === 'ticketed' || state === 'cancelled';
  return refused(over ? 'ended' : 'not_now', agent?.name);
}

export const refused = (why: Refused['why'], by?: string): Refused => ({
  kind: 'refused',
  why,
  ...(by !== undefined && { by }),
});

/** The next case, without the keys that are undefined: the same before and after its JSON. */
export function changed(open: HandoffCase, change: Change): HandoffCase {
  const all = Object.entries({ ...open, ...change, version: open.version + 1 });
  const kept = all.filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as HandoffCase;
}
