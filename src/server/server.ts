/** The HTTP server: restify with our guard before it, our routes in it and our answers out of it. */
import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import restify from 'restify';
import type { DirectLine } from '../channels/direct-line/direct-line.ts';
import { ConfigError } from '../core/errors.ts';
import type { Store } from '../core/store.ts';
import { REQUEST_ID, refuse, unavailable, writeAnswer, writeToSocket } from './answer.ts';
import { addChatSessionRoute } from './chat-session-route.ts';
import { addDirectLineRoutes } from './direct-line-routes.ts';
import { createGuard, MOST_HEADERS } from './guard.ts';
import { addHealthRoutes } from './health-routes.ts';
import type { HubParts } from './hub-route.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { createOrigins, type Origins } from './origins.ts';
import { createPeerOf } from './peer.ts';
import { createRateLimit } from './rate-limit.ts';
import { answerOf, type Call, type Handler, type Routes, type UpgradeHandler } from './routes.ts';
import type { Settings } from './settings.ts';
import { createStreams } from './stream.ts';

export interface ServerParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly directLine: DirectLine;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => number;
  readonly random: (bytes: number) => string;
  /** Adds further routes, such as those of the Bot Framework or of the page. */
  readonly more?: readonly ((routes: Routes, shared: { readonly origins: Origins }) => void)[];
  /** What a hub reports about a case goes here; it needs `settings.hubSecret`. */
  readonly hubStatus?: HubParts['status'];
  /** Resolves when turns of other channels that are under way have ended. */
  readonly idle?: () => Promise<void>;
  /** How long a client may take to send its headers, and its whole request. */
  readonly timeouts?: { readonly headersMs: number; readonly requestMs: number };
}

