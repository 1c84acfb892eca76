/** Joins the parts; the only file that knows them all. It holds no rule. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Activity, TurnContext } from 'botbuilder';
import { createAssistant, readAll } from './assistant.ts';
import { createBot } from './channels/bot.ts';
import { createCourier } from './channels/courier.ts';
import { createAppendToLog } from './channels/direct-line/append-to-log.ts';
import { createDirectLine } from './channels/direct-line/direct-line.ts';
import { DirectLineAdapter } from './channels/direct-line/direct-line-adapter.ts';
import { createDirectLineChannel } from './channels/direct-line/direct-line-channel.ts';
import { createHub } from './channels/direct-line/hub.ts';
import { createQueue } from './channels/queue.ts';
import { createBotFramework } from './channels/teams/bot-framework.ts';
import { connectTeamsDesk } from './channels/teams-desk/connect-teams-desk.ts';
import { createRunTurn } from './channels/turns.ts';
import { readDiagnostics } from './content/diagnostics-format.ts';
import { readDesk } from './content/read-desk.ts';
import type { Handoff } from './core/desk.ts';
import { DIAGNOSTICS_EVENT } from './core/diagnostics.ts';
import { createHandoff } from './handoff/create-handoff.ts';
import { createDeskTurns } from './handoff/desk-turns.ts';
import { createNews } from './handoff/news.ts';
import { connectNotices } from './notify/connect-notices.ts';
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
  const teamsDesk = connectTeamsDesk({
    ...{ handoff, store, teams, names: content, screen, queue, botFramework, newId, now, failed },
    botId: bot ? `28:${bot.appId}` : 'bot',
  });
  const notices = connectNotices({
    ...{ handoff, store: store.handoffs, teams, names: content, dataDir: settings.dataDir, now },
    ...(settings.mail && { mail: settings.mail }),
    ...(settings.webhook && { webhook: settings.webhook }),
    more: { teams: teamsDesk.follow },
    holder: newId(),
    told: log.info,
    failed: (error, name) => log.error('could not hand on a case', error, { name }),
  });
  await notices.start();
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
      await notices.stop();
      await idle();
      await botFramework.idle();
    },
    more: [
      (routes) => addPageRoutes(routes, { labels: content.widget, webChat }),
      (routes, { origins }) =>
        addDesk(routes, {
          ...{ origins, sessions, handoff, teams, screen, log, now, random, store },
          openId: settings.openId,
          agents: store.handoffs,
          replies: (text) =>
            assistant.search(text, {}).flatMap(({ id }) => content.articles.get(id) ?? []),
        }),
      (routes) =>
        addBotFrameworkRoute(routes, {
          botFramework,
          agents: teamsDesk.desk,
          serviceUrls,
          rateLimit: createRateLimit({ perMinute: settings.ratePerMinute, now }),
          ...(bot && { verify: createVerifyToken({ appId: bot.appId, openIdUrl, now }) }),
        }),
    ],
  });
  return { server, handoff, resend: () => botFramework.resend() };
}
