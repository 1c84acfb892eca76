/** What agents can do with cases over HTTP: what is asked is done, what is not theirs is refused by name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../client.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

let desk: DeskServer;
let anna: string;
let ben: string;
beforeAll(async () => {
  desk = await startDeskServer();
  await desk.addAgent({ login: 'anna', name: 'Anna' });
  await desk.addAgent({ login: 'ben', name: 'Ben' });
  await desk.addAgent({ login: 'rita', name: 'Rita', teams: ['returns'] });
  anna = await desk.cookieOf('anna');
  ben = await desk.cookieOf('ben');
});
afterAll(() => desk.close());

let talks = 0;
/** A case that waits, in a conversation of its own. */
const waiting = async (text = 'the lock is dead') => {
  talks += 1;
  return (await desk.customer(`talk-${talks}`, text)).id;
};
const at = (id: string, name = '') => `/desk/api/cases/${id}${name && `/${name}`}`;
const get = (path: string, cookie = anna) => send(desk.port, 'GET', path, { headers: { cookie } });
const act = (id: string, name: string, body: object = {}, cookie = anna) =>
  send(desk.port, 'POST', at(id, name), { body, headers: { cookie } });
const taken = async (text?: string): Promise<string> => {
  const id = await waiting(text);
  expect((await act(id, 'claim')).status).toBe(200);
  return id;
};
const line = (text: string) => ({ text, clientId: crypto.randomUUID() });
const textsOf = async (id: string): Promise<string[]> =>
  (await get(at(id))).json.transcript
    .map(({ body }: { body: string }) => JSON.parse(body))
    .filter(({ type }: { type: string }) => type === 'message')
    .map(({ text }: { text: string }) => text);

const CLOSE = { outcome: 'solved', back: { kind: 'stood' } };
const TO_TEAM = { to: { kind: 'team', team: 'returns' }, reason: 'warranty' };
/** Every way to act on a case, with what it needs. */
const ACTIONS: readonly (readonly [string, object])[] = [
  ['claim', {}],
  ['say', { text: 'hello', clientId: '12345678' }],
  ['note', { text: 'look at this' }],
  ['hold', {}],
  ['unhold', {}],
  ['release', {}],
  ['transfer', TO_TEAM],
  ['close', CLOSE],
];

describe.each(ACTIONS)('%s', (name, body) => {
  it('needs a cookie', async () => {
    const id = await waiting();
    expect((await send(desk.port, 'POST', at(id, name), { body })).status).toBe(401);
  });

  it('is refused from another page', async () => {
    const id = await waiting();
    const headers = { cookie: anna, Origin: 'https://evil.example' };
    expect((await send(desk.port, 'POST', at(id, name), { body, headers })).status).toBe(403);
  });

  it('finds no case that is not there', async () => {
    expect((await act('bcdfg-hjklm', name, body)).status).toBe(404);
  });

  it('takes nothing more than it needs', async () => {
    const id = await taken();
    expect((await act(id, name, { ...body, more: 1 })).status).toBe(400);
  });
});

describe.each(ACTIONS.filter(([name]) => name !== 'note'))('%s', (name, body) => {
  it('is refused with the name of the one who has the case', async () => {
    const id = await taken();
    const answer = await act(id, name, body, ben);
    expect([answer.status, answer.json.by]).toEqual([409, 'Anna']);
    expect((await get(at(id))).json.case.agent).toEqual({ id: 'anna', name: 'Anna' });
  });
});

describe('a body', () => {
  it.each<[string, object]>([
    ['say', { text: 'hi' }],
    ['say', { text: '   ', clientId: '12345678' }],
    ['say', { text: 'hi', clientId: 'short' }],
    ['say', { text: 'hi', clientId: '../../../etc' }],
    ['say', { text: 'x'.repeat(4_001), clientId: '12345678' }],
    ['say', { text: ['hi'], clientId: '12345678' }],
    ['note', { text: '' }],
    ['note', { text: { $gt: '' } }],
    ['transfer', { to: { kind: 'team', team: 'returns' } }],
    ['transfer', { to: { kind: 'team', team: 'returns' }, reason: 'x'.repeat(501) }],
    ['transfer', { to: { kind: 'everyone' }, reason: 'why' }],
    ['transfer', { to: { kind: 'agent', team: 'returns' }, reason: 'why' }],
    ['close', { outcome: 'great', back: { kind: 'stood' } }],
    ['close', { outcome: 'solved', back: { kind: 'step', flow: 'power/dead' } }],
    ['close', { outcome: 'solved', back: 'stood' }],
    ['read', { seq: -1 }],
    ['read', { seq: 1.5 }],
    ['claim', { agent: 'ben' }],
  ])('that %s cannot read is refused', async (name, body) => {
    const id = await taken();
    expect((await act(id, name, body)).status).toBe(400);
    expect(await textsOf(id)).not.toContain('hi');
  });

  it('with a key that JavaScript reads otherwise is refused', async () => {
    const headers = { cookie: anna, 'Content-Type': 'application/json' };
    const body = '{"text":"hi","__proto__":{"admin":true}}';
    const path = at(await taken(), 'note');
    expect((await send(desk.port, 'POST', path, { body, headers })).status).toBe(400);
  });
});