export interface Server {
  /** @throws ConfigError when the address cannot be had. */
  listen(port: number, host: string): Promise<{ readonly port: number }>;
  /** Takes nothing new, lets turns under way end, sends clients away, closes the store. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const LINGER_MS = 2_000;

/** restify's types lack the hook that comes before everything else. */
interface Restify extends restify.Server {
  first(admit: (request: IncomingMessage, response: ServerResponse) => boolean): void;
}

export function createServer(parts: ServerParts): Server {
  const {
    settings,
    store,
    directLine,
    log,
    metrics,
    now,
    random,
    more = [],
    idle,
    hubStatus,
  } = parts;
  const { timeouts = { headersMs: 10_000, requestMs: 20_000 } } = parts;
  const origins = createOrigins(settings);
  const peerOf = createPeerOf(settings.trustedProxies);
  const rateLimit = createRateLimit({ perMinute: settings.ratePerMinute, now });
  const streams = createStreams({ hub: directLine.hub, metrics, log, now });
  const guard = createGuard({ newRequestId, isEncrypted: origins.isEncrypted });
  const upgrades: { readonly path: RegExp; readonly handler: UpgradeHandler }[] = [];
  const endings: (() => void)[] = [];
  const preflights = new Set<string>();
  const started = random(6);
  let requests = 0;
  let stopping = false;

  const server = restify.createServer({ name: '', log: SILENT } as object) as Restify;
  const http = server.server as NodeServer;
  http.headersTimeout = timeouts.headersMs;
  http.requestTimeout = timeouts.requestMs;
  http.keepAliveTimeout = 65_000;
  // Known to Node, read when it begins to listen, but missing in its types.
  Object.assign(http, { connectionsCheckingInterval: timeouts.headersMs / 5 });
  // One more than is allowed, so that one too many can be seen.
  http.maxHeadersCount = MOST_HEADERS + 1;

  server.first((request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    response.once('finish', () => metrics.request(routeOf(request), response.statusCode));
    return guard.admit(request, response);
  });
  // We answer for restify; its callback, not called, would send an answer of its own.
  server.on('restifyError', (_, response: ServerResponse, error: { statusCode?: number }) => {
    if (error.statusCode === 404) return writeAnswer(response, refuse('NotFound'));
    if (error.statusCode === 405) return writeAnswer(response, refuse('MethodNotAllowed'));
    log.error('request failed', error, { requestId: requestIdOf(response) });
    writeAnswer(response, refuse('Internal'));
  });
  http.on('clientError', guard.clientError);
  http.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));

  const routes: Routes = {
    get: (path, handler) => {
      server.get(path, adapted(handler));
      server.head(path, adapted(handler));
    },
    post: (path, handler) => void server.post(path, adapted(handler)),
    options: (path, handler) => {
      if (!preflights.has(path)) server.opts(path, adapted(handler));
      preflights.add(path);
    },
    upgrade: (path, handler) => void upgrades.push({ path, handler }),
    closing: (end) => void endings.push(end),
  };
  const { directLineSecret: secret, hubSecret, metricsToken } = settings;
  const common = { directLine, origins, rateLimit };
  addHealthRoutes(routes, {
    ...{ store, metrics, now, stopping: () => stopping },
    ...(metricsToken !== undefined && { metricsToken }),
  });
  addDirectLineRoutes(routes, {
    ...{ ...common, streams },
    ...(secret !== undefined && { secret }),
    ...(hubSecret !== undefined && hubStatus && { hub: { secret: hubSecret, status: hubStatus } }),
  });
  addChatSessionRoute(routes, common);
  for (const add of more) add(routes, { origins });

  /** restify wants two parameters and no value from an async handler; it logs any value it gets. */
  function adapted(handler: Handler) {
    return async (request: restify.Request, response: restify.Response): Promise<void> => {
      const call = callOf(request, request.params as Record<string, string>);
      const answer = await answerOf(() => handler(call), log, requestIdOf(response));
      writeAnswer(response, answer);
    };
  }

  function callOf(request: IncomingMessage, params: Readonly<Record<string, string>>): Call {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    return { request, params, query, peer: peerOf(request) };
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const requestId = newRequestId();
    const answer = await answerOf(() => upgradeAnswer(request, socket, head), log, requestId);
    const status = answer === 'taken' ? 101 : answer.status;
    metrics.request('upgrade', status);
    if (answer !== 'taken') writeToSocket(socket, answer, requestId);
  }

  async function upgradeAnswer(request: IncomingMessage, socket: Duplex, head: Buffer) {
    const url = `http://localhost${request.url}`;
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    for (const { path: wanted, handler } of upgrades) {
      const match = wanted.exec(path);
      if (match && !stopping) return handler(callOf(request, { ...match.groups }), socket, head);
    }
    return stopping ? unavailable() : refuse('NotFound');
  }

  function newRequestId(): string {
    requests += 1;
    return `${started}-${requests.toString(36)}`;
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        // restify passes the error of its inner server on, and throws if nobody takes it.
        server.once('error', (error: Error) => {
          const message = `cannot listen on HOST ${host}, PORT ${port}: ${error.message}`;
          reject(new ConfigError(message, { cause: error }));
        });
        http.listen(port, host, () => {
          const address = http.address();
          resolve({ port: address !== null && typeof address === 'object' ? address.port : port });
        });
      }),
    close: async () => {
      stopping = true;
      const closed = new Promise<void>((resolve) => void http.close(() => resolve()));
      await Promise.race([
        Promise.all([directLine.idle(), idle?.()]),
        sleep(PATIENCE_MS, undefined, { ref: false }),
      ]);
      for (const end of endings) end();
      await streams.closeAll();
      http.closeIdleConnections();
      await Promise.race([closed, sleep(LINGER_MS, undefined, { ref: false })]);
      http.closeAllConnections();
      await closed;
      await store.close();
    },
  };
}

const SILENT = pino({ enabled: false });

const requestIdOf = (response: ServerResponse): string => String(response.getHeader(REQUEST_ID));

/** The route's own path, never the one asked for, which anyone could fill with anything. */
function routeOf(request: IncomingMessage): string {
  const path: unknown = (request as restify.Request).getRoute()?.path;
  return typeof path === 'string' ? path : 'none';
}
