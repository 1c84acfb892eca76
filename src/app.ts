/** Joins the parts; the only file that knows them all. It holds no rule. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TurnContext } from 'botbuilder';
import { createBot } from './channels/bot.ts';
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
import { type Apologise, createApologise } from './conversation/apologise.ts';
import { createExplain, type Explain } from './conversation/explain.ts';
import { createRespond, type Respond } from './conversation/respond.ts';
import { createRespondToReport, type RespondToReport } from './conversation/respond-to-report.ts';
import { ACTION_FACTS } from './core/actions.ts';
import type { Content } from './core/content.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from './core/diagnostics.ts';
import { makeAnew, type Recall } from './core/recall.ts';
import { createLockActions } from './dialogs/actions/lock-actions.ts';
import { type CreateFlows, createFlowStack } from './dialogs/flow-stack.ts';
import { lockCard, lockField } from './knowledge/lock-facts.ts';
import { createSignReader } from './knowledge/read-sign.ts';
import { createRecogniseLock } from './knowledge/recognise-lock.ts';
import { createSearchArticles } from './knowledge/search-articles.ts';
import { maskReport } from './safety/mask-report.ts';
import { screenMessage } from './safety/screen-message.ts';
import { addBotFrameworkRoute } from './server/bot-framework-route.ts';
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
  readonly respondToReport: RespondToReport;
  /** Checks a lock's report and masks its texts; nothing if it is none. */
  readonly readReport: (value: unknown) => Diagnostics | undefined;
  readonly flowsOf: CreateFlows;
  readonly apologise: Apologise;
  readonly explain: Explain;
  readonly screen: typeof screenMessage;
}

/** Reads and checks `dialogs/` and `knowledge/` below `root`. @throws ContentError */
export const readAll = (root: string, recall: Recall = makeAnew): Content =>
  deepFreeze(recall('content', fingerprint(root), () => readContent(root, ACTION_FACTS)));

export function createAssistant(
  content: Content,
  contact?: string,
  recall: Recall = makeAnew,
): Assistant {
  const ears = {
    understand: createUnderstand(content, recall),
    search: createSearchArticles(content.articles.values()),
    recogniseLock: createRecogniseLock(content.locks.values()),
    signs: createSignReader(content.locks.values()),
    content,
  };
  const words = { content, lockField, lockCard };
  return {
    content,
    respond: createRespond({ ears, words, content, contact }),
    respondToReport: createRespondToReport({ ears, words, content, contact }),
    readReport: (value) => {
      const read = readDiagnostics(value);
      return read.kind === 'read' ? maskReport(read.value) : undefined;
    },
    flowsOf: createFlowStack(content.flows, createLockActions(content.locks), content.tries),
    apologise: createApologise(content, contact),
    explain: createExplain(ears, screenMessage),
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
  /** Sends again what was committed but may not have arrived before the last stop. */
  resend(): Promise<number>;
}

/** The whole bot with its store and server, not listening yet. @throws ContentError, ConfigError */
export async function createApp(parts: AppParts): Promise<App> {
  const { settings, root, log, now, openIdUrl = BOT_FRAMEWORK_OPENID } = parts;
  const cache = join(settings.dataDir, 'cache');
  const recall = createRecall(cache);
  const opening = openThreadedStore(join(settings.dataDir, 'bot.sqlite'));
  const learning = async () =>
    createAssistant(readAll(root, recall), settings.supportContact, recall);
  const [assistant, opened] = await Promise.all([learning(), opening]);
  const { content, apologise, screen } = assistant;
  const store = keepRecent(opened);
  const metrics = createMetrics();
  const { queue, idle } = createQueue();
  const random = createRandom();
  const failed = (error: unknown, turn: string): void => log.error('turn failed', error, { turn });
  const runTurn = createRunTurn({
    store,
    bot: createBot({ ...assistant, phrases: content.phrases }),
    screen,
    readReport: assistant.readReport,
    content,
    apologise,
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
  const directLine = await createDirectLine({
    store,
    hub,
    mask: (text) => screen(text).masked,
    events: new Map([[DIAGNOSTICS_EVENT, readDiagnostics]]),
    random,
    now,
    runTurn: (activity) => runTurn(new TurnContext(adapter, activity), webChannel),
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
    allowsServiceUrl: (url) => serviceUrls.allows(url) || (!bot && isLocalUrl(url)),
    failed,
  });

  const webChat = await createPacked(
    // The package names only its modules; the prebuilt file lies beside them.
    fileURLToPath(new URL('webchat.js', import.meta.resolve('botframework-webchat'))),
    'webchat',
    cache,
    (error) => log.error('the chat is sent uncompressed', error),
  );
  const server = createServer({
    settings,
    store,
    directLine,
    log,
    metrics,
    now,
    random,
    idle: async () => {
      await idle();
      await botFramework.idle();
    },
    more: [
      (routes) => addPageRoutes(routes, { labels: content.widget, webChat }),
      (routes) =>
        addBotFrameworkRoute(routes, {
          botFramework,
          serviceUrls,
          rateLimit: createRateLimit({ perMinute: settings.ratePerMinute, now }),
          ...(bot && { verify: createVerifyToken({ appId: bot.appId, openIdUrl, now }) }),
        }),
    ],
  });
  return { server, resend: () => botFramework.resend() };
}
