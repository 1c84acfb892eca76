/** A token speaks for one visitor for half an hour, and cannot be made by anyone else. */
import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { beforeEach, expect, it } from 'vitest';
import {
  type Claims,
  createTokens,
  type Tokens,
} from '../../../../src/channels/direct-line/tokens.ts';
import { type Store, StoreDown } from '../../../../src/core/store.ts';

const KEY = Buffer.alloc(32, 7).toString('base64url');
const visitor = { user: 'dl_u', conversation: 'c1', origin: 'https://shop.example.com' };

let clock: number;
let revoked: Map<string, number>;
let down: boolean;
let tokens: Tokens;
let made = 0;

const store = {
  setting: async () => KEY,
  revoke: async (id: string, from: number) => {
    if (!revoked.has(id)) revoked.set(id, from);
  },
  revokedFrom: async (id: string) => {
    if (down) throw new StoreDown('gone');
    return revoked.get(id);
  },
} as unknown as Store;

beforeEach(async () => {
  clock = Date.UTC(2026, 0, 1);
  revoked = new Map();
  down = false;
  tokens = await createTokens({ store, now: () => clock, random: () => `r${++made}` });
});

const read = async (token: string): Promise<Claims> => (await tokens.read(token))!;

it('carries its visitor, and the claim Direct Line clients read', async () => {
  const { token, expiresIn } = tokens.issue(visitor);
  expect(expiresIn).toBe(1_800);
  expect(await tokens.read(token)).toEqual({
    ...visitor,
    token,
    tokenId: expect.any(String),
    expires: clock + 1_800_000,
  });
  expect(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())).toMatchObject({
    user: 'dl_u',
  });
});

it('is a JSON Web Token as others make them', async () => {
  const token = await new SignJWT({ user: 'dl_u', conv: 'c1', jti: 'x' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setExpirationTime(clock / 1_000 + 60)
    .sign(Buffer.from(KEY, 'base64url'));
  expect(await read(token)).toMatchObject({ user: 'dl_u', conversation: 'c1' });
});

it('lasts half an hour', async () => {
  const { token } = tokens.issue(visitor);
  clock += 1_799_999;
  expect(await tokens.read(token)).toBeDefined();
  clock += 1;
  expect(await tokens.read(token)).toBeUndefined();
});

const parts = (token: string): [string, string, string] =>
  token.split('.') as [string, string, string];
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (header: object, payload: string, key = Buffer.from(KEY, 'base64url')): string => {
  const body = `${encode(header)}.${payload}`;
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
};

it.each<[string, (token: string) => string]>([
  ['empty', () => ''],
  ['no token', () => 'x.y.z'],
  ['two parts', (token) => token.split('.').slice(0, 2).join('.')],
  ['four parts', (token) => `${token}.x`],
  ['no signature', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
  ['another signature', (token) => `${token.slice(0, -3)}AAA`],
  ['another payload', (token) => `${parts(token)[0]}.${encode({ user: 'x' })}.${parts(token)[2]}`],
  ['algorithm none', (token) => `${encode({ alg: 'none', typ: 'JWT' })}.${parts(token)[1]}.`],
  ['another header, rightly signed', (token) => signed({ alg: 'HS256' }, parts(token)[1])],
  [
    'another key',
    (token) => signed({ alg: 'HS256', typ: 'JWT' }, parts(token)[1], Buffer.alloc(32, 1)),
  ],
])('is worth nothing when %s', async (_, forge) => {
  expect(await tokens.read(forge(tokens.issue(visitor).token))).toBeUndefined();
});

it('dies a minute after it was refreshed, also when it is refreshed again', async () => {
  const { token } = tokens.issue(visitor);
  const next = await tokens.refresh(await read(token));
  clock += 59_999;
  await tokens.refresh(await read(token));
  expect(await tokens.read(token)).toBeDefined();
  clock += 1;
  expect(await tokens.read(token)).toBeUndefined();
  expect(await tokens.read(next.token)).toMatchObject(visitor);
});

it('is renewed only when it would not last until the client refreshes it', async () => {
  const { token } = tokens.issue(visitor);
  clock += 60_000;
  expect(await tokens.renew(await read(token))).toEqual({ token, expiresIn: 1_740 });
  clock += 600_000;
  const renewed = await tokens.renew(await read(token));
  expect(renewed.token).not.toBe(token);
  expect(renewed.expiresIn).toBe(1_800);
});

it('counts while nobody can look up whether it was replaced', async () => {
  const { token } = tokens.issue(visitor);
  await tokens.refresh(await read(token));
  clock += 120_000;
  expect(await tokens.read(token)).toBeUndefined();
  down = true;
  expect(await tokens.read(token)).toBeDefined();
});
