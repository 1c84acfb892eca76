/**
 * Verifies the bearer token of a Bot Framework channel, before the SDK sees anything of it.
 *
 * Protocol: Bot Framework "Authenticate requests from the Bot Connector service to your bot".
 * The token is RS256, signed with a key of the OpenID document, issued by the Bot Framework for our
 * app id; its key must be endorsed for the channel and its `serviceurl` must be the activity's.
 */
import { decodeProtectedHeader, errors, importJWK, type JWK, jwtVerify } from 'jose';

export const BOT_FRAMEWORK_OPENID =
  'https://login.botframework.com/v1/.well-known/openidconfiguration';
const ISSUER = 'https://api.botframework.com';
/** The clock difference Bot Framework allows for. */
const TOLERANCE_SECONDS = 300;
const KEYS_LIVE_MS = 24 * 60 * 60 * 1000;
/** A made-up key id must not make us fetch the keys again and again. */
const REFETCH_AFTER_MS = 5 * 60 * 1000;
const FETCH_TIMEOUT_MS = 5_000;

export interface Caller {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/**
 * `refused`: the token is not one of the channel's (401). `foreign`: it is, but for another
 * serviceUrl or channel (403). `unreachable`: the keys could not be fetched, so try later (503).
 */
export type Verified =
  | { readonly kind: 'claims'; readonly claims: Readonly<Record<string, string>> }
  | { readonly kind: 'refused' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unreachable' };

export type VerifyToken = (authorization: string | undefined, caller: Caller) => Promise<Verified>;

export interface VerifyTokenParts {
  readonly appId: string;
  readonly openIdUrl: string;
  /** Epoch ms. */
  readonly now: () => number;
}

type SigningKey = JWK & { readonly endorsements?: readonly string[] };

export function createVerifyToken({ appId, openIdUrl, now }: VerifyTokenParts): VerifyToken {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;

  return async (authorization, { channelId, serviceUrl }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    const kid = token === undefined ? undefined : keyIdOf(token);
    if (token === undefined || kid === undefined) return { kind: 'refused' };

    const key = await keyFor(kid);
    if (key === 'unreachable') return { kind: 'unreachable' };
    if (key === undefined) return { kind: 'refused' };
    try {
      const { payload } = await jwtVerify(token, await importJWK(key, 'RS256'), {
        algorithms: ['RS256'],
        issuer: ISSUER,
        audience: appId,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
        currentDate: new Date(now()),
      });
      const stated = payload['serviceurl'] ?? payload['serviceUrl'];
      if (key.endorsements?.includes(channelId) !== true || stated !== serviceUrl)
        return { kind: 'foreign' };
      const claims = Object.entries(payload).map(([name, value]) => [name, String(value)]);
      return { kind: 'claims', claims: Object.fromEntries(claims) };
    } catch (error) {
      // Every fault of a token is one of these; anything else is a bug of ours.
      if (error instanceof errors.JOSEError || error instanceof TypeError)
        return { kind: 'refused' };
      throw error;
    }
  };

  async function keyFor(kid: string): Promise<SigningKey | 'unreachable' | undefined> {
    const age = now() - fetchedAt;
    if (age < KEYS_LIVE_MS && (keys.has(kid) || age < REFETCH_AFTER_MS)) return keys.get(kid);
    const fetched = await fetchKeys(openIdUrl);
    if (fetched === undefined) return keys.get(kid) ?? 'unreachable';
    keys = fetched;
    fetchedAt = now();
    return keys.get(kid);
  }
}

function keyIdOf(token: string): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    return alg === 'RS256' ? kid : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Undefined when the document or the keys cannot be had; the network may fail on a good day. */
async function fetchKeys(url: string): Promise<ReadonlyMap<string, SigningKey> | undefined> {
  try {
    const { jwks_uri: keysUrl } = (await fetchJson(url)) as { jwks_uri?: unknown };
    if (typeof keysUrl !== 'string') return undefined;
    const { keys } = (await fetchJson(keysUrl)) as { keys?: unknown };
    if (!Array.isArray(keys)) return undefined;
    return new Map((keys as SigningKey[]).map((key) => [String(key.kid), key]));
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException)
      return undefined;
    throw error;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!answer.ok) throw new TypeError(`${url} answered ${answer.status}`);
  return answer.json();
}
