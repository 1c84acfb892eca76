/** Two server processes on one file: of ten agents who reach for a case at once, one gets it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { Done } from '../../src/core/desk.ts';
import { startRig } from './rig.ts';

const CASES = 200;

it(`gives each of ${CASES} cases to exactly one of ten agents in two processes`, {
  timeout: 240_000,
}, async () => {
  const rig = await startRig({ shared: true });
  const processes = [0, 1].map(() =>
    fork('tests/handoff/desk-process.ts', [rig.dir, String(rig.clock.at)], { execArgv: [] }),
  );
  await Promise.all(processes.map(hear));
  const [one, two] = processes as [ChildProcess, ChildProcess];

  const conversations = Array.from({ length: CASES }, (_, index) => `c${index}`);
  const ids = (await tell(one, { do: 'ask', conversations, agents: [] })) as string[];
  const agents = Array.from({ length: 10 }, (_, n) => ({ id: `a${n}`, name: `Agent ${n}` }));
  const claims = await Promise.all([
    tell(one, { do: 'claim', conversations: ids, agents: agents.slice(0, 5) }),
    tell(two, { do: 'claim', conversations: ids, agents: agents.slice(5) }),
  ]);
  const [first, second] = claims as [Done[][], Done[][]];

  const wins = [0, 0];
  for (const [index, id] of ids.entries()) {
    const done = [...first[index]!, ...second[index]!];
    const winner = (await rig.handoff.open(id))!.case.agent!.name;
    expect(done.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(done.filter(({ kind }) => kind === 'refused')).toEqual(
      Array(9).fill({ kind: 'refused', why: 'taken', by: winner }),
    );
    const accepted = (await rig.messages(`c${index}`)).filter((text) =>
      text.includes('is here now'),
    );
    expect(accepted).toHaveLength(1);
    expect(accepted[0]).toContain(winner);
    wins[first[index]!.some(({ kind }) => kind === 'done') ? 0 : 1]! += 1;
  }
  console.log(`${CASES} cases x 10 claims: one winner each; by process ${wins.join(' and ')}`);
  for (const child of processes) child.kill();
  await rig.end();
});

async function hear(child: ChildProcess): Promise<unknown> {
  const [{ results }] = (await once(child, 'message')) as [{ results: unknown }];
  return results;
}

function tell(child: ChildProcess, order: object): Promise<unknown> {
  const heard = hear(child);
  child.send(order);
  return heard;
}
