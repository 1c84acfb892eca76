import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVerifyToken, type Verified } from '../../../src/server/verify-token.ts';

const APP = 'app-1';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const NOW = Date.parse('2026-11-25T12:00:00Z');
const seconds = NOW / 1000;
const caller = { channelId: 'msteams', serviceUrl: SERVICE };
const good = {
  iss: 'https://api.botframework.com',
  aud: APP,
  exp: seconds + 600,
  nbf: seconds - 10,
  serviceurl: SERVICE,
};

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
const other = await generateKeyPair('RS256');
let openId: Server;
let url = '';
let fetches = 0;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', endorsements: ['msteams'] };
  openId = createServer((request, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(request.url === '/openid' ? { jwks_uri: `${url}/keys` } : { keys: [jwk] }),
    );
  });
  await new Promise<void>((resolve) => openId.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(openId.address() as AddressInfo).port}`;
});
afterAll(() => void openId.close());

type Claims = Record<string, unknown>;
const sign = (claims: Claims, kid = 'k1', key = privateKey): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
const none = (claims: Claims): string =>
  `${[{ alg: 'none', kid: 'k1' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.x`;
const verifier = (now = () => NOW) =>
  createVerifyToken({ appId: APP, openIdUrl: `${url}/openid`, now });
const { exp: _, ...endless } = good;

describe('createVerifyToken', () => {
  it.each<[Verified['kind'], string, () => string | Promise<string>]>([
    ['claims', 'a good token', () => sign(good)],
    [
      'claims',
      'one expired within the clock difference',
      () => sign({ ...good, exp: seconds - 120 }),
    ],
    ['refused', 'an expired one', () => sign({ ...good, exp: seconds - 600 })],
    ['refused', 'one that never expires', () => sign(endless)],
    ['refused', 'one not valid yet', () => sign({ ...good, nbf: seconds + 900 })],
    ['refused', 'another audience', () => sign({ ...good, aud: 'app-2' })],
    ['refused', 'another issuer', () => sign({ ...good, iss: 'https://sts.windows.net/x/' })],
    [
      'refused',
      'a token as a skill would send it',
      () =>
        sign({ ...good, iss: 'https://login.microsoftonline.com/t/v2.0', ver: '2.0', azp: 'x' }),
    ],
    ['refused', 'an unknown key', () => sign(good, 'k2')],
    ['refused', 'a forged signature', () => sign(good, 'k1', other.privateKey)],
    ['refused', 'no signature', () => none(good)],
    [
      'refused',
      'an HMAC signature',
      () =>
        new SignJWT(good)
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
    ],
    ['refused', 'garbage', () => 'a.b.c'],
    ['foreign', 'another serviceUrl', () => sign({ ...good, serviceurl: 'https://evil.example/' })],
    ['foreign', 'no serviceUrl', () => sign({ ...good, serviceurl: undefined })],
  ])('answers %s to %s', async (kind, _, token) => {
    expect((await verifier()(`Bearer ${await token()}`, caller)).kind).toBe(kind);
  });

  it.each([
    undefined,
    '',
    'Basic abc',
    'Bearer',
    'bearer a.b.c',
  ])('refuses the header %s', async (header) => {
    expect(await verifier()(header, caller)).toEqual({ kind: 'refused' });
  });

  it('refuses a channel the key is not endorsed for', async () => {
    const token = `Bearer ${await sign(good)}`;
    expect(await verifier()(token, { ...caller, channelId: 'slack' })).toEqual({ kind: 'foreign' });
  });

  it('says that the keys are out of reach, so that the channel tries again', async () => {
    const verify = createVerifyToken({
      appId: APP,
      openIdUrl: 'http://127.0.0.1:9/x',
      now: () => NOW,
    });
    expect(await verify(`Bearer ${await sign(good)}`, caller)).toEqual({ kind: 'unreachable' });
  });

  it('fetches the keys once, however many made-up key ids come', async () => {
    const verify = verifier();
    await verify(`Bearer ${await sign(good)}`, caller);
    const before = fetches;
    for (const kid of ['x1', 'x2', 'x3']) await verify(`Bearer ${await sign(good, kid)}`, caller);
    await verify(`Bearer ${await sign(good)}`, caller);
    expect(fetches).toBe(before);
  });
});
