/** The failures that other products have shown, one test each; numbers as in the research page. */

import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentLine, Hours } from '../../src/core/desk.ts';
import { ana, ben, content, MINUTE, type Rig, startRig, support } from './rig.ts';

const { lines } = content.handoff;
const line = (text: string): AgentLine => ({ text, surface: 'desk' });
const solved = { outcome: 'solved', back: { kind: 'stood' } } as const;

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(async () => {
  expect(rig.failures).toEqual([]);
  await rig.end();
});

async function waiting(conversation = 'c1', first = 'my lock wont pair with the app') {
  await rig.say(conversation, first);
  await rig.say(conversation, 'I want to talk to a real person');
  return (await rig.caseOf(conversation)).id;
}

async function active(conversation = 'c1') {
  const id = await waiting(conversation);
  await rig.handoff.claim(id, ana, 'desk');
  await rig.handoff.say(id, ana, line('Hello, Ana here.'));
  return id;
}

/** Lets time pass while Ana's desk is open. */
async function later(minutes: number): Promise<void> {
  rig.clock.at += minutes * MINUTE;
  await rig.handoff.heartbeat('ana');
  await rig.handoff.sweep();
}

it('failure 1: of many who accept at once one gets the case, the others read who', async () => {
  const id = await waiting();
  const claims = await Promise.all(
    [ana, ben, { id: 'cy', name: 'Cy' }].map((agent) => rig.handoff.claim(id, agent, 'desk')),
  );
  const winner = (await rig.caseOf('c1')).agent!.name;
  expect(claims.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  expect(claims.filter(({ kind }) => kind === 'refused')).toEqual(
    Array(2).fill({ kind: 'refused', why: 'taken', by: winner }),
  );
});

it('failure 2: an agent who accepts while the bot is answering keeps its answer from going out', async () => {
  await rig.end();
  let id = '';
  let claimed = false;
  rig = await startRig({
    wrap: (respond) => async (turn) => {
      const answer = await respond(turn);
      if (turn.message.masked === 'does it take lithium?' && !claimed) {
        claimed = true;
        await rig.handoff.claim(id, ana, 'desk');
      }
      return answer;
    },
  });
  id = await waiting();
  expect(await rig.say('c1', 'does it take lithium?')).toEqual([
    expect.stringContaining('Ana is here now'),
  ]);
  expect(rig.dropped).toEqual(['c1']);
  expect(await rig.messages('c1')).toContain('does it take lithium?');
});

describe('failure 3: the bot sleeps through a long talk', () => {
  it('of 25 hours', async () => {
    const id = await active();
    for (let hour = 0; hour < 25; hour++) {
      expect(await rig.say('c1', `my lock is dead ${hour}`)).toEqual([]);
      for (let minute = 0; minute < 60; minute += 4) {
        await later(4);
        if (minute % 16 === 0) await rig.handoff.say(id, ana, line(`I look at it, ${minute}`));
      }
    }
    expect(await rig.say('c1', 'are you still there')).toEqual([]);
    expect(await rig.caseOf('c1')).toMatchObject({ state: 'active', agent: ana });
  });

  it('with a note, a change, a picture and a deletion in it', async () => {
    const id = await active();
    await rig.handoff.note(id, ana, 'seems to be the reset');
    expect(await rig.say('c1', 'my lock is dead')).toEqual([]);
    expect(await rig.say('c1', 'my lock was dead', { type: 'messageUpdate' })).toEqual([]);
    expect(await rig.say('c1', '', { type: 'messageDelete' })).toEqual([]);
    const picture = [{ contentType: 'image/png', contentUrl: 'https://x.example/1' }];
    expect(await rig.say('c1', '', { attachments: picture })).toEqual([lines.not_carried]);
    const said = (await rig.handoff.open(id))!.events.flatMap(({ move }) =>
      move.kind === 'customer_said' ? [move.what] : [],
    );
    expect(said).toEqual(['text', 'edited', 'deleted', 'not_carried']);
  });

  it('beside two thousand others', async () => {
    const id = await active();
    await Promise.all(
      Array.from({ length: 2_001 }, (_, n) =>
        rig.store.commit({ conversation: `o${n}`, version: 0, memory: '{}', activities: [] }),
      ),
    );
    expect(await rig.say('c1', 'my lock is dead')).toEqual([]);
    expect((await rig.handoff.open(id))!.case.state).toBe('active');
  });
});

it('failure 4: bot and queue never own a conversation both', async () => {
  const id = await waiting();
  expect((await rig.store.conversation('c1')).owner).toBe('bot');
  await rig.handoff.claim(id, ana, 'desk');
  expect((await rig.store.conversation('c1')).owner).toBe('ana');
  await rig.handoff.release(id, ana);
  expect((await rig.store.conversation('c1')).owner).toBe('bot');
  expect(await rig.handoff.say(id, ana, line('still me'))).toMatchObject({ kind: 'refused' });
});

it('failure 5: after a talk a new message is answered and asks for nobody again', async () => {
  const id = await active();
  await rig.handoff.close(id, ana, solved);
  const said = await rig.say('c1', 'can i use rechargeable batteries?');
  expect(said.join(' ')).toContain('alkaline');
  expect(await rig.say('c1', 'thanks')).not.toEqual([]);
  const cases = await rig.store.handoffs.ofCustomer('directline/u-c1', 10);
  expect(cases).toHaveLength(1);
});

it('failure 6: what is said in any state is in the log, in order', async () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const said: string[] = [];
  const say = async () => {
    const word = `${words[said.length]} flurb`;
    said.push(word);
    await rig.say('c1', word);
  };
  await say();
  await rig.say('c1', 'agent');
  const { id } = await rig.caseOf('c1');
  await say();
  await rig.handoff.claim(id, ana, 'desk');
  await say();
  await rig.handoff.say(id, ana, line('hm'));
  await rig.handoff.hold(id, ana);
  await say();
  await rig.handoff.unhold(id, ana);
  await rig.handoff.transfer(id, ana, { kind: 'agent', agent: ben }, 'knows it');
  await say();
  await rig.handoff.claim(id, ben, 'teams');
  await say();
  await rig.handoff.close(id, ben, solved);
  await say();
  expect((await rig.messages('c1')).filter((text) => text.endsWith('flurb'))).toEqual(said);
});

