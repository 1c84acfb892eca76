/** Joins the parts; the only file that knows them all. It holds no rule. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Activity, TurnContext } from 'botbuilder';
import { createBot } from './channels/bot.ts';
import { createCourier } from './channels/courier.ts';
import { createAppendToLog } from './channels/direct-line/append-to-log.ts';
import { createDirectLine } from './channels/direct-line/direct-line.ts';
import { DirectLineAdapter } from './channels/direct-line/direct-line-adapter.ts';
import { createDirectLineChannel } from './channels/direct-line/direct-line-channel.ts';
import { createHub } from './channels/direct-line/hub.ts';
import { createQueue } from './channels/queue.ts';
import { createBotFramework } from './channels/teams/bot-framework.ts';
import { createRunTurn } from './channels/turns.ts';
import { deepFreeze } from './content/deep-freeze.ts';
import { readDiagnostics } from './content/diagnostics-format.ts';
import { fingerprint } from './content/fingerprint.ts';
import { readContent } from './content/read-content.ts';
import { readDesk } from './content/read-desk.ts';
import { type Apologise, createApologise } from './conversation/apologise.ts';
import { createExplain, type Explain } from './conversation/explain.ts';
import { createComeBack, createRespond, type Respond } from './conversation/respond.ts';
import { createRespondToReport, type RespondToReport } from './conversation/respond-to-report.ts';
import { ACTION_FACTS } from './core/actions.ts';
import type { Content } from './core/content.ts';
import type { DeskTurns, Handoff } from './core/desk.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from './core/diagnostics.ts';
import { makeAnew, type Recall } from './core/recall.ts';
import { createLockActions } from './dialogs/actions/lock-actions.ts';
import { type CreateFlows, createFlowStack } from './dialogs/flow-stack.ts';
import { createHandoff } from './handoff/create-handoff.ts';
import { createDeskTurns } from './handoff/desk-turns.ts';
import { createNews } from './handoff/news.ts';
import { lockCard, lockField } from './knowledge/lock-facts.ts';
import { createSignReader } from './knowledge/read-sign.ts';
import { createRecogniseLock } from './knowledge/recognise-lock.ts';
import { createSearchArticles } from './knowledge/search-articles.ts';
import { maskReport } from './safety/mask-report.ts';
import { screenMessage } from './safety/screen-message.ts';
import { addBotFrameworkRoute } from './server/bot-framework-route.ts';
import { addDesk } from './server/desk/add-desk.ts';
import { createDeskSessions } from './server/desk/desk-sessions.ts';
import type { Log } from './server/log.ts';
import { createMetrics } from './server/metrics.ts';
import { createPacked } from './server/packed.ts';
import { addPageRoutes } from './server/page-routes.ts';
import { createRandom } from './server/random.ts';
import { createRateLimit } from './server/rate-limit.ts';
import { createServer, type Server } from './server/server.ts';
import { createServiceUrls, isLocalUrl } from './server/service-urls.ts';
import type { Settings } from './server/settings.ts';
import { BOT_FRAMEWORK_OPENID, createVerifyToken } from './server/verify-token.ts';
import { keepRecent } from './storage/keep-recent.ts';
import { createRecall } from './storage/recall.ts';
import { openThreadedStore } from './storage/threaded-store.ts';
import { createUnderstand } from './understanding/create-understand.ts';

/** The bot without a network or a store: what commands, tests and the server share. */
export interface Assistant {
  readonly content: Content;
  readonly respond: Respond;
  readonly comeBack: Respond;
  readonly respondToReport: RespondToReport;
  /** Checks a lock's report and masks its texts; nothing if it is none. */
  readonly readReport: (value: unknown) => Diagnostics | undefined;
  readonly flowsOf: CreateFlows;
  readonly apologise: Apologise;
  readonly explain: Explain;
  readonly search: ReturnType<typeof createSearchArticles>;
  readonly screen: typeof screenMessage;
}

/** Reads and checks `dialogs/` and `knowledge/` below `root`. @throws ContentError */
export const readAll = (root: string, recall: Recall = makeAnew): Content =>
  deepFreeze(recall('content', fingerprint(root), () => readContent(root, ACTION_FACTS)));

export function createAssistant(
  content: Content,
  contact?: string,
  recall: Recall = makeAnew,
  desk?: DeskTurns,
): Assistant {
  const ears = {
    understand: createUnderstand(content, recall),
    search: createSearchArticles(content.articles.values()),
    recogniseLock: createRecogniseLock(content.locks.values()),
    signs: createSignReader(content.locks.values()),
    content,
  };
  const skills = { ears, words: { content, lockField, lockCard }, content, contact, desk };
  return {
    content,
    respond: createRespond(skills),
    comeBack: createComeBack(skills),
    respondToReport: createRespondToReport(skills),
    readReport: (value) => {
      const read = readDiagnostics(value);
      return read.kind === 'read' ? maskReport(read.value) : undefined;
    },
    flowsOf: createFlowStack(content.flows, createLockActions(content.locks), content.tries),
    apologise: createApologise(content, contact, desk),
    explain: createExplain(ears, screenMessage),
    search: ears.search,
    screen: screenMessage,
  };
}

