/** Whatever customer, agents, clock and restarts do in whatever order: one owner, nothing lost, an end. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENDED, ownerOf } from '../../src/core/handoff.ts';
import { ana, ben, MINUTE, type Rig, startRig } from './rig.ts';

const RUNS = process.env['SOAK'] ? 300 : 25;

const agent = fc.constantFrom(ana, ben);
const step = fc.oneof(
  fc.record({
    do: fc.constant('say' as const),
    text: fc.constantFrom('flurb', 'agent', 'my lock is dead', 'end chat', 'leave the line'),
  }),
  fc.record({
    do: fc.constantFrom(
      'claim',
      'reply',
      'hold',
      'unhold',
      'release',
      'close',
      'note',
      'pass',
      'team',
      'offer',
    ),
    agent,
  }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(0, 2, 6, 21) }),
  fc.record({ do: fc.constant('restart' as const) }),
);

it(`holds over ${RUNS} random histories`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      let rig = await startRig();
      const said: string[] = [];
      let count = 0;
      try {
        for (const one of steps) {
          rig = await take(rig, one, said, () => count++);
          await checkOwner(rig);
        }
        await finish(rig);
        const log = await rig.messages('c1');
        expect(log.filter((text) => said.includes(text))).toEqual(said);
      } finally {
        await rig.end();
      }
    }),
    { numRuns: RUNS },
  );
});

async function take(
  rig: Rig,
  one: Readonly<Record<string, unknown>>,
  said: string[],
  count: () => number,
): Promise<Rig> {
  const { caseId: id = '' } = await rig.store.conversation('c1');
  const who = one['agent'] as typeof ana;
  switch (one['do']) {
    case 'say': {
      const text =
        one['text'] === 'flurb'
          ? `flurb ${'abcdefghij'[count() % 10]}${count()}`
          : String(one['text']);
      if (text.startsWith('flurb')) said.push(text);
      await rig.say('c1', text);
      return rig;
    }
    case 'claim':
      await rig.handoff.claim(id, who, 'desk');
      return rig;
    case 'reply': {
      const text = `line ${count()}`;
      const done = await rig.handoff.say(id, who, { text, surface: 'desk' });
      if (done.kind === 'done') said.push(`${who.name}: ${text}`);
      return rig;
    }
    case 'hold':
    case 'unhold':
    case 'release':
      await rig.handoff[one['do']](id, who);
      return rig;
    case 'close':
      await rig.handoff.close(id, who, { outcome: 'solved', back: { kind: 'stood' } });
      return rig;
    case 'note':
      await rig.handoff.note(id, who, 'n');
      return rig;
    case 'pass':
      await rig.handoff.transfer(id, who, { kind: 'agent', agent: who === ana ? ben : ana }, 'r');
      return rig;
    case 'team':
      await rig.handoff.transfer(id, who, { kind: 'team', team: 'support' }, 'r');
      return rig;
    case 'offer':
      await rig.handoff.offer(id, who, who);
      return rig;
    case 'wait':
      rig.clock.at += Number(one['minutes']) * MINUTE;
      await rig.handoff.sweep();
      return rig;
    default: {
      const { dir, clock } = rig;
      await rig.end(true);
      return startRig({ dir, at: clock.at });
    }
  }
}

async function checkOwner(rig: Rig): Promise<void> {
  const { owner, epoch, caseId } = await rig.store.conversation('c1');
  if (caseId === undefined) return expect(owner).toBe('bot');
  const open = await rig.store.handoffs.case(caseId);
  expect(owner).toBe(ownerOf(open));
  expect(epoch).toBe(open!.epoch);
}

/** Left alone, every case comes to its end by its clocks, and the bot is back. */
async function finish(rig: Rig): Promise<void> {
  for (let n = 0; n < 12; n++) {
    rig.clock.at += 30 * MINUTE;
    await rig.handoff.sweep();
  }
  for (const open of await rig.store.handoffs.ofCustomer('directline/u-c1', 100)) {
    expect(ENDED.has(open.state), open.state).toBe(true);
    expect(open.returnedAt).toBeDefined();
  }
  expect((await rig.store.conversation('c1')).owner).toBe('bot');
}
