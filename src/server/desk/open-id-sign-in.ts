/**
 * Signing in at the desk with an account of the organisation: OpenID Connect, authorization code
 * flow with PKCE (OpenID Connect Core 1.0, RFC 7636), through `openid-client`.
 *
 * What belongs to one try waits in a cookie that only this data can read, for ten minutes. Nobody
 * gets onto the list of agents by it: the account must belong to somebody who is there already.
 */
import { EncryptJWT, jwtDecrypt } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Agent, HandoffStore } from '../../core/handoff-store.ts';
import type { Store } from '../../core/store.ts';
import { type Answer, refuse } from '../answer.ts';
import type { Log } from '../log.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Routes } from '../routes.ts';
import { isLocalUrl } from '../service-urls.ts';
import type { OpenIdSettings } from '../settings.ts';
import { cookieOf } from './cookie-of.ts';
import type { DeskSessions } from './desk-sessions.ts';

export interface OpenIdSignInParts {
  readonly openId: OpenIdSettings;
  readonly store: Pick<Store, 'setting'>;
  readonly agents: Pick<HandoffStore, 'agents'>;
  readonly sessions: Pick<DeskSessions, 'begin'>;
  readonly tries: RateLimit;
  readonly random: (bytes: number) => string;
  readonly now: () => number;
  readonly log: Log;
}

const COOKIE = '__Host-desk-try';
const LASTS_S = 600;
const CALLBACK = '/desk/oidc/callback';
/** Lax, since the answer comes by a link from the provider's page. */
const FLAGS = `Max-Age=${LASTS_S}; Path=/; Secure; HttpOnly; SameSite=Lax`;
const SEAL = { alg: 'dir', enc: 'A256GCM' } as const;

export function addOpenIdSignIn(routes: Routes, parts: OpenIdSignInParts): void {
  const { openId, store, agents, sessions, tries, random, now, log } = parts;
  const { publicUrl } = openId;
  const key = async (): Promise<Buffer> =>
    Buffer.from(await store.setting('desk-open-id-key', random(32)), 'base64url');

  /** Asked for when somebody signs in, and again if that failed: a provider may be down at our start. */
  let known: Promise<Configuration> | undefined;
  function provider(): Promise<Configuration> {
    known ??= discovery(
      new URL(openId.issuer),
      openId.clientId,
      openId.clientSecret,
      undefined,
      // Signatures are checked too, so that trust does not hang on the connection alone.
      {
        execute: [
          enableNonRepudiationChecks,
          ...(isLocalUrl(openId.issuer) ? [allowInsecureRequests] : []),
        ],
      },
    ).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  /** What a provider does wrong is logged, and told to the one who waits. */
  async function tried(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      log.error('signing in with the organisation failed', error);
      return to('/desk?sign-in=failed');
    }
  }

  routes.get('/desk/oidc/start', async ({ peer }) => {
    const seconds = tries.wait(`address ${peer.address}`, 1);
    if (seconds > 0) return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
    const secret = await key();
    return tried(async () => {
      const verifier = randomPKCECodeVerifier();
      const [state, nonce] = [randomState(), randomNonce()];
      const url = buildAuthorizationUrl(await provider(), {
        ...{ redirect_uri: `${publicUrl}${CALLBACK}`, scope: 'openid profile', state, nonce },
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      const sealed = await new EncryptJWT({ verifier, state, nonce })
        .setProtectedHeader(SEAL)
        .setExpirationTime(Math.floor(now() / 1_000) + LASTS_S)
        .encrypt(secret);
      return to(url.href, `${COOKIE}=${sealed}; ${FLAGS}`);
    });
  });

  routes.get(CALLBACK, async ({ request, peer }) => {
    const seconds = tries.wait(`address ${peer.address}`, 1);
    if (seconds > 0) return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
    const secret = await key();
    let claims: IDToken | undefined;
    const failed = await tried(async () => {
      const { payload } = await jwtDecrypt(cookieOf(request, COOKIE), secret, {
        currentDate: new Date(now()),
      });
      const url = new URL(`${publicUrl}${request.url}`);
      const tokens = await authorizationCodeGrant(await provider(), url, {
        pkceCodeVerifier: String(payload['verifier']),
        expectedState: String(payload['state']),
        expectedNonce: String(payload['nonce']),
        idTokenExpected: true,
      });
      claims = tokens.claims();
      return to('/desk?sign-in=unknown');
    });
    const agent = claims && agentOf(await agents.agents(), claims);
    return agent ? to('/desk', sessions.begin(agent)) : failed;
  });
}

/**
 * An account linked to an agent counts before a name, since names can be given to somebody else; an
 * agent who has an account is never found by name.
 */
export function agentOf(agents: readonly Agent[], claims: IDToken): Agent | undefined {
  const ids = [claims['oid'], claims.sub].filter((id) => typeof id === 'string');
  const name = claims['preferred_username'];
  const active = agents.filter(({ disabled }) => !disabled);
  const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();
  return (
    active.find(({ account }) => ids.some((id) => same(id, account))) ??
    active.find(
      ({ login, account }) =>
        account === undefined &&
        [...ids, ...(typeof name === 'string' ? [name] : [])].some((one) => same(one, login)),
    )
  );
}

const to = (place: string, cookie?: string): Answer => ({
  status: 303,
  headers: { Location: place, ...(cookie !== undefined && { 'Set-Cookie': cookie }) },
});