describe('reading', () => {
  it.each([
    '/desk/me',
    '/desk/api/cases?view=all',
    '/desk/api/replies?q=x',
    '/desk/api/people',
  ])('%s needs a cookie', async (path) => {
    expect((await send(desk.port, 'GET', path)).status).toBe(401);
  });

  it('shows a case with what was said, what happened and what was before', async () => {
    const id = await waiting('keypad dead');
    await act(id, 'note', { text: 'known customer' });
    const { json } = await get(at(id));
    expect(json.case).toMatchObject({ id, state: 'queued', facts: { summary: 'keypad dead' } });
    expect(json.events.map(({ move }: { move: { kind: string } }) => move.kind)).toEqual([
      'request',
      'enqueue',
      'note',
    ]);
    expect(await textsOf(id)).toEqual(['keypad dead']);
    expect(json.history).toEqual([]);
  });

  it('finds no case that is not there', async () => {
    expect((await get(at('bcdfg-hjklm'))).status).toBe(404);
    expect((await get(at('..%2F..%2Fetc'))).status).toBe(404);
  });

  it('lists by view, and refuses one that is none', async () => {
    const [waits, mine] = [await waiting(), await taken()];
    const ids = async (view: string, cookie = anna): Promise<string[]> =>
      (await get(`/desk/api/cases?view=${view}`, cookie)).json.cases.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('waiting')).toContain(waits);
    expect(await ids('waiting')).not.toContain(mine);
    expect(await ids('mine')).toContain(mine);
    expect(await ids('mine', ben)).not.toContain(mine);
    expect(await ids('all', ben)).toEqual(expect.arrayContaining([waits, mine]));
    await act(mine, 'close', CLOSE);
    expect(await ids('ended')).toContain(mine);
    for (const path of ['/desk/api/cases', '/desk/api/cases?view=theirs'])
      expect((await get(path)).status).toBe(400);
  });

  it('lists only what the agent has a team for', async () => {
    const id = await waiting();
    const rita = await desk.cookieOf('rita');
    const { json } = await get('/desk/api/cases?view=waiting', rita);
    expect(json.cases.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it('offers six canned replies at most, and colleagues without their secrets', async () => {
    const { replies } = (await get('/desk/api/replies?q=battery')).json;
    expect(replies).toHaveLength(6);
    expect(replies[0]).toEqual({ from: 'power/0', title: 'About battery', text: 'Answer 0' });
    const people = (await get('/desk/api/people')).json;
    expect(people.agents).toContainEqual({ id: 'ben', name: 'Ben', teams: ['support'] });
    expect(JSON.stringify(people)).not.toContain('scrypt');
    expect(people.teams).toContainEqual({ id: 'returns', title: 'The returns' });
  });
});

describe('a case', () => {
  it('is claimed by one of two, and the other reads by whom', async () => {
    const id = await waiting();
    const both = await Promise.all([act(id, 'claim'), act(id, 'claim', {}, ben)]);
    const won = both.find(({ status }) => status === 200)!;
    const lost = both.find(({ status }) => status === 409)!;
    expect(lost.json).toEqual({ why: 'taken', by: won.json.case.agent.name });
  });

  it('takes a line once, however often it comes, masked, and says what was masked', async () => {
    const id = await taken();
    const body = line('The code is 4711, wait');
    const first = await act(id, 'say', body);
    expect([first.status, first.json.hidden]).toEqual([200, ['code']]);
    expect((await act(id, 'say', body)).status).toBe(200);
    const said = (await textsOf(id)).filter((text) => text.includes('The code'));
    expect(said).toEqual(['Anna: The code is [code], wait']);
  });

  it('masks notes and reasons', async () => {
    const id = await taken();
    await act(id, 'note', { text: 'their code is 4711' });
    await act(id, 'transfer', { ...TO_TEAM, reason: 'code 4711 fails' });
    const file = (await get(at(id))).body;
    expect(file).toContain('their code is [code]');
    expect(file).toContain('code [code] fails');
    expect(file).not.toContain('4711');
  });

  it('can be held, taken up again and given back to the front', async () => {
    const id = await taken();
    expect((await act(id, 'hold')).json.case.state).toBe('on_hold');
    expect((await act(id, 'unhold')).json.case.state).toBe('active');
    const { case: released } = (await act(id, 'release')).json;
    expect(released).toMatchObject({ state: 'queued', front: true });
    expect((await act(id, 'say', line('still there?'))).status).toBe(409);
  });

  it('goes to a colleague, who alone may take it', async () => {
    const id = await taken();
    const to = { kind: 'agent', id: 'ben' };
    expect((await act(id, 'transfer', { to, reason: 'yours' })).json.case.state).toBe(
      'transferring',
    );
    expect((await act(id, 'claim', {}, await desk.cookieOf('rita'))).json.by).toBeDefined();
    expect((await act(id, 'claim', {}, ben)).json.case.agent.name).toBe('Ben');
  });

  it('goes to nobody who is not there', async () => {
    const id = await taken();
    const to = (one: object) => act(id, 'transfer', { to: one, reason: 'why' });
    expect((await to({ kind: 'agent', id: 'nobody' })).status).toBe(404);
    expect((await to({ kind: 'team', team: 'nowhere' })).status).toBe(404);
    expect((await get(at(id))).json.case.agent.name).toBe('Anna');
  });

  it('closes once, and says then that it has ended', async () => {
    const id = await taken();
    const back = { kind: 'step', flow: 'power/dead', key: 'k1' };
    const closed = await act(id, 'close', { outcome: 'unsolved', back });
    expect(closed.json.case).toMatchObject({ state: 'closed', outcome: 'unsolved', back });
    expect((await act(id, 'close', CLOSE)).json.why).toBe('ended');
    expect((await act(id, 'say', line('one more'))).json.why).toBe('ended');
  });
});
