import { describe, expect, it } from 'vitest';
import type { Known, Step } from '../../../src/core/flow.ts';
import { planFlow } from '../../../src/dialogs/plan-flow.ts';

const attempt = (key: string): Step => ({
  kind: 'try',
  key,
  then: {
    worked: [
      { kind: 'say', text: 'good' },
      { kind: 'end', outcome: 'solved' },
    ],
  },
});
const steps: Step[] = [
  { kind: 'say', text: 'first' },
  {
    kind: 'ask',
    key: 'state',
    then: {
      dark: [
        {
          kind: 'do',
          key: 'lock.power',
          then: { known: [{ kind: 'say', text: 'power {lock.name}' }], none: [] },
        },
        attempt('power'),
      ],
      fine: [
        { kind: 'say', text: 'bye' },
        { kind: 'end', outcome: 'solved' },
      ],
      other: [
        { kind: 'read', target: 'a/end' },
        { kind: 'handoff', queue: 'urgent' },
      ],
    },
  },
  attempt('key'),
  { kind: 'read', target: 'lock.factory_reset' },
  attempt('wipe'),
  { kind: 'read', target: 'a/end' },
  { kind: 'handoff', queue: 'urgent' },
];
const tries = new Map([['wipe', { destructive: true }]]);
const actions = {
  'lock.power': async (known: Known) => (known['lock_model'] === 'a' ? 'known' : 'none'),
};
const plan = async (known: Known) =>
  (await planFlow(steps, known, actions, tries)).map(({ step, when }) => {
    const what = step.kind === 'say' ? step.text : step.kind === 'try' ? step.key : step.target;
    return when ? `${when.value}: ${what}` : what;
  });

describe('planFlow', () => {
  it('lists the ways of each answer that is not known, and what ends several of them once', async () => {
    expect(await plan({})).toEqual(['first', 'dark: power', 'key', 'a/end']);
  });

  it('follows what is known, and leaves out what was tried', async () => {
    expect(await plan({ state: 'dark', lock_model: 'a', key: 'did_not_help' })).toEqual([
      'first',
      'power {lock.name}',
      'power',
      'a/end',
    ]);
  });

  it('ends where the known way ends', async () => {
    expect(await plan({ state: 'other' })).toEqual(['first', 'a/end']);
  });

  it('never holds a step that destroys, whatever is known', async () => {
    const known = { state: 'dark', where_are_you: 'inside', wipe_consent: 'agreed' };
    expect((await plan(known)).join()).not.toMatch(/wipe|factory/);
  });
});
