/** The SQL texts of cases, their events and agents; the same rules as in `sql.ts`. */

/** A case's columns are what is searched by; all of it is in `body`. */
export const HANDOFF_TABLES: readonly string[] = [
  `ALTER TABLE conversation ADD COLUMN owner text NOT NULL DEFAULT 'bot'`,
  `ALTER TABLE conversation ADD COLUMN epoch bigint NOT NULL DEFAULT 0`,
  `ALTER TABLE conversation ADD COLUMN case_id text NOT NULL DEFAULT ''`,
  `CREATE TABLE handoff_case (
     id text NOT NULL PRIMARY KEY,
     conversation text NOT NULL,
     customer text NOT NULL,
     version bigint NOT NULL,
     state text NOT NULL,
     team text NOT NULL,
     urgency bigint NOT NULL,
     front bigint NOT NULL,
     requested_at bigint NOT NULL,
     agent text NOT NULL,
     surface text NOT NULL,
     due_at bigint,
     accepted_at bigint,
     ended_at bigint,
     body text NOT NULL
   )`,
  `CREATE INDEX handoff_case_state ON handoff_case (state, team)`,
  `CREATE INDEX handoff_case_customer ON handoff_case (customer, requested_at)`,
  `CREATE INDEX handoff_case_due ON handoff_case (due_at)`,
  `CREATE INDEX handoff_case_accepted ON handoff_case (team, accepted_at)`,
  `CREATE INDEX handoff_case_ended ON handoff_case (ended_at)`,
  `CREATE TABLE handoff_event (
     place bigint NOT NULL PRIMARY KEY,
     case_id text NOT NULL,
     body text NOT NULL
   )`,
  `CREATE INDEX handoff_event_case ON handoff_event (case_id, place)`,
  `CREATE TABLE handoff_place (name text NOT NULL PRIMARY KEY, last bigint NOT NULL)`,
  `INSERT INTO handoff_place (name, last) VALUES ('event', 0)`,
  `CREATE TABLE handoff_agent (
     id text NOT NULL PRIMARY KEY,
     seen_at bigint NOT NULL,
     body text NOT NULL
   )`,
];

export const MARK_TABLES: readonly string[] = [
  `CREATE TABLE handoff_mark (name text NOT NULL PRIMARY KEY, value text NOT NULL)`,
];

const WAITING = `state IN ('requested', 'queued', 'offered')`;
const WITH_PERSON = `state IN ('assigned', 'active', 'on_hold', 'transferring')`;
/** Who is in front of the line, then who is worst off, then who came first. */
const IN_ORDER = `ORDER BY front DESC, urgency DESC, requested_at, id`;

export const HANDOFF_SQL = {
  case: `SELECT body FROM handoff_case WHERE id = $1`,
  version: `SELECT version FROM handoff_case WHERE id = $1`,
  putCase: `INSERT INTO handoff_case
     (id, conversation, customer, version, state, team, urgency, front, requested_at, agent, surface,
      due_at, accepted_at, ended_at, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state,
       team = excluded.team, urgency = excluded.urgency, front = excluded.front,
       agent = excluded.agent, surface = excluded.surface, due_at = excluded.due_at,
       accepted_at = excluded.accepted_at, ended_at = excluded.ended_at, body = excluded.body`,
  takePlaces: `UPDATE handoff_place SET last = last + $1 WHERE name = 'event' RETURNING last`,
  lastPlace: `SELECT last FROM handoff_place WHERE name = 'event'`,
  addEvent: `INSERT INTO handoff_event (place, case_id, body) VALUES ($1, $2, $3)`,
  eventsOf: `SELECT place, body FROM handoff_event WHERE case_id = $1 ORDER BY place`,
  since: `SELECT place, body FROM handoff_event WHERE place > $1 ORDER BY place LIMIT $2`,

  waiting: `SELECT body FROM handoff_case WHERE ${WAITING} ${IN_ORDER}`,
  waitingFor: `SELECT body FROM handoff_case WHERE ${WAITING} AND team = $1 ${IN_ORDER}`,
  withPerson: `SELECT body FROM handoff_case WHERE ${WITH_PERSON} OR state = 'wrapping'
     ORDER BY requested_at, id`,
  ended: `SELECT body FROM handoff_case
     WHERE ended_at IS NOT NULL ORDER BY ended_at DESC, id LIMIT $1`,
  ofCustomer: `SELECT body FROM handoff_case
     WHERE customer = $1 ORDER BY requested_at DESC, id LIMIT $2`,
  due: `SELECT body FROM handoff_case WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2`,
  lost: `SELECT c.body FROM handoff_case c JOIN handoff_agent a ON a.id = c.agent
     WHERE ${WITH_PERSON} AND c.surface = 'desk' AND a.seen_at < $1 ORDER BY c.id LIMIT $2`,
  waits: `SELECT accepted_at - requested_at AS waited FROM handoff_case
     WHERE team = $1 AND accepted_at >= $2 ORDER BY accepted_at DESC, id LIMIT $3`,

  agents: `SELECT body, seen_at FROM handoff_agent ORDER BY id`,
  agent: `SELECT body, seen_at FROM handoff_agent WHERE id = $1`,
  putAgent: `INSERT INTO handoff_agent (id, seen_at, body) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
  seen: `UPDATE handoff_agent SET seen_at = $2 WHERE id = $1 AND seen_at < $2`,

  mark: `SELECT value FROM handoff_mark WHERE name = $1`,
  addMark: `INSERT INTO handoff_mark (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO NOTHING RETURNING name`,
  swapMark: `UPDATE handoff_mark SET value = $3 WHERE name = $1 AND value = $2 RETURNING name`,
} as const;
