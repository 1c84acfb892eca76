import { describe, expect, it } from 'vitest';
import { checkGoes } from '../../../src/content/check-goes.ts';
import type { FlowFile } from '../../../src/content/read-flow.ts';
import type { Known, Slot, Step } from '../../../src/core/flow.ts';

const slot = (name: string): Slot => ({
  name,
  ask: 'Which?',
  keep: 'flow',
  values: { one: ['one'], two: ['two'] },
});
const file = (id: string, steps: Step[], slots: Slot[] = []): FlowFile => ({
  flow: { id, label: 'x', title: id, about: id, urgency: 1, hear: [], slots, steps },
  at: (path, message) => ({ file: `${id}:${path.join('.')}`, line: 1, column: 1, message }),
  slots: [],
  hear: [],
});
const check = (knowing: Known) =>
  checkGoes(
    [
      file('a/from', [
        { kind: 'ask', key: 'x', then: { one: [{ kind: 'go', flow: 'a/to', knowing }] } },
      ]),
      file('a/to', [], [slot('reason')]),
    ],
    {
      slots: {
        things: new Map([
          ['shared', slot('shared')],
          ['wipe_consent', slot('wipe_consent')],
        ]),
        whole: true,
      },
    },
  ).map(({ file: where, message }) => `${where} ${message}`);

describe('checkGoes', () => {
  it('takes slots of the other flow and shared ones', () => {
    expect(check({ reason: 'one', shared: 'two' })).toEqual([]);
  });

  it.each<[string, Known, string]>([
    ['a slot the other flow does not ask', { raeson: 'one' }, "a/to asks no 'raeson'"],
    ['a value the slot does not have', { reason: 'three' }, "'reason' has no value 'three'"],
    ['consent to lose everything', { wipe_consent: 'one' }, 'only ever answered by the customer'],
    ['a place to stand', { where_are_you: 'inside' }, 'only ever answered by the customer'],
  ])('refuses %s', (_, knowing, words) => {
    const [mistake, ...more] = check(knowing);
    expect(more).toEqual([]);
    expect(mistake).toContain(words);
    expect(mistake).toContain('a/from:steps.0.then.one.0.knowing');
  });
});
