/** `kill -9` while cases are in every state: each is where it was, its clocks run out, nothing is lost. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENDED } from '../../src/core/handoff.ts';
import { MINUTE, startRig } from './rig.ts';

const ROUNDS = process.env['SOAK'] ? 5 : 1;
const STATES = [
  ...['queued', 'offered', 'assigned', 'active', 'on_hold', 'transferring', 'wrapping'],
  ...['closed', 'ticketed', 'cancelled'],
];

it(`resumes every state after kill -9, ${ROUNDS} times`, {
  timeout: ROUNDS * 120_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const dir = mkdtempSync(join(tmpdir(), 'handoff-'));
    const at = Date.UTC(2026, 10, 25, 10);
    const child = fork('tests/handoff/desk-process.ts', [dir, String(at), 'ends'], {
      execArgv: [],
    });
    await once(child, 'message');
    child.send({ do: 'states', conversations: STATES, agents: [] });
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const rig = await startRig({ dir, at });
    for (const state of STATES) {
      expect((await rig.caseOf(state)).state).toBe(state);
      const log = await rig.messages(state);
      expect(log.slice(0, 1)).toEqual(['my lock wont pair with the app']);
      if (log.includes(`flurb ${state}`)) expect(log).toContain(`Ana: Hello ${state}`);
    }
    expect((await rig.caseOf('closed')).returnedAt).toBeUndefined();
    await rig.handoff.sweep();
    expect((await rig.caseOf('closed')).returnedAt).toBeDefined();
    expect((await rig.messages('closed')).at(-1)).toBe('How did it go?');
    for (let n = 0; n < 10; n++) {
      rig.clock.at += 30 * MINUTE;
      await rig.handoff.sweep();
    }
    for (const state of STATES) {
      const open = await rig.caseOf(state);
      expect(ENDED.has(open.state), `${state}: ${open.state}`).toBe(true);
      expect(open.returnedAt, state).toBeDefined();
      expect((await rig.store.conversation(state)).owner).toBe('bot');
      expect(
        (await rig.messages(state)).filter((text) => text === 'How did it go?').length,
      ).toBeLessThan(2);
    }
    await rig.end();
  }
  console.log(`kill -9 in ${STATES.length} states, ${ROUNDS} times: nothing lost`);
});
