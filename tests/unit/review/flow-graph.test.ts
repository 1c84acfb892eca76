import { expect, it } from 'vitest';
import type { Content } from '../../../src/core/content.ts';
import type { Flow, Step, Try } from '../../../src/core/flow.ts';
import { flowGraph } from '../../../src/review/flow-graph.ts';

const none: Pick<Content, 'slots' | 'tries' | 'articles' | 'flows'> = {
  slots: new Map(),
  tries: new Map(),
  articles: new Map(),
  flows: new Map(),
};
const flowOf = (steps: readonly Step[]): Flow => ({
  id: 'power/test',
  label: 'test',
  title: 'The lock is dead',
  about: '',
  urgency: 2,
  hear: [],
  slots: [],
  steps,
});
/** `from > to (label)`, boxes by their words. */
function arrows(steps: readonly Step[], content = none): string[] {
  const { nodes, edges } = flowGraph(flowOf(steps), content);
  const words = new Map(
    nodes.map(({ name, attributes }) => [name, String(attributes['label']).replaceAll('\n', ' ')]),
  );
  return edges.map(({ tail, head, attributes }) =>
    `${words.get(tail)} > ${words.get(head)} ${String(attributes['label']).trim()}`.trim(),
  );
}

it('lets branches that fall through meet in the step after them', () => {
  const steps: Step[] = [
    { kind: 'ask', key: 'colour', then: { red: [{ kind: 'say', text: 'Stop.' }], dark_green: [] } },
    { kind: 'handoff', queue: 'general' },
  ];
  expect(arrows(steps)).toEqual([
    'The lock is dead > colour',
    'colour > Stop. red',
    'Stop. > to a person: general',
    'colour > to a person: general dark green',
  ]);
});

it('draws the outcomes of a try that have no branch as one arrow', () => {
  const steps: Step[] = [
    { kind: 'try', key: 'wait', then: { worked: [{ kind: 'end', outcome: 'solved' }] } },
  ];
  expect(arrows(steps)).toEqual([
    'The lock is dead > try: wait',
    'try: wait > solved worked',
    'try: wait > ran out: unsolved did not help or could not',
  ]);
});

it('draws lines that follow each other as one box', () => {
  const steps: Step[] = [
    { kind: 'say', text: 'One.' },
    { kind: 'say', text: 'Two.' },
    { kind: 'end', outcome: 'left' },
  ];
  expect(arrows(steps)).toEqual(['The lock is dead > One. Two.', 'One. Two. > left']);
});

it('marks what erases something', () => {
  const wipe: Try = { name: 'wipe', do: 'Do it.', minutes: 1, heard: [], destructive: true };
  const { nodes } = flowGraph(
    flowOf([
      { kind: 'read', target: 'lock.factory_reset' },
      { kind: 'try', key: 'wipe', then: {} },
    ]),
    { ...none, tries: new Map([['wipe', wipe]]) },
  );
  expect(nodes.filter(({ attributes }) => /danger/.test(String(attributes['class'])))).toHaveLength(
    2,
  );
});

it('links to the flow it goes to', () => {
  const { nodes } = flowGraph(flowOf([{ kind: 'go', flow: 'access/locked-out' }]), none);
  expect(nodes.at(-1)?.attributes['URL']).toBe('#flow-access-locked-out');
});