it('failure 7: a clock of the line runs out after a restart too', async () => {
  const id = await waiting();
  const { dir, clock } = rig;
  await rig.end(true);
  rig = await startRig({ dir, at: clock.at + 21 * MINUTE });
  expect(await rig.handoff.sweep()).toBeGreaterThan(0);
  await rig.handoff.sweep();
  expect((await rig.handoff.open(id))!.case).toMatchObject({ state: 'ticketed' });
  expect((await rig.messages('c1')).join('\n')).toContain(id);
});

it('failure 8: the line is served by urgency, then by who came first', async () => {
  const first = await waiting('c1');
  rig.clock.at += MINUTE;
  const second = await waiting('c2');
  rig.clock.at += MINUTE;
  const urgent = await waiting('c3', 'i am locked out');
  const line = (await rig.handoff.list('waiting', ana)).map(({ id }) => id);
  expect(line).toEqual([urgent, first, second]);
});

it('failure 9: two customers of the same name stay two', async () => {
  const name = { from: { id: 'u-c1', name: 'Sam' } as Activity['from'] };
  await rig.say('c1', 'agent', name);
  await rig.say('c2', 'agent', { from: { id: 'u-c2', name: 'Sam' } as Activity['from'] });
  const { id } = await rig.caseOf('c2');
  await rig.handoff.claim(id, ana, 'desk');
  await rig.handoff.say(id, ana, line('only for the second'));
  expect((await rig.messages('c1')).join()).not.toContain('only for the second');
  expect((await rig.messages('c2')).join()).toContain('only for the second');
});

describe('failure 10: a customer can leave', () => {
  it.each([
    ['the line', async () => waiting(), 'cancelled'],
    [
      'an offer',
      async () => {
        const id = await waiting();
        await rig.handoff.offer(id, ben, ana);
      },
      'cancelled',
    ],
    ['the talk', async () => active(), 'wrapping'],
    [
      'a hold',
      async () => {
        const id = await active();
        await rig.handoff.hold(id, ana);
      },
      'wrapping',
    ],
    [
      'a transfer',
      async () => {
        const id = await active();
        await rig.handoff.transfer(id, ana, { kind: 'agent', agent: ben }, 'r');
      },
      'wrapping',
    ],
  ])('%s', async (_, start, state) => {
    await start();
    await rig.say('c1', 'leave the line');
    expect(await rig.caseOf('c1')).toMatchObject({ state, returnedAt: rig.clock.at });
    expect((await rig.store.conversation('c1')).owner).toBe('bot');
    expect((await rig.say('c1', 'hello')).length).toBeGreaterThan(0);
  });

  it('and is back at the step where they were, with one tap', async () => {
    await waiting();
    const log = await rig.log('c1');
    const buttons = log.at(-1)!.suggestedActions!.actions.map(({ value }) => String(value));
    expect(buttons).toContain(lines.leave_queue);
    expect(await rig.say('c1', lines.leave_queue)).toEqual([
      lines.left_queue,
      expect.stringContaining('Back to this'),
      'What do you want it to connect to?',
    ]);
  });
});

