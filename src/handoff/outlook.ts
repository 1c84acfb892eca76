/** What can honestly be said to somebody who wants a person: when, and how many are before them. */
import type { Team } from '../core/desk.ts';
import type { HandoffCase } from '../core/handoff.ts';
import type { HandoffStore } from '../core/handoff-store.ts';
import type { Outlook } from '../core/turn.ts';
import { isOpen, nextOpening } from './business-hours.ts';
import { waitRange } from './wait-range.ts';

/** Waits that are older say nothing about now. */
const RECENT_MS = 4 * 3_600_000;
const MOST_WAITS = 20;
/** A desk that was not heard of for so long has nobody before it. */
export const PRESENT_MS = 45_000;

export interface OutlookParts {
  readonly store: Pick<HandoffStore, 'waiting' | 'waits' | 'agents'>;
  readonly team: Team;
  readonly urgency: number;
  /** The customer's own case, if they wait already. */
  readonly waiting?: HandoffCase | undefined;
  readonly now: number;
  /** Whether another desk listens, whose agents we do not know. */
  readonly hub: boolean;
}

/** Asked for one team at the moment of the request: another team's people do not count. */
export async function outlookOf(parts: OutlookParts): Promise<Outlook> {
  const { store, team, urgency, waiting, now, hub } = parts;
  const agents = (await store.agents()).filter(({ disabled, teams }) => {
    return !disabled && teams.includes(team.id);
  });
  if (agents.length === 0 && !hub) return { kind: 'none' };
  if (!isOpen(team.hours, now) && !waiting) {
    const opensAt = nextOpening(team.hours, now);
    return {
      kind: 'closed',
      zone: team.hours.kind === 'week' ? team.hours.zone : 'UTC',
      ...(opensAt !== undefined && { opensAt }),
      ...(team.comeBack !== undefined && { comeBack: team.comeBack }),
    };
  }
  const wait = waitRange(await store.waits(team.id, now - RECENT_MS, MOST_WAITS));
  return {
    kind: 'open',
    ahead: aheadOf(await store.waiting(team.id), waiting, urgency),
    ...(wait && { wait }),
    // Agents in Teams have no desk that could be heard of.
    present: hub || agents.some(({ seenAt, account }) => account || now - seenAt <= PRESENT_MS),
  };
}

/** How many are served before a case that waits, or before one that would come now. */
export function aheadOf(
  line: readonly HandoffCase[],
  waiting: Pick<HandoffCase, 'id'> | undefined,
  urgency: number,
): number {
  const place = waiting ? line.findIndex(({ id }) => id === waiting.id) : -1;
  if (place >= 0) return place;
  return line.filter(({ front, facts }) => front || facts.urgency >= urgency).length;
}
