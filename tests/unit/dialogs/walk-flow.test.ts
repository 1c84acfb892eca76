import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/core/flow.ts';
import { walkFlow, wordsOf } from '../../../src/dialogs/walk-flow.ts';

const say = (text: string): Step => ({ kind: 'say', text });
const steps: Step[] = [
  say('first'),
  {
    kind: 'ask',
    key: 'light',
    then: { on: [say('it lives'), { kind: 'end', outcome: 'solved' }], off: [] },
  },
  { kind: 'try', key: 'batteries', then: { worked: [{ kind: 'end', outcome: 'solved' }] } },
  { kind: 'handoff', queue: 'general' },
];
const texts = (lines: readonly Step[]) =>
  lines.map((line) => (line.kind === 'say' ? line.text : ''));

describe('walkFlow', () => {
  it.each<[string, Record<string, string>, string[], object]>([
    ['stops at the first open question', {}, ['first'], { kind: 'ask', key: 'light' }],
    [
      'follows a known answer',
      { light: 'on' },
      ['first', 'it lives'],
      { kind: 'end', outcome: 'solved' },
    ],
    [
      'falls through an empty branch',
      { light: 'off' },
      ['first'],
      { kind: 'try', key: 'batteries' },
    ],
    ['falls through a value without a branch', { light: 'skipped' }, ['first'], { kind: 'try' }],
    [
      'asks for no try whose outcome is known',
      { light: 'off', batteries: 'did_not_help' },
      ['first'],
      { kind: 'handoff', queue: 'general' },
    ],
    [
      'takes an answer given before its question',
      { light: 'off', batteries: 'worked' },
      ['first'],
      { kind: 'end', outcome: 'solved' },
    ],
  ])('%s', (_, known, lines, stop) => {
    const walk = walkFlow(steps, known, new Set());
    expect(texts(walk.lines)).toEqual(lines);
    expect(walk.stop).toMatchObject(stop);
  });

  it('tells no line twice', () => {
    expect(texts(walkFlow(steps, { light: 'on' }, new Set(['first'])).lines)).toEqual(['it lives']);
  });

  it('ends unsolved when a flow runs out of steps', () => {
    expect(walkFlow([say('x')], {}, new Set()).stop).toEqual({ kind: 'end', outcome: 'unsolved' });
  });

  const wipe: Step[] = [
    { kind: 'read', target: 'lock.factory_reset' },
    { kind: 'try', key: 'wipe', then: {} },
    { kind: 'end', outcome: 'left' },
  ];
  const destructive = new Map([['wipe', { destructive: true }]]);
  it.each<[string, Record<string, string>, string]>([
    ['nothing known', {}, 'end'],
    ['outside', { where_are_you: 'outside', wipe_consent: 'agreed' }, 'end'],
    ['no consent', { where_are_you: 'inside', wipe_consent: 'refused' }, 'end'],
    ['inside with consent', { where_are_you: 'inside', wipe_consent: 'agreed' }, 'try'],
  ])('offers what destroys data only inside and with consent: %s', (_, known, stop) => {
    const walk = walkFlow(wipe, known, new Set(), destructive);
    expect(walk.stop.kind).toBe(stop);
    expect(walk.lines).toHaveLength(stop === 'try' ? 1 : 0);
  });
});

describe('wordsOf', () => {
  it('makes a line about another lock another line', () => {
    const line = { kind: 'say', text: 'Your {lock.name} waits.' } as const;
    expect(wordsOf(line, { lock_model: 'a' })).not.toBe(wordsOf(line, { lock_model: 'b' }));
  });
});
