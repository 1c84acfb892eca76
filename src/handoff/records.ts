/** What a commit to a case adds to the figures: seen from the case before and after it. */
import type { HandoffRecord } from '../core/desk.ts';
import type { HandoffCase } from '../core/handoff.ts';

export function recordsOf(before: HandoffCase | undefined, after: HandoffCase): HandoffRecord[] {
  const { team, requestedAt, facts, acceptedAt, firstReplyAt, endedAt, state, rating } = after;
  const records: HandoffRecord[] = [];
  if (!before) records.push({ kind: 'requested', reason: facts.reason, team });
  if (acceptedAt !== undefined && before?.acceptedAt === undefined)
    records.push({ kind: 'accepted', team, ms: acceptedAt - requestedAt });
  if (firstReplyAt !== undefined && before?.firstReplyAt === undefined)
    records.push({ kind: 'replied', team, ms: firstReplyAt - requestedAt });
  if (endedAt !== undefined && before?.endedAt === undefined) {
    const how = after.outcome ?? state;
    records.push({ kind: 'ended', team, how, ms: endedAt - requestedAt });
  }
  if (rating !== undefined && before?.rating === undefined)
    records.push({ kind: 'rated', team, rating });
  return records;
}
