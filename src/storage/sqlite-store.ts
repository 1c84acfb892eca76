/** The memory port on one SQLite file: what a turn reads, and the one commit that makes it durable. */
import type { Commit, Committed, ConversationRow, Logged, Store } from '../core/store.ts';
import { StoreDown } from '../core/store.ts';
import { createGroupCommit } from './group-commit.ts';
import { createHandoffTable } from './handoff-table.ts';
import { migrate } from './migrate.ts';
import { addActivities, SQL } from './sql.ts';
import { openSqlite, type Row, type SqliteEngine, type Use } from './sqlite-engine.ts';
import { watchFile } from './watch-file.ts';

export interface SqliteParts {
  /** The database file; its folder is made if need be. */
  readonly path: string;
  /** Epoch ms. */
  readonly now: () => number;
  readonly use?: Use;
}

const MOST_ROWS = 1_000;

/** Throws `ConfigError` when the file cannot be opened or another process holds it. */
export function createSqliteStore({ path, now, use = 'alone' }: SqliteParts): Store {
  const engine = openSqlite(path, use);
  try {
    migrate(engine, now);
  } catch (error) {
    engine.close();
    throw error;
  }
  return createStoreOn(engine, now);
}

export function createStoreOn(engine: SqliteEngine, now: () => number): Store {
  const group = createGroupCommit(engine);
  let closed = false;
  const handoffs = createHandoffTable(engine, write);

  function write<T>(work: () => T): Promise<T> {
    if (closed) return Promise.reject(new StoreDown('the store is closed'));
    return group.write(work);
  }

  function commit(wanted: Commit): Committed {
    const { conversation, version, memory, user, activities, outbox, handoff } = wanted;
    const again = activities.some(
      ({ id, received }) => received && engine.get(SQL.received, conversation, id),
    );
    if (again) return { kind: 'duplicate' };
    if (handoff && !handoffs.fits(handoff)) return { kind: 'conflict' };

    const at = now();
    const count = activities.length;
    const row =
      version === 0
        ? engine.get(SQL.firstCommit, conversation, count, memory, at)
        : engine.get(SQL.nextCommit, conversation, version, count, memory, at);
    if (!row) return { kind: 'conflict' };

    const first = Number(row['last_seq']) - count + 1;
    const logged = activities.map(({ id, body }, index) => ({ seq: first + index, id, at, body }));
    const rows = logged.flatMap(({ seq, id, body }, index) => [
      ...[conversation, seq, id, activities[index]?.received ? 1 : 0, at, body],
    ]);
    if (count > 0) engine.run(addActivities(count), ...rows);
    if (user) engine.run(SQL.putCustomer, user.id, user.memory, at);
    if (outbox) engine.run(SQL.addToOutbox, outbox.id, outbox.body);
    const lastSeq = Number(row['last_seq']);
    const before = ownership(row);
    if (!handoff) return { kind: 'done', logged, now: { lastSeq, ...before } };
    const { id: caseId, epoch } = handoff.case;
    const owner = handoffs.write(handoff);
    // What still happens to an older case of the conversation says nothing about who has it now.
    if (handoff.before > 0 && before.caseId !== caseId)
      return { kind: 'done', logged, now: { lastSeq, ...before } };
    engine.run(SQL.setOwner, conversation, owner, epoch, caseId);
    return { kind: 'done', logged, now: { lastSeq, owner, epoch, caseId } };
  }

  function readConversation(id: string): ConversationRow {
    const row = engine.get(SQL.conversation, id);
    if (!row) return { version: 0, lastSeq: 0, owner: 'bot', epoch: 0 };
    return {
      memory: String(row['memory']),
      version: Number(row['version']),
      lastSeq: Number(row['last_seq']),
      ...ownership(row),
    };
  }

  return {
    conversation: async (id) => readConversation(id),
    user: async (id) => text(engine.get(SQL.customer, id)?.['memory']),
    received: async (conversation, id) => {
      const row = engine.get(SQL.received, conversation, id);
      return row && toLogged(row);
    },
    commit: (wanted) => write(() => commit(wanted)),
    since: async (conversation, seq, limit = MOST_ROWS) =>
      engine.all(SQL.since, conversation, seq, limit).map(toLogged),
    undelivered: async () =>
      engine.all(SQL.undelivered).map(({ id, body }) => ({ id: String(id), body: String(body) })),
    delivered: (id) => write(() => engine.run(SQL.delivered, id)),
    setting: async (name, fresh) => {
      const found = text(engine.get(SQL.setting, name)?.['value']);
      if (found !== undefined) return found;
      return write(() => {
        engine.run(SQL.addSetting, name, fresh);
        return String(engine.get(SQL.setting, name)?.['value']);
      });
    },
    revoke: (tokenId, from, until) =>
      write(() => {
        engine.run(SQL.forgetRevoked, now());
        engine.run(SQL.revoke, tokenId, from, until);
      }),
    revokedFrom: async (tokenId) => {
      const from = engine.get(SQL.revokedFrom, tokenId)?.['counts_from'];
      return from === undefined ? undefined : Number(from);
    },
    openVisit: ({ conversation, user, keyHash }) =>
      write(() => engine.run(SQL.openVisit, conversation, user, keyHash, now())),
    visit: async (conversation) => {
      const row = engine.get(SQL.visit, conversation);
      return (
        row && { conversation, user: String(row['customer']), keyHash: String(row['key_hash']) }
      );
    },
    handoffs,
    watch: (changed) => watchFile(engine, changed),
    // Only a real write knows whether the disk has room.
    ping: () => write(() => engine.run(SQL.putSetting, 'last-ping', String(now()))),
    close: async () => {
      if (closed) return;
      closed = true;
      group.flush();
      engine.close();
    },
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function ownership(row: Row): Pick<ConversationRow, 'owner' | 'epoch' | 'caseId'> {
  const caseId = String(row['case_id']);
  return {
    owner: String(row['owner']),
    epoch: Number(row['epoch']),
    ...(caseId !== '' && { caseId }),
  };
}

function toLogged(row: Row): Logged {
  return {
    seq: Number(row['seq']),
    id: String(row['id']),
    at: Number(row['at']),
    body: String(row['body']),
  };
}
