/** What a customer hears on the ways to a person, in the line, and back; and what is kept of it. */

import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Hours } from '../../src/core/desk.ts';
import { ana, ben, content, MINUTE, type Rig, startRig, support } from './rig.ts';

const { lines } = content.handoff;

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(async () => {
  expect(rig.failures).toEqual([]);
  await rig.end();
});

const asked = async (conversation = 'c1'): Promise<string> => {
  await rig.say(conversation, 'agent');
  return (await rig.caseOf(conversation)).id;
};

describe('each way to a person has its own words', () => {
  it.each([
    ['asked', ['agent'], 'Of course.'],
    ['misses', ['flurb', 'wibble wobble', 'snorf'], 'you should not have to repeat yourself'],
    ['dissatisfied', ['you did not help me'], 'I am sorry that did not help'],
    ['safety', ['there is smoke and someone is locked in'], 'emergency number'],
  ])('%s', async (reason, messages, words) => {
    let said: string[] = [];
    for (const message of messages) said = await rig.say('c1', message);
    expect(said.join('\n')).toContain(words);
    expect((await rig.caseOf('c1')).facts.reason).toBe(reason);
  });

  it('a third thing that did not help', async () => {
    const said: string[][] = [];
    for (const text of ['my lock is offline in the app', 'Even right beside the lock'])
      said.push(await rig.say('c1', text));
    for (let n = 0; n < 3 && !said.at(-1)?.includes(lines.third_try); n++)
      said.push(await rig.say('c1', 'no change'));
    expect(said.slice(0, -1).flat()).not.toContain(lines.third_try);
    expect(said.at(-1)).toContain(lines.third_try);
    const { facts } = await rig.caseOf('c1');
    expect(facts.reason).toBe('tries');
    expect(facts.tried.filter(({ outcome }) => outcome === 'did_not_help')).toHaveLength(3);
    expect(facts.summary).toContain('did not help');
  });

  it('an emergency hears the approved lines and nothing else', async () => {
    const said = await rig.say('c1', 'there is smoke and someone is locked in');
    expect(said).toEqual(content.safety.emergency);
    expect(await rig.caseOf('c1')).toMatchObject({ state: 'queued', queue: 'urgent' });
    expect((await rig.caseOf('c1')).facts.urgency).toBe(3);
  });
});

it('without an agent on the list everything is as it was', async () => {
  await rig.end();
  rig = await startRig({ agents: [] });
  const said = await rig.say('c1', 'agent');
  expect(said.join(' ')).toContain('0800 555 0100');
  expect((await rig.store.conversation('c1')).caseId).toBeUndefined();
});

it('in line the bot helps on, and what is tried gets into the case', async () => {
  await asked();
  await rig.say('c1', 'my lock is dead');
  expect(await rig.say('c1', 'i changed the batteries, that did not help')).not.toEqual([]);
  const { facts, state } = await rig.caseOf('c1');
  expect(state).toBe('queued');
  expect(facts.tried).toMatchObject([{ try: 'fresh_batteries', outcome: 'did_not_help' }]);
});

it('tells a new place in line once, and only when there is one', async () => {
  const first = await asked('c1');
  rig.clock.at += 1_000;
  await asked('c2');
  expect((await rig.messages('c2')).join()).toContain('waiting before you: 1');
  rig.clock.at += MINUTE;
  await rig.handoff.sweep();
  await rig.handoff.claim(first, ana, 'teams');
  for (let n = 0; n < 3; n++) {
    rig.clock.at += 20_000;
    await rig.handoff.sweep();
  }
  expect((await rig.messages('c2')).filter((text) => text === lines.now_next)).toHaveLength(1);
  expect(await rig.messages('c2')).not.toContain('Still waiting before you: 1.');
});

it('says how long it takes once it knows, and that it does not before', async () => {
  expect((await rig.say('c0', 'agent')).join()).toContain(lines.wait_unknown);
  for (let n = 0; n < 6; n++) {
    const id = await asked(`w${n}`);
    rig.clock.at += (n + 1) * MINUTE;
    await rig.handoff.claim(id, ana, 'teams');
  }
  await rig.handoff.heartbeat('ana');
  expect((await rig.say('c9', 'agent')).join()).toContain('2 to 5 minutes');
});

it('writes a ticket when nobody is there, and says until when', async () => {
  await rig.end();
  const hours: Hours = {
    kind: 'week',
    zone: 'Europe/Berlin',
    days: { fri: [{ from: 540, to: 1_080 }] },
    holidays: new Set(),
  };
  rig = await startRig({ teams: [{ ...support, hours }] });
  const said = (await rig.say('c1', 'agent')).join(' ');
  const { id, state } = await rig.caseOf('c1');
  expect(state).toBe('ticketed');
  expect(said).toContain('09:00 (Europe/Berlin)');
  expect(said).toContain(id);
  expect(await rig.say('c1', 'my lock is dead')).not.toEqual([]);
});

