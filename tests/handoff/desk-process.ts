/** A server process of its own on a shared file, told what to do by its parent. */
import type { AgentRef } from '../../src/core/handoff.ts';
import { ana, ben, startRig } from './rig.ts';

const [dir, at, mode] = process.argv.slice(2);
const rig = await startRig({
  ...{ dir: dir!, shared: true, at: Number(at) },
  endsBeforeReturn: mode === 'ends',
});

interface Order {
  readonly do: 'ask' | 'claim' | 'states';
  readonly conversations: readonly string[];
  readonly agents: readonly AgentRef[];
}

process.on('message', async (order: Order) => {
  const results: unknown[] = [];
  if (order.do === 'ask')
    for (const conversation of order.conversations) {
      await rig.say(conversation, 'agent');
      results.push((await rig.caseOf(conversation)).id);
    }
  else if (order.do === 'states') for (const state of order.conversations) await bringTo(state);
  else
    for (const id of order.conversations)
      results.push(
        await Promise.all(order.agents.map((agent) => rig.handoff.claim(id, agent, 'desk'))),
      );
  process.send!({ results });
});
process.send!({ results: 'ready' });

/** Brings the conversation of that name into the state of that name. */
async function bringTo(state: string): Promise<void> {
  await rig.say(state, 'my lock wont pair with the app');
  await rig.say(state, 'agent');
  const { id } = await rig.caseOf(state);
  if (state === 'queued') return;
  if (state === 'offered') return void (await rig.handoff.offer(id, ben, ana));
  if (state === 'cancelled') return void (await rig.say(state, 'leave the line'));
  if (state === 'ticketed') return void (await rig.handoff.hub(state, { state: 'failed' }));
  await rig.handoff.claim(id, ana, 'desk');
  if (state === 'assigned') return;
  await rig.handoff.say(id, ana, { text: `Hello ${state}`, surface: 'desk' });
  await rig.say(state, `flurb ${state}`);
  if (state === 'on_hold') await rig.handoff.hold(id, ana);
  if (state === 'transferring')
    await rig.handoff.transfer(id, ana, { kind: 'agent', agent: ben }, 'r');
  if (state === 'wrapping') await rig.say(state, 'end chat');
  if (state === 'closed')
    await rig.handoff.close(id, ana, { outcome: 'solved', back: { kind: 'stood' } });
}