export interface AppParts {
  readonly settings: Settings;
  /** Where `dialogs/` and `knowledge/` are. */
  readonly root: string;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  /** The OpenID document of the channels; another one in tests. */
  readonly openIdUrl?: string;
}

export interface App {
  readonly server: Server;
  /** What web desk, Teams agents and hubs call. */
  readonly handoff: Handoff;
  /** Sends again what was committed but may not have arrived before the last stop. */
  resend(): Promise<number>;
}

/** The whole bot with its store and server, not listening yet. @throws ContentError, ConfigError */
export async function createApp(parts: AppParts): Promise<App> {
  const { settings, root, log, now, openIdUrl = BOT_FRAMEWORK_OPENID } = parts;
  const cache = join(settings.dataDir, 'cache');
  const recall = createRecall(cache);
  const path = join(settings.dataDir, 'bot.sqlite');
  const opening = openThreadedStore(path, settings.sharedData);
  const reading = async () => readAll(root, recall);
  const [content, opened] = await Promise.all([reading(), opening]);
  const store = settings.sharedData ? opened : keepRecent(opened);
  const teams = readDesk(root, content.queues);
  const metrics = createMetrics();
  const { queue, idle } = createQueue();
  const random = createRandom();
  const news = createNews();
  const record = metrics.handoff;
  const desk = createDeskTurns({
    ...{ store: store.handoffs, teams, news, random, now, record },
    hub: settings.hubSecret !== undefined,
    dropped: (_, epoch) => log.info('a stale message was dropped', { epoch }),
  });
  const assistant = createAssistant(content, settings.supportContact, recall, desk);
  const { apologise, screen } = assistant;
  const failed = (error: unknown, turn: string): void => log.error('turn failed', error, { turn });
  const runTurn = createRunTurn({
    store,
    bot: createBot({ ...assistant, phrases: content.phrases }),
    screen,
    readReport: assistant.readReport,
    content,
    apologise,
    desk,
    queue,
    newId: () => random(16),
    now,
    record: (turn) => {
      log.turn(turn);
      metrics.turn(turn);
    },
    failed,
  });

  const hub = createHub({ store });
  const newId = (): string => random(16);
  const append = createAppendToLog({ store, hub });
  const adapter = new DirectLineAdapter({ append, newId, now });
  const webChannel = createDirectLineChannel({ hub });
  const runWebTurn = (activity: Partial<Activity>) =>
    runTurn(new TurnContext(adapter, activity), webChannel);
  const directLine = await createDirectLine({
    store,
    hub,
    mask: (text) => screen(text).masked,
    events: new Map([[DIAGNOSTICS_EVENT, readDiagnostics]]),
    random,
    now,
    runTurn: runWebTurn,
    typing: (conversation) => {
      handoff.customerTyping(conversation).catch((error: unknown) => failed(error, 'typing'));
    },
  });

  const { bot } = settings;
  const serviceUrls = createServiceUrls(settings.serviceUrlHosts);
  const botFramework = createBotFramework({
    settings: {
      ...(bot && { MicrosoftAppId: bot.appId, MicrosoftAppType: bot.type }),
      ...(bot?.password !== undefined && { MicrosoftAppPassword: bot.password }),
      ...(bot?.tenantId !== undefined && { MicrosoftAppTenantId: bot.tenantId }),
    },
    store,
    runTurn,
    desk,
    allowsServiceUrl: (url) => serviceUrls.allows(url) || (!bot && isLocalUrl(url)),
    failed,
  });

  const courier = createCourier({ hub, runWebTurn, botFramework, newId, now });
  const words = content.handoff;
  const handoff = createHandoff({ store, teams, words, courier, news, now, record });
  store.watch(() => {
    hub.refresh();
    news.tell({ kind: 'news' });
  });

  const webChat = await createPacked(
    // The package names only its modules; the prebuilt file lies beside them.
    fileURLToPath(new URL('webchat.js', import.meta.resolve('botframework-webchat'))),
    'webchat',
    cache,
    (error) => log.error('the chat is sent uncompressed', error),
  );
  const sessions = await createDeskSessions({ store, agents: store.handoffs, random, now });
  const server = createServer({
    settings,
    store,
    directLine,
    log,
    metrics,
    now,
    random,
    hubStatus: handoff.hub,
    idle: async () => {
      await idle();
      await botFramework.idle();
    },
    more: [
      (routes) => addPageRoutes(routes, { labels: content.widget, webChat }),
      (routes, { origins }) =>
        addDesk(routes, {
          ...{ origins, sessions, handoff, teams, screen, log, now },
          agents: store.handoffs,
          replies: (text) =>
            assistant.search(text, {}).flatMap(({ id }) => content.articles.get(id) ?? []),
        }),
      (routes) =>
        addBotFrameworkRoute(routes, {
          botFramework,
          serviceUrls,
          rateLimit: createRateLimit({ perMinute: settings.ratePerMinute, now }),
          ...(bot && { verify: createVerifyToken({ appId: bot.appId, openIdUrl, now }) }),
        }),
    ],
  });
  return { server, handoff, resend: () => botFramework.resend() };
}
