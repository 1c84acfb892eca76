/** Agents sign in with their organisation; nobody else does, and nothing of one try serves another. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answered, send } from '../client.ts';
import { cookieIn, type DeskServer, startDeskServer } from './desk-server.ts';
import { CLIENT, type Grant, type Provider, startProvider } from './open-id-provider.ts';

const OID = '0a1b2c3d-0000-4000-8000-00000000000f';
const PUBLIC_URL = 'https://help.example.com';
let provider: Provider;
let desk: DeskServer;
beforeAll(async () => {
  provider = await startProvider();
  desk = await startDeskServer({
    ...{ PUBLIC_URL, OIDC_ISSUER: provider.issuer },
    ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
  });
  await desk.addAgent({ login: 'anna@example.com', name: 'Anna' });
  await desk.addAgent({ login: 'ben@example.com', name: 'Ben', account: OID });
});
beforeEach(() => desk.pass(60_000));
afterAll(async () => {
  await desk.close();
  provider.close();
});

interface Try {
  readonly asked: URLSearchParams;
  readonly cookie: string;
}
async function begin(): Promise<Try> {
  const answer = await send(desk.port, 'GET', '/desk/oidc/start');
  expect(answer.status).toBe(303);
  return { asked: new URL(answer.headers.location!).searchParams, cookie: cookieIn(answer) };
}
/** The provider sends the browser back. */
function back({ asked, cookie }: Try, grant: Partial<Grant>, change = {}): Promise<Answered> {
  const code = provider.grant({ asked, claims: {}, ...grant });
  const query = new URLSearchParams({ code, state: asked.get('state')!, ...change });
  return send(desk.port, 'GET', `/desk/oidc/callback?${query}`, { headers: { cookie } });
}
const signedIn = async (answer: Answered): Promise<string | undefined> => {
  const headers = { cookie: cookieIn(answer) };
  return (await send(desk.port, 'GET', '/desk/me', { headers })).json?.name;
};

it('sends people to the provider with a proof only they can complete', async () => {
  const answer = await send(desk.port, 'GET', '/desk/oidc/start');
  const url = new URL(answer.headers.location!);
  expect(`${url.origin}${url.pathname}`).toBe(`${provider.issuer}/authorize`);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    ...{ client_id: CLIENT.id, response_type: 'code', code_challenge_method: 'S256' },
    redirect_uri: `${PUBLIC_URL}/desk/oidc/callback`,
    ...{ state: expect.stringMatching(/.{40}/), nonce: expect.stringMatching(/.{40}/) },
  });
  const [cookie] = answer.headers['set-cookie']!;
  expect(cookie).toMatch(/^__Host-desk-try=.*; Max-Age=600; .*Secure; HttpOnly; SameSite=Lax$/);
  for (const name of ['state', 'nonce']) expect(cookie).not.toContain(url.searchParams.get(name)!);
});

describe('somebody on the list', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['the account they are linked to', { sub: 's1', oid: OID.toUpperCase() }, 'Ben'],
    ['a subject that is their account', { sub: OID }, 'Ben'],
    ['their login as user name', { sub: 's2', preferred_username: 'Anna@Example.com' }, 'Anna'],
  ])('signs in by %s', async (_, claims, name) => {
    const answer = await back(await begin(), { claims });
    expect([answer.status, answer.headers.location]).toEqual([303, '/desk']);
    expect(String(answer.headers['set-cookie'])).toContain('SameSite=Strict');
    expect(await signedIn(answer)).toBe(name);
  });
});

describe('nobody signs in', () => {
  async function expectSentBack(answer: Answered, why: string): Promise<void> {
    expect([answer.status, answer.headers.location]).toEqual([303, `/desk?sign-in=${why}`]);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  const anna = { sub: 's2', preferred_username: 'anna@example.com' };

  it.each<[string, Record<string, unknown>]>([
    ['who is not on the list', { sub: 's3', preferred_username: 'eve@example.com' }],
    [
      'by the name of an agent who has an account',
      { sub: 's3', preferred_username: 'ben@example.com' },
    ],
    ['by a name that is no text', { sub: 's3', preferred_username: ['anna@example.com'] }],
  ])('%s, and nobody gets onto it', async (_, claims) => {
    const before = await desk.store.handoffs.agents();
    await expectSentBack(await back(await begin(), { claims }), 'unknown');
    expect(await desk.store.handoffs.agents()).toEqual(before);
  });

  it('who was taken off the list', async () => {
    await desk.addAgent({ login: 'cleo@example.com' });
    const cleo = (await desk.store.handoffs.agent('cleo@example.com'))!;
    await desk.store.handoffs.putAgent({ ...cleo, disabled: true });
    const claims = { sub: 's4', preferred_username: 'cleo@example.com' };
    await expectSentBack(await back(await begin(), { claims }), 'unknown');
  });

  it.each<[string, Partial<Grant>, Record<string, string>]>([
    ['a state of another try', {}, { state: 'another' }],
    ['a code nobody gave', {}, { code: 'another' }],
    ['a refusal of the provider', {}, { code: '', error: 'access_denied' }],
    ['a token of another try', { claims: { ...anna, nonce: 'another' } }, {}],
    ['a token for another client', { claims: { ...anna, aud: 'another' } }, {}],
    ['a token that is forged', { forged: true }, {}],
  ])('with %s', async (_, grant, change) => {
    await expectSentBack(await back(await begin(), { claims: anna, ...grant }, change), 'failed');
  });

  it('without the cookie of the try, or with one changed, or of another browser', async () => {
    const one = await begin();
    await expectSentBack(await back({ ...one, cookie: '' }, { claims: anna }), 'failed');
    const changed = { ...one, cookie: `${one.cookie.slice(0, -2)}AA` };
    await expectSentBack(await back(changed, { claims: anna }), 'failed');
    const other = { ...one, cookie: (await begin()).cookie };
    await expectSentBack(await back(other, { claims: anna }), 'failed');
  });

  it('ten minutes later', async () => {
    const one = await begin();
    desk.pass(601_000);
    await expectSentBack(await back(one, { claims: anna }), 'failed');
  });
});

it('is offered by the page only where it is configured', async () => {
  expect((await send(desk.port, 'GET', '/desk')).body).toContain('data-organisation="yes"');
  const plain = await startDeskServer();
  expect((await send(plain.port, 'GET', '/desk')).body).toContain('data-organisation="no"');
  expect((await send(plain.port, 'GET', '/desk/oidc/start')).status).toBe(404);
  await plain.close();
});

it('says so when the provider cannot be reached, and tries again', async () => {
  const late = await startProvider();
  late.close();
  const lost = await startDeskServer({
    ...{ PUBLIC_URL, OIDC_ISSUER: late.issuer },
    ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
  });
  for (let n = 0; n < 2; n++) {
    const answer = await send(lost.port, 'GET', '/desk/oidc/start');
    expect(answer.headers.location).toBe('/desk?sign-in=failed');
  }
  await lost.close();
});