it('puts a silent customer aside, and goes on by the code from elsewhere', async () => {
  await rig.say('c1', 'i changed the batteries, that did not help');
  const id = await asked('c1');
  await rig.handoff.claim(id, ana, 'teams');
  await rig.handoff.say(id, ana, { text: 'Are you there?', surface: 'teams' });
  rig.clock.at += 21 * MINUTE;
  await rig.handoff.sweep();
  await rig.handoff.sweep();
  expect(await rig.caseOf('c1')).toMatchObject({ state: 'closed', outcome: 'follow_up' });
  expect((await rig.messages('c1')).at(-1)).toContain(id);

  const said = await rig.say('t1', `my case is ${id}`, { channelId: 'msteams' });
  expect(said.join(' ')).toContain(lines.resumed);
  const again = await rig.caseOf('t1');
  expect(again).toMatchObject({ state: 'queued', resumes: id });
  expect(again.facts.tried).toMatchObject([{ try: 'fresh_batteries' }]);
});

it('says so when it does not know a code', async () => {
  expect(await rig.say('c1', 'BCDFG-HJKLM')).toContain(lines.resume_unknown);
});

it('goes on at the step the agent chose', async () => {
  await rig.say('c1', 'my lock wont pair with the app');
  const id = await asked();
  await rig.handoff.claim(id, ana, 'teams');
  await rig.handoff.close(id, ana, {
    outcome: 'unsolved',
    back: { kind: 'step', flow: 'power/no-response' },
  });
  const said = await rig.say('c1', lines.rating_bad);
  expect(said.join(' ')).toContain(id);
  const log = await rig.messages('c1');
  expect(log.at(-1)).not.toBe('What do you want it to connect to?');
  expect(rig.records).toContainEqual({ kind: 'rated', team: 'support', rating: 'bad' });
});

it('passes a talk on to a colleague, and the customer reads who is there', async () => {
  const id = await asked();
  await rig.handoff.claim(id, ana, 'teams');
  await rig.handoff.transfer(id, ana, { kind: 'agent', agent: ben }, 'knows pairing');
  expect(await rig.handoff.claim(id, ben, 'desk')).toMatchObject({ kind: 'done' });
  expect((await rig.messages('c1')).at(-1)).toContain('Ben is here now');
  expect(await rig.handoff.say(id, ana, { text: 'x', surface: 'teams' })).toEqual({
    ...{ kind: 'refused', why: 'not_yours', by: 'Ben' },
  });
});

it("serves Teams by the outbox, with the agent's name in the words", async () => {
  const teams: Partial<Activity> = { channelId: 'msteams', serviceUrl: 'https://smba.example' };
  await rig.say('t1', 'agent', teams);
  const { id } = await rig.caseOf('t1');
  await rig.handoff.claim(id, ana, 'desk');
  await rig.handoff.say(id, ana, { text: 'Hello.', surface: 'desk' });
  const last = rig.sentToTeams.at(-1)!;
  expect(last).toMatchObject({
    text: 'Ana: Hello.',
    from: { id: 'bot' },
    serviceUrl: 'https://smba.example',
  });
  expect((await rig.store.undelivered()).map(({ body }) => body).join()).toContain('Ana: Hello.');
});

it('tells other desks by the events of Bot Framework', async () => {
  await rig.say('c1', 'my lock wont pair with the app', { locale: 'en-GB' });
  await rig.say('c1', 'agent', { locale: 'en-GB' });
  const { id } = await rig.caseOf('c1');
  const initiate = (await rig.log('c1')).find(({ name }) => name === 'handoff.initiate')!;
  expect(initiate).toMatchObject({
    ...{ type: 'event', conversation: { id: 'c1' }, replyToId: expect.any(String) },
    relatesTo: { conversation: { id: 'c1' }, channelId: 'directline' },
    value: { Skill: 'general', va_LastPhrase: 'agent', va_Language: 'en-GB', detail: { case: id } },
    attachments: [{ contentType: 'application/json', name: 'Transcript' }],
  });
  await rig.handoff.hub('c1', { state: 'accepted', agent: { id: 'x', name: 'Gil' } });
  expect((await rig.messages('c1')).at(-1)).toContain('Gil is here now');
  await rig.handoff.hub('c1', { state: 'completed' });
  const states = (await rig.log('c1')).flatMap(({ name, value }) =>
    name === 'handoff.status' ? [[value.state, value.detail.phase]] : [],
  );
  expect(states).toEqual([
    ['accepted', 'assigned'],
    ['completed', 'closed'],
  ]);
});

it('writes a ticket when the other desk has failed', async () => {
  const id = await asked();
  await rig.handoff.hub('c1', { state: 'failed' });
  expect(await rig.caseOf('c1')).toMatchObject({ state: 'ticketed' });
  expect((await rig.messages('c1')).at(-1)).toContain(id);
});

it('shows a desk the case whole, and what is new since it looked', async () => {
  const id = await asked();
  await rig.handoff.claim(id, ana, 'desk');
  const place = (await rig.handoff.since(0)).at(-1)!.place;
  await rig.say('c1', 'there is smoke');
  const news = await rig.handoff.since(place);
  expect(news).toMatchObject([{ case: id, move: { kind: 'customer_said', what: 'danger' } }]);
  const file = (await rig.handoff.open(id))!;
  const seq = (news[0]!.move as { seq: number }).seq;
  expect(file.transcript.find((row) => row.seq === seq)!.body).toContain('there is smoke');
  expect(await rig.handoff.status()).toEqual({ waiting: 0, withPerson: 1, present: 2 });
});
