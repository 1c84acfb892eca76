import { expect, it } from 'vitest';
import type { Flow } from '../../../src/core/flow.ts';
import { countWays, waysOf } from '../../../src/review/ways-walked.ts';

const flow: Flow = {
  id: 'power/test',
  label: 'test',
  title: 'Test',
  about: '',
  urgency: 2,
  hear: [],
  slots: [],
  steps: [{ kind: 'ask', key: 'a', then: { x: [], y: [] } }],
};
const walked = new Map([['power/test', new Map([['a=x > end', ['one', 'one', 'two']]])]]);

it('names each script that walks a way once', () => {
  expect(waysOf(flow, walked, [{}])).toEqual([
    { way: 'a=x > end', scripts: ['one', 'two'] },
    { way: 'a=y > end', scripts: [] },
  ]);
});

it('counts the ways that are walked', () => {
  expect(countWays([flow], walked, [{}])).toEqual({ ways: 2, walked: 1 });
});

it('does not count a way that the flow no longer has', () => {
  const old = new Map([['power/test', new Map([['b=z > end', ['one']]])]]);
  expect(countWays([flow], old, [{}])).toEqual({ ways: 2, walked: 0 });
});

it('leaves out a way that no lock allows', () => {
  const looks: Flow = {
    ...flow,
    steps: [
      { kind: 'do', key: 'lock.restart', then: { known: [], none: [] } },
      { kind: 'do', key: 'lock.pairing', then: { known: [], otherwise: [] } },
    ],
  };
  const lookUps = [
    { 'lock.restart': 'known', 'lock.pairing': 'unknown' },
    { 'lock.restart': 'none', 'lock.pairing': 'known' },
  ];
  expect(waysOf(looks, new Map(), lookUps).map(({ way }) => way)).toEqual([
    'lock.restart=known > lock.pairing=otherwise > end',
    'lock.restart=none > lock.pairing=known > end',
    'lock.restart=none > lock.pairing=otherwise > end',
  ]);
});
