import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVerifyToken, type Verified } from '../../../src/server/verify-token.ts';
import { type Claims, type OpenId, startOpenId } from './open-id.ts';

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

let openId: OpenId;
beforeAll(async () => {
  openId = await startOpenId();
});
afterAll(() => openId.close());

const none = (claims: Claims): string =>
  `${[{ alg: 'none', kid: 'k1' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.x`;
const verifier = (now = () => NOW) => createVerifyToken({ appId: APP, openIdUrl: openId.url, now });
const { exp: _, ...endless } = good;

describe('createVerifyToken', () => {
  it.each<[Verified['kind'], string, () => string | Promise<string>]>([
    ['claims', 'a good token', () => openId.sign(good)],
    [
      'claims',
      'one expired within the clock difference',
      () => openId.sign({ ...good, exp: seconds - 120 }),
    ],
    ['refused', 'an expired one', () => openId.sign({ ...good, exp: seconds - 600 })],
    ['refused', 'one that never expires', () => openId.sign(endless)],
    ['refused', 'one not valid yet', () => openId.sign({ ...good, nbf: seconds + 900 })],
    ['refused', 'another audience', () => openId.sign({ ...good, aud: 'app-2' })],
    [
      'refused',
      'another issuer',
      () => openId.sign({ ...good, iss: 'https://sts.windows.net/x/' }),
    ],
    [
      'refused',
      'a token as a skill would send it',
      () =>
        openId.sign({
          ...good,
          iss: 'https://login.microsoftonline.com/t/v2.0',
          ver: '2.0',
          azp: 'x',
        }),
    ],
    ['refused', 'an unknown key', () => openId.sign(good, 'k2')],
    ['refused', 'a forged signature', () => openId.forge(good)],
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
    [
      'foreign',
      'another serviceUrl',
      () => openId.sign({ ...good, serviceurl: 'https://evil.example/' }),
    ],
    ['foreign', 'no serviceUrl', () => openId.sign({ ...good, serviceurl: undefined })],
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
    const token = `Bearer ${await openId.sign(good)}`;
    expect(await verifier()(token, { ...caller, channelId: 'slack' })).toEqual({ kind: 'foreign' });
  });

  it('says that the keys are out of reach, so that the channel tries again', async () => {
    const verify = createVerifyToken({
      appId: APP,
      openIdUrl: 'http://127.0.0.1:9/x',
      now: () => NOW,
    });
    expect(await verify(`Bearer ${await openId.sign(good)}`, caller)).toEqual({
      kind: 'unreachable',
    });
  });

  it('fetches the keys once, however many made-up key ids come', async () => {
    const verify = verifier();
    await verify(`Bearer ${await openId.sign(good)}`, caller);
    const before = openId.fetches();
    for (const kid of ['x1', 'x2', 'x3'])
      await verify(`Bearer ${await openId.sign(good, kid)}`, caller);
    await verify(`Bearer ${await openId.sign(good)}`, caller);
    expect(openId.fetches()).toBe(before);
  });
});
