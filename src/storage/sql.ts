/**
 * Every SQL text of the store, written once for SQLite and PostgreSQL.
 *
 * What keeps one text for both: ids are text made by the program, times are epoch ms in `bigint`,
 * JSON is text, numbering comes from the conversation's own counter row and not from a serial
 * (a reader of `seq > last` misses rows of a serial that commit late), upserts say `ON CONFLICT`,
 * placeholders are `$n`.
 */
import { HANDOFF_TABLES, MARK_TABLES } from './handoff-sql.ts';

/** Statements that make the tables. A migration is never edited, only added; its place is its version. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE conversation (
       id text NOT NULL PRIMARY KEY,
       version bigint NOT NULL,
       last_seq bigint NOT NULL,
       memory text NOT NULL,
       changed_at bigint NOT NULL
     )`,
    `CREATE TABLE activity (
       conversation text NOT NULL,
       seq bigint NOT NULL,
       id text NOT NULL,
       received bigint NOT NULL,
       at bigint NOT NULL,
       body text NOT NULL,
       PRIMARY KEY (conversation, seq)
     )`,
    `CREATE UNIQUE INDEX activity_received ON activity (conversation, id) WHERE received = 1`,
    `CREATE TABLE customer (
       id text NOT NULL PRIMARY KEY,
       memory text NOT NULL,
       changed_at bigint NOT NULL
     )`,
    `CREATE TABLE outbox (
       id text NOT NULL PRIMARY KEY,
       place bigint NOT NULL,
       body text NOT NULL
     )`,
    `CREATE INDEX outbox_place ON outbox (place)`,
    `CREATE TABLE setting (name text NOT NULL PRIMARY KEY, value text NOT NULL)`,
    `CREATE TABLE revoked_token (
       id text NOT NULL PRIMARY KEY,
       counts_from bigint NOT NULL,
       until bigint NOT NULL
     )`,
    `CREATE INDEX revoked_token_until ON revoked_token (until)`,
    `CREATE TABLE visit (
       conversation text NOT NULL PRIMARY KEY,
       customer text NOT NULL,
       key_hash text NOT NULL,
       opened_at bigint NOT NULL
     )`,
  ],
  HANDOFF_TABLES,
  MARK_TABLES,
];

export const SQL = {
  makeSchemaVersion: `CREATE TABLE IF NOT EXISTS schema_version (
     version bigint NOT NULL PRIMARY KEY,
     applied_at bigint NOT NULL
   )`,
  schemaVersion: `SELECT MAX(version) AS version FROM schema_version`,
  addSchemaVersion: `INSERT INTO schema_version (version, applied_at) VALUES ($1, $2)`,

  conversation: `SELECT version, last_seq, memory, owner, epoch, case_id FROM conversation WHERE id = $1`,
  firstCommit: `INSERT INTO conversation (id, version, last_seq, memory, changed_at)
     VALUES ($1, 1, $2, $3, $4)
     ON CONFLICT (id) DO NOTHING
     RETURNING last_seq, owner, epoch, case_id`,
  nextCommit: `UPDATE conversation
     SET version = version + 1, last_seq = last_seq + $3, memory = $4, changed_at = $5
     WHERE id = $1 AND version = $2
     RETURNING last_seq, owner, epoch, case_id`,
  setOwner: `UPDATE conversation SET owner = $2, epoch = $3, case_id = $4 WHERE id = $1`,

  received: `SELECT seq, id, at, body FROM activity
     WHERE conversation = $1 AND id = $2 AND received = 1`,
  since: `SELECT seq, id, at, body FROM activity
     WHERE conversation = $1 AND seq > $2 ORDER BY seq LIMIT $3`,

  customer: `SELECT memory FROM customer WHERE id = $1`,
  putCustomer: `INSERT INTO customer (id, memory, changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET memory = excluded.memory, changed_at = excluded.changed_at`,

  addToOutbox: `INSERT INTO outbox (id, place, body)
     VALUES ($1, (SELECT COALESCE(MAX(place), 0) + 1 FROM outbox), $2)`,
  undelivered: `SELECT id, body FROM outbox ORDER BY place, id`,
  delivered: `DELETE FROM outbox WHERE id = $1`,

  setting: `SELECT value FROM setting WHERE name = $1`,
  addSetting: `INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`,
  putSetting: `INSERT INTO setting (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,

  revoke: `INSERT INTO revoked_token (id, counts_from, until) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO NOTHING`,
  revokedFrom: `SELECT counts_from FROM revoked_token WHERE id = $1`,
  forgetRevoked: `DELETE FROM revoked_token WHERE until < $1`,

  openVisit: `INSERT INTO visit (conversation, customer, key_hash, opened_at)
     VALUES ($1, $2, $3, $4)`,
  visit: `SELECT customer, key_hash FROM visit WHERE conversation = $1`,
} as const;

const COLUMNS = 6;

/** Appends that many activities in one statement. */
export function addActivities(count: number): string {
  const row = (index: number): string =>
    `(${Array.from({ length: COLUMNS }, (_, at) => `$${index * COLUMNS + at + 1}`).join(', ')})`;
  const rows = Array.from({ length: count }, (_, index) => row(index)).join(', ');
  return `INSERT INTO activity (conversation, seq, id, received, at, body) VALUES ${rows}`;
}
