/** A server process of its own on a shared file, told what to do by its parent. */
import type { AgentRef } from '../../src/core/handoff.ts';
import { startRig } from './rig.ts';

const [dir, at] = process.argv.slice(2);
const rig = await startRig({ dir: dir!, shared: true, at: Number(at) });

interface Order {
  readonly do: 'ask' | 'claim';
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
  else
    for (const id of order.conversations)
      results.push(
        await Promise.all(order.agents.map((agent) => rig.handoff.claim(id, agent, 'desk'))),
      );
  process.send!({ results });
});
process.send!({ results: 'ready' });
