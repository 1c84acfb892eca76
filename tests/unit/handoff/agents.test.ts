/** Who is on the list of agents, and what is refused with a sentence that says why. */
import { expect, it } from 'vitest';
import type { Agent } from '../../../src/core/handoff-store.ts';
import { type NewAgent, putAgent } from '../../../src/handoff/agents.ts';
import { isPassword } from '../../../src/handoff/password.ts';

const ACCOUNT = '0a1b2c3d-0000-4000-8000-00000000000f';
const anna: NewAgent = { login: 'anna', name: 'Anna', password: 'a long password', teams: ['a'] };

function memory(...known: Agent[]) {
  const agents = new Map(known.map((agent) => [agent.id, agent]));
  return {
    agents,
    agent: async (id: string) => agents.get(id),
    putAgent: async (agent: Agent) => void agents.set(agent.id, agent),
  };
}

it('keeps a new agent with a hash, never the password', async () => {
  const store = memory();
  expect(await putAgent(store, { ...anna, name: ' Anna ' }, ['a', 'b'])).toBeUndefined();
  const kept = store.agents.get('anna')!;
  expect(kept).toMatchObject({ id: 'anna', login: 'anna', name: 'Anna', teams: ['a'] });
  expect(kept).toMatchObject({ disabled: false, seenAt: 0 });
  expect(JSON.stringify(kept)).not.toContain('a long password');
  expect(await isPassword('a long password', kept.passwordHash)).toBe(true);
}, 60_000);

it.each<[string, Partial<NewAgent>, RegExp]>([
  ['a login with capitals', { login: 'Anna' }, /small letters/],
  ['a login with spaces', { login: 'an na' }, /small letters/],
  ['a login that is a path', { login: '../anna' }, /small letters/],
  ['an empty name', { name: '  ' }, /1 to 60/],
  ['a long name', { name: 'x'.repeat(61) }, /1 to 60/],
  ['a team nobody knows', { teams: ['a', 'c'] }, /'c'; desk.yaml has a, b/],
  ['an account that is no id', { account: 'anna@example.com' }, /GUID/],
  ['a short password', { password: '123456789' }, /at least 10/],
])('refuses %s', async (_, change, why) => {
  const store = memory();
  expect(await putAgent(store, { ...anna, ...change }, ['a', 'b'])).toMatch(why);
  expect(store.agents.size).toBe(0);
});

it('refuses somebody who could sign in nowhere', async () => {
  const { password: _, ...bare } = anna;
  expect(await putAgent(memory(), bare, ['a'])).toMatch(/password for the desk, or an account/);
});

it('takes an account for Teams instead of a password', async () => {
  const store = memory();
  const { password: _, ...bare } = anna;
  expect(await putAgent(store, { ...bare, account: ACCOUNT }, ['a'])).toBeUndefined();
  expect(store.agents.get('anna')).toMatchObject({ account: ACCOUNT });
  expect(store.agents.get('anna')!.passwordHash).toBeUndefined();
});

it('changes what is given, keeps the rest, and lets a disabled agent in again', async () => {
  const before: Agent = {
    ...{ id: 'anna', login: 'anna', name: 'Anna', teams: ['a'], passwordHash: 'kept' },
    ...{ account: ACCOUNT, disabled: true, seenAt: 7 },
  };
  const store = memory(before);
  const change = { login: 'anna', name: 'Anna B', teams: ['b'] };
  expect(await putAgent(store, change, ['a', 'b'])).toBeUndefined();
  expect(store.agents.get('anna')).toEqual({
    ...{ ...before, name: 'Anna B', teams: ['b'], disabled: false },
  });
});
