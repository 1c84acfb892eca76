/** Makes one change to a case durable: read, decide, say, and commit all of it at once, or try again. */

import type { HandoffWords } from '../core/content.ts';
import type { Courier, Done, HandoffRecord, Spoken, Team } from '../core/desk.ts';
import type { Actor, HandoffCase, Move } from '../core/handoff.ts';
import { type Store, StoreDown } from '../core/store.ts';
import { advance } from './advance.ts';
import type { News } from './news.ts';
import { recordsOf } from './records.ts';
import { speechOf } from './speech.ts';

export interface ChangeParts {
  readonly store: Pick<Store, 'conversation' | 'commit' | 'handoffs'>;
  readonly teams: readonly Team[];
  readonly words: HandoffWords;
  readonly courier: Courier;
  readonly news: News;
  readonly now: () => number;
  readonly record: (record: HandoffRecord) => void;
}

/** `say` is told besides what the change itself tells. */
export type ChangeCase = (
  id: string,
  actor: Actor,
  move: Move,
  say?: (after: HandoffCase) => readonly Spoken[],
) => Promise<Done>;

/** Each attempt that fails has let another one through, so somebody always gets on. */
const ATTEMPTS = 50;

export function createChangeCase(parts: ChangeParts): ChangeCase {
  const { store, teams, words, courier, news, now, record } = parts;

  return async (id, actor, move, say = () => []) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = await store.handoffs.case(id);
      if (!before) return refused({ kind: 'refused', why: 'not_found' });
      const row = await store.conversation(before.conversation);
      const write = advance(before, [{ actor, move }], now());
      if ('kind' in write) return refused(write);

      const { case: after } = write;
      const team = teams.find(({ id }) => id === after.team) ?? teams[0]!;
      const said = [...speechOf({ before, after, move, team }, words.lines), ...say(after)];
      const drawn = courier.draw(after.address, said, after.epoch);
      const committed = await store.commit({
        conversation: before.conversation,
        version: row.version,
        memory: row.memory ?? '{}',
        ...drawn,
        handoff: write,
      });
      if (committed.kind === 'conflict') continue;
      // The same line came before, and was taken then.
      if (committed.kind === 'duplicate') return { kind: 'done', case: before };
      if (said.length > 0) courier.deliver(after.address, drawn, committed.logged);
      for (const fact of recordsOf(before, after)) record(fact);
      news.tell({ kind: 'news' });
      return { kind: 'done', case: after };
    }
    throw new StoreDown(`case changed under ${ATTEMPTS} attempts`);
  };

  function refused(done: Extract<Done, { kind: 'refused' }>): Done {
    record({ kind: 'refused', why: done.why });
    return done;
  }
}
