import { TestAdapter } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { Flow, Step } from '../../../src/core/flow.ts';
import {
  createFlowStack,
  type FlowStack,
  type StackMemory,
} from '../../../src/dialogs/flow-stack.ts';

const flow = (id: string, steps: Step[]): [string, Flow] => [
  id,
  { id, label: id, title: id, about: id, urgency: 2, hear: [], slots: [], steps },
];
const ask = (key: string): Step => ({ kind: 'ask', key, then: {} });
const flows = new Map([
  flow('a/one', [
    { kind: 'say', text: 'one' },
    ask('x'),
    ask('y'),
    { kind: 'end', outcome: 'solved' },
  ]),
  flow('a/two', [ask('z'), { kind: 'end', outcome: 'solved' }]),
  flow('a/leave', [{ kind: 'go', flow: 'a/two' }]),
  flow('a/settle', [{ kind: 'go', flow: 'a/one', knowing: { x: '1' } }]),
  flow('a/person', [{ kind: 'handoff', queue: 'general' }]),
  flow('a/look', [
    {
      kind: 'do',
      key: 'lock.known',
      then: {
        model: [{ kind: 'say', text: 'known' }],
        unknown: [{ kind: 'say', text: 'unknown' }],
      },
    },
    ask('x'),
  ]),
]);
const actions = {
  'lock.known': async (known: Readonly<Record<string, string>>) =>
    known['lock_model'] ? 'model' : 'unknown',
};

/** Plays each step in a turn of its own, the memory going through JSON as it does in a store. */
async function play<T>(
  memory: StackMemory,
  step: (stack: FlowStack) => Promise<T>,
): Promise<{ result: T; memory: StackMemory; flows: readonly string[] }> {
  const kept = JSON.parse(JSON.stringify(memory)) as StackMemory;
  let result: T | undefined;
  let open: readonly string[] = [];
  await new TestAdapter(async (context) => {
    const stack = createFlowStack(flows, actions, new Map())(context, kept);
    result = await step(stack);
    open = stack.flows;
  }).receiveActivity('x');
  return { result: result as T, memory: kept, flows: open };
}
const empty = (): StackMemory => ({ dialogs: { dialogStack: [] } });

describe('createFlowStack', () => {
  it('asks, remembers within the flow, and ends', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, {}));
    expect(one.result.asked).toMatchObject({ flow: 'a/one', key: 'x', before: [] });
    const two = await play(one.memory, (s) => s.resume({}, { x: '1' }));
    expect(two.result.asked).toMatchObject({ key: 'y', before: ['x'] });
    expect(two.result.lines).toEqual([]);
    const end = await play(two.memory, (s) => s.resume({}, { y: '2' }));
    expect(end.result.ended).toEqual([{ flow: 'a/one', outcome: 'solved' }]);
    expect(end.flows).toEqual([]);
  });

  it('comes back to the open question when a flow above it ends', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, {}));
    const above = await play(one.memory, (s) => s.start('a/two', {}, {}));
    expect(above.flows).toEqual(['a/one', 'a/two']);
    const back = await play(above.memory, (s) => s.resume({}, { z: '1' }));
    expect(back.result.ended).toEqual([{ flow: 'a/two', outcome: 'solved' }]);
    expect(back.result.asked).toMatchObject({ flow: 'a/one', key: 'x' });
  });

  it('brings a flow under way back instead of starting it twice', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, {}));
    const above = await play(one.memory, (s) => s.start('a/two', {}, {}));
    const back = await play(above.memory, (s) => s.start('a/one', {}, { x: '1' }));
    expect(back.flows).toEqual(['a/one']);
    expect(back.result.asked).toMatchObject({ key: 'y' });
  });

  it('forgets an answer and asks again', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, { x: '1' }));
    expect(one.result.asked).toMatchObject({ key: 'y' });
    const back = await play(one.memory, (s) => s.resume({}, {}, ['x']));
    expect(back.result.asked).toMatchObject({ key: 'x' });
  });

  it('leaves for another flow', async () => {
    const { flows: open, result } = await play(empty(), (s) => s.start('a/leave', {}, {}));
    expect(open).toEqual(['a/two']);
    expect(result.asked).toMatchObject({ flow: 'a/two', key: 'z' });
  });

  it('takes along what the way there has settled, and asks the rest', async () => {
    const { result, memory } = await play(empty(), (s) => s.start('a/settle', {}, {}));
    expect(result.asked).toMatchObject({ flow: 'a/one', key: 'y' });
    const corrected = await play(memory, (s) => s.resume({}, { x: '2' }));
    expect(corrected.result.asked).toMatchObject({ key: 'y' });
  });

  it('goes back to a flow under way below, with what it was told there', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, { x: '2', y: '3' }));
    expect(one.flows).toEqual([]);
    const below = await play(empty(), (s) => s.start('a/one', {}, {}));
    const back = await play(below.memory, (s) => s.start('a/settle', {}, {}));
    expect(back.flows).toEqual(['a/one']);
    expect(back.result.asked).toMatchObject({ flow: 'a/one', key: 'y' });
  });

  it('lists all the open flow has to try', async () => {
    const one = await play(empty(), (s) => s.start('a/look', {}, {}));
    const { result } = await play(one.memory, (s) => s.plan({ lock_model: 'm' }));
    expect(result.map(({ step }) => step)).toEqual([{ kind: 'say', text: 'known' }]);
    expect((await play(empty(), (s) => s.plan({}))).result).toEqual([]);
  });

  it('leaves for a flow under way below by coming back to it', async () => {
    const first = await play(empty(), (stack) => stack.start('a/two', {}, {}));
    const second = await play(first.memory, (stack) => stack.start('a/leave', {}, {}));
    expect(second.flows).toEqual(['a/two']);
    expect(second.result.asked?.key).toBe('z');
  });

  it('names the ways by which flows were left', async () => {
    const { result } = await play(empty(), (stack) => stack.start('a/leave', {}, { z: 'yes' }));
    expect(result.walked).toEqual([
      { flow: 'a/leave', way: 'go' },
      { flow: 'a/two', way: 'end' },
    ]);
  });

  it('hands over and leaves every flow', async () => {
    const one = await play(empty(), (s) => s.start('a/one', {}, {}));
    const { flows: open, result } = await play(one.memory, (s) => s.start('a/person', {}, {}));
    expect(result.handoff).toEqual({ flow: 'a/person', queue: 'general' });
    expect(open).toEqual([]);
  });

  it('asks an action anew each turn, so a corrected answer counts', async () => {
    const one = await play(empty(), (s) => s.start('a/look', {}, {}));
    expect(one.result.lines.map(({ line }) => line)).toEqual([{ kind: 'say', text: 'unknown' }]);
    const two = await play(one.memory, (s) => s.resume({ lock_model: 'm' }, {}));
    expect(two.result.lines.map(({ line }) => line)).toEqual([{ kind: 'say', text: 'known' }]);
  });

  it('drops a flow that no longer exists, with those above it', async () => {
    const memory = empty();
    memory.dialogs.dialogStack.push(
      { id: 'a/one', state: { told: [], here: {}, asked: [] } },
      { id: 'a/renamed', state: {} },
      { id: 'a/two', state: { told: [], here: {}, asked: [] } },
    );
    const { flows: open } = await play(memory, async () => undefined);
    expect(open).toEqual(['a/one']);
  });
});
