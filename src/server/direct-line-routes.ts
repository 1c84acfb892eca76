/** Direct Line 3.0 over HTTP, below `/v3/directline`: who may ask, and with which status it ends. */
import type { DirectLine, Opened } from '../channels/direct-line/direct-line.ts';
import { batchText } from '../channels/direct-line/hub.ts';
import type { Claims, Token } from '../channels/direct-line/tokens.ts';
import { type Answer, refuse, unavailable } from './answer.ts';
import { bearer, isSame } from './bearer.ts';
import { type HubParts, hubAnswer } from './hub-route.ts';
import type { Origins } from './origins.ts';
import type { RateLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import type { Call, Handler, Routes } from './routes.ts';
import type { Streams } from './stream.ts';

export interface DirectLineRoutesParts {
  readonly directLine: DirectLine;
  readonly streams: Streams;
  readonly origins: Origins;
  readonly rateLimit: RateLimit;
  /** Without it only this machine may make tokens. */
  readonly secret?: string;
  /** Another desk that may report what became of a case. */
  readonly hub?: HubParts;
}

const ROOT = '/v3/directline';
const BODY = { most: 64 * 1_024 };
/** What a request takes of its sender's allowance: a reading one next to a writing one. */
const READ = 0.1;
const WRITE = 1;
const MOST_STREAMS = 8;

export function addDirectLineRoutes(all: Routes, parts: DirectLineRoutesParts): void {
  const { directLine, streams, origins, rateLimit, secret } = parts;
  const routes = origins.share(all);

  routes.post(`${ROOT}/tokens/generate`, async ({ request, peer }) => {
    const tooMany = limit(`address ${peer.address}`, WRITE);
    if (tooMany) return tooMany;
    if (secret === undefined) {
      if (!peer.local) return refuse('Forbidden');
    } else {
      const given = bearer(request.headers.authorization);
      if (given === undefined) return refuse('Unauthorized');
      if (!isSame(given, secret)) return refuse('Forbidden');
    }
    const body = await readJson(request, { ...BODY, optional: true });
    if (body.kind === 'refused') return body.answer;
    return { status: 200, body: tokenBody(directLine.generate()) };
  });

  routes.post(
    `${ROOT}/tokens/refresh`,
    visitor(WRITE, async (_, claims) => ({
      status: 200,
      body: tokenBody(await directLine.refresh(claims)),
    })),
  );

  routes.post(
    `${ROOT}/conversations`,
    visitor(WRITE, async (call, claims) => {
      const body = await readJson(call.request, { ...BODY, optional: true });
      if (body.kind === 'refused') return body.answer;
      const opened = await directLine.start(claims);
      if (opened === 'busy') return unavailable();
      return { status: opened.created ? 201 : 200, body: openedBody(call, opened) };
    }),
  );

  routes.get(
    `${ROOT}/conversations/:id`,
    owner(READ, async (call, claims) => {
      const opened = await directLine.reconnect(claims, call.query.get('watermark') ?? '');
      if (opened === 'busy') return unavailable();
      if (opened === 'bad watermark') return refuse('BadWatermark');
      return { status: 200, body: openedBody(call, opened) };
    }),
  );

  routes.get(
    `${ROOT}/conversations/:id/activities`,
    owner(READ, async ({ query }, claims) => {
      const batch = await directLine.read(claims, query.get('watermark') ?? '');
      if (batch === 'bad watermark') return refuse('BadWatermark');
      return {
        status: 200,
        raw: { type: 'application/json; charset=utf-8', data: batchText(batch) },
      };
    }),
  );

  const post = owner(WRITE, async ({ request }, claims) => {
    const body = await readJson(request, BODY);
    if (body.kind === 'refused') return body.answer;
    const posted = await directLine.post(claims, body.value);
    switch (posted.kind) {
      case 'posted':
        return { status: 200, body: { id: posted.id } };
      case 'other text':
        return refuse('Conflict');
      case 'busy':
        return unavailable();
      case 'refused':
        return refuse(posted.code, posted.detail ? { detail: posted.detail } : {});
    }
  });
  routes.post(
    `${ROOT}/conversations/:id/activities`,
    async (call) => (await hubAnswer(call, parts.hub)) ?? post(call),
  );

  routes.post(
    `${ROOT}/conversations/:id/upload`,
    owner(WRITE, async () => refuse('UploadsOff', { close: true })),
  );

  routes.upgrade(
    /^\/v3\/directline\/conversations\/(?<id>[^/]+)\/stream$/,
    async ({ request, params, query }, socket, head) => {
      const ticket = directLine.tickets.take(query.get('t') ?? '');
      if (!ticket) return refuse('Unauthorized');
      const { conversation, origin } = ticket;
      if (conversation !== params['id']) return refuse('Forbidden');
      if (!origins.allows(request) || !origins.matches(request, origin)) return refuse('Forbidden');
      if (directLine.hub.listeners(conversation) >= MOST_STREAMS) {
        return refuse('RateLimited', { headers: { 'Retry-After': '60' } });
      }
      streams.open(request, socket, head, ticket);
      return 'taken';
    },
  );

  /** Lets a request through that has a valid token, from where the token may be used. */
  function visitor(
    cost: number,
    handler: (call: Call, claims: Claims) => Promise<Answer>,
  ): Handler {
    return async (call) => {
      const token = bearer(call.request.headers.authorization);
      const claims = token === undefined ? undefined : await directLine.claims(token);
      const tooMany = limit(claims?.conversation ?? `address ${call.peer.address}`, cost);
      if (tooMany) return tooMany;
      if (token === undefined) return refuse('Unauthorized');
      if (!claims) return refuse('TokenExpired');
      if (!origins.matches(call.request, claims.origin)) return refuse('Forbidden');
      return handler(call, claims);
    };
  }

  /** The same for the token's own conversation only; whether another one exists is nobody's business. */
  function owner(cost: number, handler: (call: Call, claims: Claims) => Promise<Answer>): Handler {
    return visitor(cost, async (call, claims) =>
      call.params['id'] === claims.conversation ? handler(call, claims) : refuse('Forbidden'),
    );
  }

  function limit(key: string, cost: number): Answer | undefined {
    const seconds = rateLimit.wait(key, cost);
    if (seconds === 0) return undefined;
    return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
  }

  function openedBody({ request }: Call, opened: Opened): object {
    const { conversationId, ticket } = opened;
    const stream = `${ROOT}/conversations/${conversationId}/stream?t=${ticket}`;
    return { ...tokenBody(opened), streamUrl: `${origins.streamBase(request)}${stream}` };
  }
}

const tokenBody = ({ conversationId, token, expiresIn }: Token & { conversationId: string }) => ({
  conversationId,
  token,
  expires_in: expiresIn,
});
