/** Cases, events and agents in the store's tables: one writer within a commit, and the readers. */
import type { CaseEvent, CaseWrite, HandoffCase } from '../core/handoff.ts';
import { dueAt, ownerOf } from '../core/handoff.ts';
import type { Agent, HandoffStore } from '../core/handoff-store.ts';
import { HANDOFF_SQL } from './handoff-sql.ts';
import type { Row, SqliteEngine } from './sqlite-engine.ts';

export interface HandoffTable extends HandoffStore {
  /** Whether the case is still at the version that was read. Within the commit's transaction. */
  fits(write: CaseWrite): boolean;
  /** Writes case and events; returns the owner the conversation has from now on. */
  write(write: CaseWrite): string;
}

export function createHandoffTable(
  engine: SqliteEngine,
  durably: <T>(work: () => T) => Promise<T>,
): HandoffTable {
  const cases = (sql: string, ...values: (string | number)[]): readonly HandoffCase[] =>
    engine.all(sql, ...values).map(toCase);

  return {
    fits: ({ case: { id }, before }) =>
      Number(engine.get(HANDOFF_SQL.version, id)?.['version'] ?? 0) === before,
    write: ({ case: open, events }) => {
      engine.run(HANDOFF_SQL.putCase, ...columnsOf(open));
      const last = Number(engine.get(HANDOFF_SQL.takePlaces, events.length)?.['last']);
      for (const [index, event] of events.entries()) {
        const place = last - events.length + 1 + index;
        engine.run(HANDOFF_SQL.addEvent, place, open.id, JSON.stringify(event));
      }
      return ownerOf(open);
    },

    case: async (id) => cases(HANDOFF_SQL.case, id)[0],
    waiting: async (team) =>
      team === undefined ? cases(HANDOFF_SQL.waiting) : cases(HANDOFF_SQL.waitingFor, team),
    withPerson: async (agent) =>
      cases(HANDOFF_SQL.withPerson).filter(
        (open) => agent === undefined || open.agent?.id === agent || open.offeredTo?.id === agent,
      ),
    ended: async (limit) => cases(HANDOFF_SQL.ended, limit),
    ofCustomer: async (user, limit) => cases(HANDOFF_SQL.ofCustomer, user, limit),
    due: async (at, limit) => cases(HANDOFF_SQL.due, at, limit),
    lost: async (at, limit) => cases(HANDOFF_SQL.lost, at, limit),
    waits: async (team, from, limit) =>
      engine.all(HANDOFF_SQL.waits, team, from, limit).map(({ waited }) => Number(waited)),
    eventsOf: async (id) => engine.all(HANDOFF_SQL.eventsOf, id).map(toEvent),
    since: async (place, limit) => engine.all(HANDOFF_SQL.since, place, limit).map(toEvent),
    lastPlace: async () => Number(engine.get(HANDOFF_SQL.lastPlace)?.['last'] ?? 0),
    agents: async () => engine.all(HANDOFF_SQL.agents).map(toAgent),
    agent: async (id) => {
      const row = engine.get(HANDOFF_SQL.agent, id);
      return row && toAgent(row);
    },
    putAgent: ({ seenAt, ...agent }) =>
      durably(() => engine.run(HANDOFF_SQL.putAgent, agent.id, seenAt, JSON.stringify(agent))),
    seen: (agent, at) => durably(() => engine.run(HANDOFF_SQL.seen, agent, at)),
    mark: async (name) => {
      const value = engine.get(HANDOFF_SQL.mark, name)?.['value'];
      return value === undefined ? undefined : String(value);
    },
    swapMark: (name, before, after) =>
      durably(() => {
        const row =
          before === undefined
            ? engine.get(HANDOFF_SQL.addMark, name, after)
            : engine.get(HANDOFF_SQL.swapMark, name, before, after);
        return row !== undefined;
      }),
  };
}

function columnsOf(open: HandoffCase): (string | number | null)[] {
  const { id, conversation, address, version, state, team, facts, front, requestedAt } = open;
  return [
    ...[id, conversation, `${address.channelId}/${address.user}`, version, state, team],
    ...[facts.urgency, front ? 1 : 0, requestedAt, open.agent?.id ?? '', open.surface ?? ''],
    ...[dueAt(open) ?? null, open.acceptedAt ?? null, open.endedAt ?? null, JSON.stringify(open)],
  ];
}

const toCase = ({ body }: Row): HandoffCase => JSON.parse(String(body)) as HandoffCase;

const toEvent = ({ place, body }: Row): CaseEvent => ({
  place: Number(place),
  ...(JSON.parse(String(body)) as Omit<CaseEvent, 'place'>),
});

const toAgent = ({ body, seen_at }: Row): Agent => ({
  ...(JSON.parse(String(body)) as Omit<Agent, 'seenAt'>),
  seenAt: Number(seen_at),
});
