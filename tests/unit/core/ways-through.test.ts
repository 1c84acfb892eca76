import { expect, it } from 'vitest';
import type { Step } from '../../../src/core/flow.ts';
import { waysThrough } from '../../../src/core/ways-through.ts';

const say: Step = { kind: 'say', text: 'Hello.' };
const go: Step = { kind: 'go', flow: 'a/b' };
const handoff: Step = { kind: 'handoff', queue: 'general' };
const solved: Step = { kind: 'end', outcome: 'solved' };
const ask = (key: string, then: Record<string, readonly Step[]> = {}): Step => ({
  kind: 'ask',
  key,
  then,
});
const tries = (key: string, then: Record<string, readonly Step[]> = {}): Step => ({
  kind: 'try',
  key,
  then,
});
const does = (key: string, then: Record<string, readonly Step[]>): Step => ({
  kind: 'do',
  key,
  then,
});

it.each<[string, readonly Step[], readonly string[]]>([
  ['nothing', [], ['end']],
  ['lines and questions without branches', [say, ask('a'), say], ['end']],
  ['each way out', [go], ['go']],
  ['an end', [solved], ['end']],
  ['nothing after a way out', [handoff, ask('a', { x: [], y: [] })], ['handoff']],
  [
    'the branches of a question',
    [ask('a', { x: [go], y: [handoff] })],
    ['a=x > go', 'a=y > handoff'],
  ],
  [
    'the branches of an action',
    [does('shop.check', { found: [solved], otherwise: [handoff] })],
    ['shop.check=found > end', 'shop.check=otherwise > handoff'],
  ],
  [
    'what comes after a branch that falls through',
    [ask('a', { x: [], y: [go] }), handoff],
    ['a=x > handoff', 'a=y > go'],
  ],
  [
    'questions in branches',
    [ask('a', { x: [ask('b', { y: [], z: [] })], w: [] }), solved],
    ['a=x > b=y > end', 'a=x > b=z > end', 'a=w > end'],
  ],
  [
    'the outcomes of a try that have no branch as one way',
    [tries('t', { worked: [solved] }), handoff],
    ['t=worked > end', 't=did_not_help|could_not > handoff'],
  ],
  ['a try without branches as one way', [tries('t')], ['t=worked|did_not_help|could_not > end']],
  [
    'a try with a branch for each outcome',
    [tries('t', { worked: [], did_not_help: [go], could_not: [handoff] })],
    ['t=worked > end', 't=did_not_help > go', 't=could_not > handoff'],
  ],
  [
    'a try with a branch for all other outcomes',
    [tries('t', { worked: [solved], otherwise: [handoff] }), go],
    ['t=worked > end', 't=otherwise > handoff'],
  ],
  [
    'a later question with the answer it had',
    [ask('a', { x: [], y: [] }), ask('a', { x: [go], otherwise: [handoff] })],
    ['a=x > go', 'a=y > handoff'],
  ],
  [
    'a later question that tells apart what was one',
    [ask('a', { x: [go], otherwise: [] }), ask('a', { y: [go], otherwise: [handoff] })],
    ['a=x > go', 'a=otherwise > a=y > go', 'a=otherwise > handoff'],
  ],
  [
    'a later try only with the outcomes that are left',
    [tries('t', { worked: [go] }), tries('t', { worked: [go], could_not: [handoff] }), solved],
    [
      't=worked > go',
      't=did_not_help|could_not > t=could_not > handoff',
      't=did_not_help|could_not > t=did_not_help > end',
    ],
  ],
])('lists %s', (_, steps, ways) => {
  expect([...waysThrough(steps)]).toEqual(ways);
});

it('counts one way more for each try in a flat list', () => {
  const steps = Array.from({ length: 50 }, (_, index) => tries(`t${index}`, { worked: [solved] }));
  expect([...waysThrough(steps)]).toHaveLength(51);
});
