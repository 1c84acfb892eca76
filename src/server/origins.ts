/**
 * Which web pages may talk to us, and what we tell their browsers.
 *
 * An origin stops the browsers of other pages, not scripts: it is never taken for an identity.
 */
import type { IncomingMessage } from 'node:http';
import { refuse } from './answer.ts';
import type { Handler, Routes } from './routes.ts';

export interface Origins {
  /** Whether the request comes from our own page, an allowed one, or no page at all. */
  allows(request: IncomingMessage): boolean;
  /** Whether it may use what was made for `origin`; anything may use what was made for none. */
  matches(request: IncomingMessage, origin: string | undefined): boolean;
  /** Routes for pages of allowed origins: others are refused, browsers may ask beforehand. */
  share(routes: Routes): Routes;
  /** Whether the client reaches us by TLS. */
  isEncrypted(request: IncomingMessage): boolean;
  /** Where the request's own client reaches us, such as `wss://help.example.com`. */
  streamBase(request: IncomingMessage): string;
}

export interface OriginsParts {
  readonly allowedOrigins: readonly string[];
  readonly publicUrl?: string;
}

const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Requested-With, x-ms-bot-agent',
  'Access-Control-Max-Age': '600',
};

export function createOrigins({ allowedOrigins, publicUrl }: OriginsParts): Origins {
  const allowed = new Set(
    [...allowedOrigins, ...(publicUrl ? [publicUrl] : [])].map((url) => new URL(url).origin),
  );

  function isAllowed(origin: string, request: IncomingMessage): boolean {
    if (allowed.has(origin)) return true;
    // A proxy may speak TLS for us, so our own origin is known by its host alone.
    return URL.canParse(origin) && new URL(origin).host === request.headers.host;
  }

  const allows = (request: IncomingMessage): boolean => {
    const { origin } = request.headers;
    return origin === undefined || isAllowed(origin, request);
  };

  const isEncrypted = ({ headers }: IncomingMessage): boolean =>
    publicUrl ? publicUrl.startsWith('https:') : headers['x-forwarded-proto'] === 'https';

  const shared =
    (handler: Handler): Handler =>
    async (call) => {
      const { request } = call;
      if (!allows(request)) return refuse('Forbidden', { close: true });
      const answer = await handler(call);
      return { ...answer, headers: { ...answer.headers, ...crossOriginHeaders(request) } };
    };

  return {
    allows,
    isEncrypted,
    matches: ({ headers }, origin) =>
      origin === undefined || headers.origin === undefined || headers.origin === origin,
    share: (routes) => {
      const withPreflight = (path: string): void => routes.options(path, shared(preflight));
      return {
        ...routes,
        get: (path, handler) => {
          withPreflight(path);
          routes.get(path, shared(handler));
        },
        post: (path, handler) => {
          withPreflight(path);
          routes.post(path, shared(handler));
        },
      };
    },
    streamBase: (request) => {
      const host = publicUrl ? new URL(publicUrl).host : request.headers.host;
      return `${isEncrypted(request) ? 'wss' : 'ws'}://${host}`;
    },
  };
}

const preflight: Handler = async () => ({ status: 204, headers: PREFLIGHT_HEADERS });

/** What lets the page of the request read our answer. */
function crossOriginHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  if (headers.origin === undefined) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': headers.origin,
    'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
  };
}
