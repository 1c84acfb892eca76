/**
 * The tokens of web visitors: each opens one conversation, as one user, for half an hour.
 *
 * JSON Web Tokens of exactly one kind (RFC 7519, HS256 of RFC 7518): the header is compared as a
 * whole, so no token can choose its own algorithm. Claim `user` is the one Direct Line clients read.
 */
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { type Store, StoreDown } from '../../core/store.ts';

/** Whom a token speaks for. */
export interface Visitor {
  readonly user: string;
  readonly conversation: string;
  /** The only web origin it may come from, if it was made for one. */
  readonly origin?: string;
}

export interface Claims extends Visitor {
  readonly token: string;
  readonly tokenId: string;
  /** Epoch ms. */
  readonly expires: number;
}

export interface Token {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

export interface Tokens {
  issue(visitor: Visitor): Token;
  /** `undefined` for a token that is not ours, has expired or was replaced. */
  read(token: string): Promise<Claims | undefined>;
  /** A new token; the old one dies a minute later. @throws StoreDown */
  refresh(claims: Claims): Promise<Token>;
  /** The same token while it lasts long enough to be refreshed by the client, else a new one. */
  renew(claims: Claims): Promise<Token>;
}

export interface TokensParts {
  readonly store: Store;
  readonly now: () => number;
  /** That many random bytes as base64url. */
  readonly random: (bytes: number) => string;
}

const LIFE_S = 30 * 60;
const OVERLAP_MS = 60_000;
/** Clients refresh every 15 minutes; what they get must outlive that. */
const RENEW_BELOW_MS = 20 * 60_000;
const MOST_REMEMBERED = 10_000;
const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

export async function createTokens({ store, now, random }: TokensParts): Promise<Tokens> {
  const kept = await store.setting('token-key', random(32));
  const key = createSecretKey(kept, 'base64url');
  const verified = new Map<string, Claims>();
  const sign = (signed: string): Buffer => createHmac('sha256', key).update(signed).digest();

  function issue({ user, conversation, origin }: Visitor): Token {
    const iat = Math.floor(now() / 1_000);
    const exp = iat + LIFE_S;
    const claims = { user, conv: conversation, ...(origin && { origin }), iat, exp };
    const signed = `${HEADER}.${encode({ ...claims, jti: random(16) })}`;
    return { token: `${signed}.${sign(signed).toString('base64url')}`, expiresIn: LIFE_S };
  }

  async function read(token: string): Promise<Claims | undefined> {
    const claims = verified.get(token) ?? verify(token);
    if (!claims) return undefined;
    remember(token, claims);
    const { expires, tokenId } = claims;
    return now() >= expires || now() >= (await diesAt(tokenId)) ? undefined : claims;
  }

  /** Signatures do not change: a token seen lately need not be computed again. */
  function remember(token: string, claims: Claims): void {
    if (verified.size >= MOST_REMEMBERED && !verified.has(token)) verified.clear();
    verified.set(token, claims);
  }

  function verify(token: string): Claims | undefined {
    const [header, payload, signature, ...rest] = token.split('.');
    if (header !== HEADER || !payload || !signature || rest.length > 0) return undefined;
    const given = Buffer.from(signature, 'base64url');
    const right = sign(`${header}.${payload}`);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;

    // Signed by us, so its shape is ours.
    const { user, conv, origin, exp, jti } = JSON.parse(
      Buffer.from(payload, 'base64url').toString(),
    );
    const expires = exp * 1_000;
    return { user, conversation: conv, ...(origin && { origin }), token, tokenId: jti, expires };
  }

  /**
   * While the store is down a replaced token counts again: nothing it says can be written then, but
   * an emergency still has to get its answer.
   */
  async function diesAt(tokenId: string): Promise<number> {
    try {
      return (await store.revokedFrom(tokenId)) ?? Number.POSITIVE_INFINITY;
    } catch (error) {
      if (error instanceof StoreDown) return Number.POSITIVE_INFINITY;
      throw error;
    }
  }

  async function refresh(claims: Claims): Promise<Token> {
    await store.revoke(claims.tokenId, now() + OVERLAP_MS, claims.expires);
    return issue(claims);
  }

  return {
    issue,
    read,
    refresh,
    renew: async (claims) => {
      const left = claims.expires - now();
      if (left < RENEW_BELOW_MS) return refresh(claims);
      return { token: claims.token, expiresIn: Math.floor(left / 1_000) };
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
