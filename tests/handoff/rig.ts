/** The whole bot with its desk in one process, on a real file, with a clock of our own and no network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Activity, TestAdapter, TurnContext } from 'botbuilder';
import { createAssistant, readAll } from '../../src/assistant.ts';
import { createBot } from '../../src/channels/bot.ts';
import { createCourier } from '../../src/channels/courier.ts';
import { createDirectLineChannel } from '../../src/channels/direct-line/direct-line-channel.ts';
import { createHub } from '../../src/channels/direct-line/hub.ts';
import { createQueue } from '../../src/channels/queue.ts';
import { drawTeams } from '../../src/channels/teams/draw-teams.ts';
import { type Channel, createRunTurn } from '../../src/channels/turns.ts';
import type { Respond } from '../../src/conversation/respond.ts';
import type { DeskTurns, HandoffRecord, Team } from '../../src/core/desk.ts';
import type { AgentRef, HandoffCase } from '../../src/core/handoff.ts';
import { type Store, StoreDown } from '../../src/core/store.ts';
import { createHandoff } from '../../src/handoff/create-handoff.ts';
import { createDeskTurns } from '../../src/handoff/desk-turns.ts';
import { createNews } from '../../src/handoff/news.ts';
import { keepRecent } from '../../src/storage/keep-recent.ts';
import { createSqliteStore } from '../../src/storage/sqlite-store.ts';

export const content = readAll('.');

/** The bot learns once for all rigs of a file; each asks the desk of the rig that was started last. */
let current: DeskTurns | undefined;
const assistant = createAssistant(content, '0800 555 0100', undefined, {
  ready: () => current!.ready(),
  case: (id) => current!.case(id),
  outlook: (queue, urgency, waiting) => current!.outlook(queue, urgency, waiting),
  newCode: () => current!.newCode(),
  plan: (wish) => current!.plan(wish),
  committed: (write, logged) => current!.committed(write, logged),
  dropped: (conversation, epoch) => current!.dropped(conversation, epoch),
});

export const MINUTE = 60_000;

export const ana: AgentRef = { id: 'ana', name: 'Ana' };
export const ben: AgentRef = { id: 'ben', name: 'Ben' };

export const support: Team = {
  id: 'support',
  title: 'Support',
  queues: content.queues,
  hours: { kind: 'always' },
  limits: {
    queue: 20 * MINUTE,
    offer: MINUTE,
    reply: 5 * MINUTE,
    hold: 15 * MINUTE,
    transfer: 2 * MINUTE,
    silence: 20 * MINUTE,
    wrap: 5 * MINUTE,
  },
};

export interface RigOptions {
  readonly dir?: string;
  readonly teams?: readonly Team[];
  readonly agents?: readonly AgentRef[];
  readonly at?: number;
  /** Wraps the bot's answer, for instance to make it slow. */
  readonly wrap?: (respond: Respond) => Respond;
  readonly shared?: boolean;
  /** Leaves the bot's return to the sweep of the next process. */
  readonly endsBeforeReturn?: boolean;
}

export type Rig = Awaited<ReturnType<typeof startRig>>;

export async function startRig(options: RigOptions = {}) {
  const { teams = [support], agents = [ana, ben], shared = false } = options;
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'handoff-'));
  const clock = { at: options.at ?? Date.UTC(2026, 10, 25, 10) };
  const now = () => clock.at;
  const newId = () => crypto.randomUUID();
  const random = (bytes: number) =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url');
  const file = createSqliteStore({
    path: join(dir, 'bot.sqlite'),
    now,
    use: shared ? 'shared' : 'alone',
  });
  const store: Store = shared ? file : keepRecent(file);
  const news = createNews();
  const records: HandoffRecord[] = [];
  const record = (fact: HandoffRecord) => void records.push(fact);
  const dropped: string[] = [];
  const desk = createDeskTurns({
    ...{ store: store.handoffs, teams, news, random, now, record, hub: false },
    dropped: (conversation) => void dropped.push(conversation),
  });
  current = desk;
  const { wrap = (respond) => respond } = options;
  const hub = createHub({ store });
  const failures: unknown[] = [];
  const runTurn = createRunTurn({
    ...{ store, desk, content, newId, now },
    bot: createBot({
      ...assistant,
      respond: wrap(assistant.respond),
      phrases: content.phrases,
    }),
    screen: assistant.screen,
    readReport: assistant.readReport,
    apologise: assistant.apologise,
    queue: createQueue().queue,
    record: () => undefined,
    failed: (error) => void failures.push(error),
  });
  const web = createDirectLineChannel({ hub });
  const sentToTeams: Activity[] = [];
  const teamsChannel: Channel = {
    draw: drawTeams,
    outbox: true,
    deliver: async (_, activities) => void sentToTeams.push(...activities),
    deliverUnsaved: async () => undefined,
  };
  const run = (activity: Partial<Activity>) => {
    const channel = activity.channelId === 'directline' ? web : teamsChannel;
    const context = new TurnContext(new TestAdapter(async () => undefined), activity);
    return runTurn(context, channel);
  };
  const courier = createCourier({
    ...{ hub, newId, now, runWebTurn: run },
    botFramework: {
      put: (_, activities) => void sentToTeams.push(...activities),
      typing: () => undefined,
      run,
    },
  });
  const handoff = createHandoff({
    ...{ store, teams, words: content.handoff, news, now, record },
    courier: options.endsBeforeReturn
      ? { ...courier, takeBack: () => Promise.reject(new StoreDown('ended')) }
      : courier,
  });
  for (const agent of agents)
    await store.handoffs.putAgent({
      ...{ ...agent, teams: teams.map(({ id }) => id), disabled: false, seenAt: clock.at },
    });

  async function log(conversation: string): Promise<Activity[]> {
    return (await store.since(conversation, 0, 10_000)).map(
      ({ body }) => JSON.parse(body) as Activity,
    );
  }

  return {
    screen: assistant.screen,
    ...{ dir, clock, store, desk, handoff, hub, records, dropped, failures, sentToTeams, log, run },
    /** Sends a message and returns what was said since, the customer's own words aside. */
    say: async (
      conversation: string,
      text: string,
      more: Partial<Activity> = {},
    ): Promise<string[]> => {
      const { lastSeq } = await store.conversation(conversation);
      await run({
        ...{ type: 'message', id: newId(), channelId: 'directline', text },
        ...{ serviceUrl: 'urn:directline', conversation: { id: conversation } as never },
        ...{ from: { id: `u-${conversation}`, name: '' }, recipient: { id: 'bot', name: '' } },
        ...more,
      } as Partial<Activity>);
      return (await store.since(conversation, lastSeq))
        .map(({ body }) => JSON.parse(body) as Activity)
        .filter(({ type, from }) => type === 'message' && from.id !== `u-${conversation}`)
        .map((activity) => activity.text);
    },
    messages: async (conversation: string): Promise<string[]> =>
      (await log(conversation)).filter(({ type }) => type === 'message').map(({ text }) => text),
    caseOf: async (conversation: string): Promise<HandoffCase> => {
      const { caseId } = await store.conversation(conversation);
      const found = await store.handoffs.case(caseId ?? '');
      if (!found) throw new Error(`${conversation} has no case`);
      return found;
    },
    end: async (keep = false) => {
      await store.close();
      if (!keep) rmSync(dir, { recursive: true, force: true });
    },
  };
}
