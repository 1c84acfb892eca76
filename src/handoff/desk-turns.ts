/** The desk as a turn sees it: what to tell the customer, and what the turn's commit makes of the case. */
import type { DeskTurns, HandoffRecord, Team, TurnWish } from '../core/desk.ts';
import {
  type CaseEvent,
  type CaseWrite,
  ENDED,
  type HandoffCase,
  type Move,
  WAITING,
} from '../core/handoff.ts';
import type { HandoffStore } from '../core/handoff-store.ts';
import { advance, CUSTOMER, eventOf, type Step, SYSTEM } from './advance.ts';
import { newCaseCode } from './case-code.ts';
import type { News } from './news.ts';
import { outlookOf } from './outlook.ts';
import { recordsOf } from './records.ts';

export interface DeskTurnsParts {
  readonly store: HandoffStore;
  readonly teams: readonly Team[];
  readonly news: News;
  /** Whether another desk listens to our events. */
  readonly hub: boolean;
  /** That many random bytes as base64url. */
  readonly random: (bytes: number) => string;
  readonly now: () => number;
  readonly record: (record: HandoffRecord) => void;
  /** Told of what was dropped, for the log. */
  readonly dropped: (conversation: string, epoch: number) => void;
}

export function createDeskTurns(parts: DeskTurnsParts): DeskTurns {
  const { store, teams, news, hub, random, now, record, dropped } = parts;
  /** The case before a planned write, for the figures. */
  const planned = new WeakMap<CaseWrite, HandoffCase | undefined>();

  return {
    ready: async () => hub || (await store.agents()).some(({ disabled }) => !disabled),
    case: (id) => store.case(id),
    outlook: async (queue, urgency, waiting) =>
      outlookOf({ store, team: teamFor(teams, queue), urgency, waiting, now: now(), hub }),
    newCode: () => newCaseCode(random),
    plan: (wish) => {
      const write = planOf(wish, teams);
      if (write) planned.set(write, write.before === 0 ? undefined : wish.open);
      return write;
    },
    committed: (write) => {
      for (const fact of recordsOf(planned.get(write), write.case)) record(fact);
      news.tell({ kind: 'news' });
    },
    dropped: (conversation, epoch) => {
      record({ kind: 'dropped' });
      dropped(conversation, epoch);
    },
  };
}

/** The loader has seen to it that every queue has a team. */
export function teamFor(teams: readonly Team[], queue: string): Team {
  return teams.find(({ queues }) => queues.includes(queue)) ?? teams[0]!;
}

function planOf(wish: TurnWish, teams: readonly Team[]): CaseWrite | undefined {
  const { request, moves, now } = wish;
  const before = wish.open && isOver(wish.open) ? undefined : wish.open;
  if (request && !before) return requested(wish, request, teams);
  const open = before ?? wish.open;
  if (!open) return undefined;

  const update: Move[] = request
    ? [{ kind: 'update', facts: worseOf(open, request.facts), queue: request.queue }]
    : [];
  const steps = [...update, ...moves].filter((move) => tells(open, move));
  let write: CaseWrite | undefined;
  for (const move of steps) {
    const from = write?.case ?? open;
    const made = advance(from, [{ actor: move.kind === 'return' ? SYSTEM : CUSTOMER, move }], now);
    // What came too late, such as leaving a line that has ended, changes nothing.
    if ('kind' in made) continue;
    const events: CaseWrite['events'] = [...(write?.events ?? []), ...made.events];
    write = { case: made.case, before: open.version, events };
  }
  return write;
}

function requested(
  { conversation, epoch, address, now }: TurnWish,
  { id, queue, facts, outlook, resumes }: NonNullable<TurnWish['request']>,
  teams: readonly Team[],
): CaseWrite | undefined {
  if (outlook.kind === 'none') return undefined;
  const team = teamFor(teams, queue);
  const fresh: HandoffCase = {
    ...{ id, conversation, address, version: 1, epoch, state: 'requested', team: team.id, queue },
    ...{ facts, limits: team.limits, requestedAt: now, front: false, deadlines: {} },
    ...(outlook.kind === 'open' && { told: { ahead: outlook.ahead, at: now } }),
    ...(resumes !== undefined && { resumes }),
  };
  const first: Step[] =
    outlook.kind === 'open'
      ? [{ actor: SYSTEM, move: { kind: 'enqueue' } }]
      : [
          { actor: SYSTEM, move: { kind: 'close_for_now' } },
          { actor: SYSTEM, move: { kind: 'return' } },
        ];
  const made = advance(fresh, first, now);
  if ('kind' in made) throw new Error(`a new case cannot be ${made.why}`);
  const event: Omit<CaseEvent, 'place'> = eventOf(fresh, CUSTOMER, { kind: 'request' }, now);
  return { case: made.case, before: 0, events: [event, ...made.events] };
}

/** Nothing of it is left but its outcome, so a new request is a new case. */
const isOver = ({ state }: HandoffCase): boolean => ENDED.has(state) || state === 'wrapping';

/** While somebody waits a case only gets worse: danger named once stays named. */
const worseOf = (open: HandoffCase, facts: HandoffCase['facts']): HandoffCase['facts'] => {
  if (facts.urgency >= open.facts.urgency) return facts;
  return { ...facts, urgency: open.facts.urgency, reason: open.facts.reason };
};

/** An update that changes nothing is no event. */
function tells(open: HandoffCase, move: Move): boolean {
  if (move.kind !== 'update') return true;
  if (!WAITING.has(open.state)) return false;
  return JSON.stringify(move.facts) !== JSON.stringify(open.facts);
}
