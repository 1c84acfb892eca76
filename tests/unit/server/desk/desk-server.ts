/** The routes of the desk on a real server, over a real store and the real handoff; customers are made. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCourier } from '../../../../src/channels/courier.ts';
import { createDirectLine } from '../../../../src/channels/direct-line/direct-line.ts';
import { createHub } from '../../../../src/channels/direct-line/hub.ts';
import type { HandoffWords } from '../../../../src/core/content.ts';
import type { Team } from '../../../../src/core/desk.ts';
import type { HandoffCase } from '../../../../src/core/handoff.ts';
import { type NewAgent, putAgent } from '../../../../src/handoff/agents.ts';
import { createHandoff } from '../../../../src/handoff/create-handoff.ts';
import { createDeskTurns } from '../../../../src/handoff/desk-turns.ts';
import { createNews } from '../../../../src/handoff/news.ts';
import { addDesk } from '../../../../src/server/desk/add-desk.ts';
import { createDeskSessions } from '../../../../src/server/desk/desk-sessions.ts';
import { createLog } from '../../../../src/server/log.ts';
import { createMetrics } from '../../../../src/server/metrics.ts';
import { createServer } from '../../../../src/server/server.ts';
import { readSettings } from '../../../../src/server/settings.ts';
import { createSqliteStore } from '../../../../src/storage/sqlite-store.ts';
import { send } from '../client.ts';
import { mask, random } from '../echo-server.ts';

const MINUTE = 60_000;
export const PASSWORD = 'a long password';

const team = (id: string, queues: readonly string[]): Team => ({
  ...{ id, title: `The ${id}`, queues, hours: { kind: 'always' } },
  limits: {
    ...{ queue: 20 * MINUTE, offer: MINUTE, reply: 5 * MINUTE, hold: 15 * MINUTE },
    ...{ transfer: 2 * MINUTE, silence: 20 * MINUTE, wrap: 5 * MINUTE },
  },
});

/** Every line is its own name, so that no test hangs on wording. */
const WORDS: HandoffWords = {
  lines: new Proxy({} as HandoffWords['lines'], {
    get: (_, name) => (name === 'agent_says' ? '{agent}: {text}' : String(name)),
  }),
  leave: [],
};

export type DeskServer = Awaited<ReturnType<typeof startDeskServer>>;

export async function startDeskServer(env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  // Stands still unless a test moves it, so that limits count the same on any machine.
  let at = Date.now();
  const now = () => at;
  const store = createSqliteStore({ path: join(folder, 'bot.db'), now });
  const hub = createHub({ store });
  const settings = readSettings(env);
  const log = createLog({ level: 'silent' });
  const teams = [team('support', ['general']), team('returns', ['warranty'])];
  const news = createNews();
  const record = () => undefined;
  const newId = () => random(12);
  const runTurn = async () => ({ kind: 'done' as const, id: newId() });
  const directLine = await createDirectLine({
    ...{ store, hub, runTurn, mask, events: new Map(), random, now },
  });
  const courier = createCourier({
    ...{ hub, newId, now, runWebTurn: async () => ({ kind: 'done', id: newId() }) as never },
    botFramework: { put: record, typing: record, run: async () => undefined as never },
  });
  const handoff = createHandoff({ store, teams, words: WORDS, courier, news, now, record });
  const turns = createDeskTurns({
    ...{ store: store.handoffs, teams, news, random, now, record, hub: false, dropped: record },
  });
  const sessions = await createDeskSessions({ store, agents: store.handoffs, random, now });
  const server = createServer({
    ...{ settings, store, directLine, log, metrics: createMetrics(), now, random },
    more: [
      (routes, { origins }) =>
        addDesk(routes, {
          ...{ origins, sessions, handoff, teams, log, now, agents: store.handoffs, pingMs: 100 },
          ...{ random, store, openId: settings.openId },
          screen: (text) => {
            const masked = mask(text);
            return { masked, hidden: masked === text ? [] : ['code'] } as never;
          },
          replies: (text) =>
            Array.from({ length: 9 }, (_, n) => ({
              ...{ id: `power/${n}`, title: `About ${text}`, answer: `Answer ${n}` },
            })),
        }),
    ],
  });
  const { port } = await server.listen(0, '127.0.0.1');

  async function addAgent(agent: Partial<NewAgent> & { readonly login: string }): Promise<void> {
    const whole = { name: agent.login, password: PASSWORD, teams: ['support'], ...agent };
    const wrong = await putAgent(store.handoffs, whole, ['support', 'returns']);
    if (wrong !== undefined) throw new Error(wrong);
  }

  const signIn = (login: string, password = PASSWORD, headers = {}) =>
    send(port, 'POST', '/desk/session', { body: { login, password }, headers });

  return {
    ...{ port, store, handoff, news, addAgent, signIn },
    pass: (ms: number) => {
      at += ms;
    },
    /** The cookie of somebody who has signed in, as a browser sends it. */
    cookieOf: async (login: string, password?: string): Promise<string> =>
      cookieIn(await signIn(login, password)),
    /** Says something as a customer; the first time they also ask for a person. */
    customer: async (conversation: string, text: string): Promise<HandoffCase> => {
      const row = await store.conversation(conversation);
      const user = `u-${conversation}`;
      const open = row.caseId === undefined ? undefined : await store.handoffs.case(row.caseId);
      const write = turns.plan({
        ...{ conversation, epoch: row.epoch, open, now: now() },
        address: {
          ...{ channelId: 'directline', serviceUrl: 'urn:x', conversation: { id: conversation } },
          ...{ user, bot: 'bot' },
        },
        ...(!open && {
          request: {
            ...{ id: turns.newCode(), queue: 'general' },
            outlook: { kind: 'open', ahead: 0, present: true },
            facts: {
              ...{ conversation, reason: 'asked', urgency: 2, summary: text, slots: {} },
              ...{ tried: [], identity: 'NOT verified' },
              steps: [{ flow: 'power/dead', key: 'k1', text: 'Is there light?' }],
            },
          },
        }),
        moves: open ? [{ kind: 'customer_said', seq: row.lastSeq + 1 }] : [],
      })!;
      const body = { type: 'message', text, from: { id: user, role: 'user' } };
      const committed = await store.commit({
        ...{ conversation, version: row.version, memory: '{}', handoff: write },
        activities: [{ id: newId(), body: JSON.stringify(body), received: true }],
      });
      if (committed.kind !== 'done') throw new Error(committed.kind);
      turns.committed(write, committed.logged);
      return write.case;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const cookieIn = ({ headers }: { readonly headers: NodeJS.Dict<string | string[]> }) =>
  String(headers['set-cookie']).split(';', 1)[0]!;