it('failure 11: a desk that is not heard of any more gives its cases back, in front', async () => {
  const id = await active();
  await waiting('c2', 'i am locked out');
  rig.clock.at += MINUTE;
  await rig.handoff.sweep();
  expect(await rig.caseOf('c1')).toMatchObject({
    state: 'queued',
    front: true,
    requestedAt: expect.any(Number),
  });
  expect((await rig.handoff.list('waiting', ben))[0]!.id).toBe(id);
  expect((await rig.messages('c1')).join('\n')).toContain('Ana does not answer any more');
});

it('failure 12: a team whose people are away is not said to be there, whoever else is', async () => {
  await rig.end();
  const night: Hours = { kind: 'week', zone: 'UTC', days: {}, holidays: new Set() };
  rig = await startRig({
    teams: [
      { ...support, queues: ['urgent', 'warranty'] },
      { ...support, id: 'second', queues: ['general'], hours: night },
    ],
  });
  const said = await rig.say('c1', 'agent');
  const found = await rig.caseOf('c1');
  expect(found).toMatchObject({ state: 'ticketed', team: 'second' });
  expect(said.join(' ')).toContain(found.id);
  expect(said.join(' ')).not.toContain('next');
});

it('failure 13: that nobody is there is said only to who asks for somebody', async () => {
  await rig.end();
  const night: Hours = { kind: 'week', zone: 'UTC', days: {}, holidays: new Set() };
  rig = await startRig({ teams: [{ ...support, hours: night }] });
  const said = [
    ...(await rig.say('c1', 'my lock wont pair with the app')),
    ...(await rig.say('c1', 'hello')),
  ];
  expect(said.join(' ')).not.toContain('Nobody is at the desk');
  expect((await rig.say('c1', 'agent')).join(' ')).toContain('Nobody is at the desk');
  expect((await rig.say('c1', 'hello')).join(' ')).not.toContain('Nobody is at the desk');
});

it('failure 14: typing ends by itself', async () => {
  const id = await active();
  const heard: unknown[] = [];
  rig.handoff.watch((news) => void heard.push(news));
  await rig.handoff.customerTyping('c1');
  await rig.handoff.typing(id, ana);
  await rig.handoff.typing(id, ben);
  const until = rig.clock.at + 6_000;
  expect(heard).toEqual([
    { kind: 'typing', case: id, who: 'customer', until },
    { kind: 'typing', case: id, who: 'agent', until },
  ]);
});

describe('failure 15: the bot is back after every end', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['closed', async () => rig.handoff.close(await active(), ana, solved)],
    ['left', async () => active().then(() => rig.say('c1', 'end chat'))],
    ['cancelled', async () => waiting().then(() => rig.say('c1', 'leave the line'))],
    ['expired', async () => waiting().then(() => later(21))],
    ['silent', async () => active().then(() => later(21))],
  ])('%s', async (_, end) => {
    await end();
    await rig.handoff.sweep();
    expect((await rig.caseOf('c1')).returnedAt).toBeDefined();
    expect(await rig.say('c1', 'where was i? what is my lock doing')).not.toEqual([]);
    expect((await rig.store.conversation('c1')).owner).toBe('bot');
  });
});

it('failure 16: a picture that cannot be passed on is named, never dropped in silence', async () => {
  await active();
  const picture = [{ contentType: 'image/png', contentUrl: 'https://x.example/1' }];
  expect(await rig.say('c1', 'look', { attachments: picture })).toEqual([lines.not_carried]);
});

it('failure 17: what is sent four times has one effect', async () => {
  for (let n = 0; n < 4; n++) await rig.say('c1', 'agent', { id: 'same' });
  expect(await rig.store.handoffs.ofCustomer('directline/u-c1', 10)).toHaveLength(1);
  const { id } = await rig.caseOf('c1');
  await rig.handoff.claim(id, ana, 'desk');
  for (let n = 0; n < 4; n++)
    await rig.handoff.say(id, ana, { text: 'Hello.', surface: 'desk', clientId: 'x' });
  expect((await rig.messages('c1')).filter((text) => text === 'Ana: Hello.')).toHaveLength(1);
  for (let n = 0; n < 4; n++) await rig.say('c1', 'still there?', { id: 'again' });
  const said = (await rig.handoff.open(id))!.events.filter(
    ({ move }) => move.kind === 'customer_said',
  );
  expect(said).toHaveLength(1);
});

it('failure 18: the wait counts from the first request, whatever the bot says meanwhile', async () => {
  const id = await waiting();
  const { requestedAt, deadlines } = await rig.caseOf('c1');
  rig.clock.at += 3 * MINUTE;
  await rig.say('c1', 'can i use rechargeable batteries?');
  await rig.say('c1', 'agent');
  expect(await rig.caseOf('c1')).toMatchObject({ requestedAt, deadlines });
  await rig.handoff.claim(id, ana, 'desk');
  expect(rig.records).toContainEqual({ kind: 'accepted', team: 'support', ms: 3 * MINUTE });
});
