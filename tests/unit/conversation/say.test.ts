import { describe, expect, it } from 'vitest';
import { createSay } from '../../../src/conversation/say.ts';
import type { Content } from '../../../src/core/content.ts';
import type { Lock } from '../../../src/core/lock.ts';
import { lockCard, lockField } from '../../../src/knowledge/lock-facts.ts';

const procedure = {
  grade: 'medium' as const,
  where: 'inside',
  steps: ['Open the door.', 'Hold the button.'],
  erases: ['all codes', 'all fingers'],
  after: ['Test a code.'],
  cautions: ['Keep the door open.'],
  source: 'https://example.com/reset',
};
const lock = (id: string, brand: string, name: string): [string, Lock] => [
  id,
  { id, brand, name, aliases: [], signals: [], ...(id === 'a' && { factoryReset: procedure }) },
];
const locks = new Map([
  lock('a', 'Acme', 'Acme One'),
  lock('b', 'Acme', 'Acme Two'),
  lock('c', 'Other', 'Other One'),
]);
const content = {
  flows: new Map(),
  articles: new Map(),
  locks,
  outcomes: {
    worked: ['It works now', 'yes'],
    did_not_help: ['No change'],
    could_not: ["I can't"],
  },
  tries: new Map([
    [
      'press',
      {
        name: 'press',
        do: 'Press it.',
        minutes: 2,
        heard: [],
        destructive: false,
        caution: 'Gently.',
      },
    ],
  ]),
  slots: new Map([
    [
      'light',
      {
        name: 'light',
        ask: 'Does the {lock.name} light up?',
        keep: 'flow',
        values: { on: ['It lights up', 'yes'], off: ['It stays dark'] },
      },
    ],
    [
      'lock_model',
      {
        name: 'lock_model',
        ask: 'Which lock?',
        keep: 'user',
        from: 'locks',
        values: { unknown: ["I'm not sure"], a: ['Acme One'], b: ['Acme Two'], c: ['Other One'] },
      },
    ],
  ]),
  phrases: {
    try_minutes: '({minutes} min)',
    plan_begin: 'All of it.',
    plan_if: '{value}:',
    plan_otherwise: 'Otherwise:',
    plan_any: 'In any case:',
    plan_end: 'Done.',
    no_steps: 'No steps.',
    steps_factory_reset: 'Reset the {lock}',
    steps_where: 'Where: {list}',
    steps_erases: 'Erases: {list}',
    steps_after: 'After: {list}',
    check_model: 'Check that it is the {lock}.',
    steps_source: 'Source',
  },
} as unknown as Content;
const say = createSay({ content, lockField, lockCard });
const asked = (key: string, kind: 'ask' | 'try') => ({
  flow: 'f',
  key,
  kind,
  optional: false,
  before: [],
});

describe('createSay', () => {
  it('fills a line with the first name of a value and with facts of the lock', () => {
    const line = { kind: 'say', text: '{lock.name}: {light}' } as const;
    expect(say.line({ line, known: { lock_model: 'a', light: 'off' } })).toEqual({
      kind: 'text',
      text: 'Acme One: It stays dark',
    });
  });

  it('asks for a slot with the first names as choices', () => {
    expect(say.question(asked('light', 'ask'), { lock_model: 'a' }, [])).toEqual({
      kind: 'question',
      asked: 'light',
      text: 'Does the Acme One light up?',
      choices: ['It lights up', 'It stays dark'],
    });
  });

  it('tells a try with its caution and time', () => {
    const question = say.question(asked('press', 'try'), {}, []);
    expect(question).toMatchObject({
      text: 'Press it. Gently. (2 min)',
      choices: ['It works now', 'No change', "I can't"],
    });
  });

  it.each<[string, Record<string, string>, string[], string[]]>([
    ['no model without a brand', {}, [], ["I'm not sure"]],
    ["the brand's models", { lock_brand: 'Acme' }, [], ['Acme One', 'Acme Two', "I'm not sure"]],
    ['the models a name could mean', {}, ['a', 'c'], ['Acme One', 'Other One', "I'm not sure"]],
  ])('offers %s', (_, known, candidates, choices) => {
    expect(say.question(asked('lock_model', 'ask'), known, candidates)).toMatchObject({ choices });
  });

  it('tells steps with everything that must be minded, and their source', () => {
    const line = { kind: 'read', target: 'lock.factory_reset' } as const;
    expect(say.line({ line, known: { lock_model: 'a' } })).toEqual({
      kind: 'steps',
      title: 'Reset the Acme One',
      steps: ['Open the door.', 'Hold the button.'],
      notes: [
        'Check that it is the Acme One.',
        'Where: inside',
        'Erases: all codes; all fingers',
        'Keep the door open.',
        'After: Test a code.',
      ],
      source: { label: 'Source', url: 'https://example.com/reset' },
    });
  });

  it('says that there are none when there are none', () => {
    const line = { kind: 'read', target: 'lock.factory_reset' } as const;
    expect(say.line({ line, known: { lock_model: 'b' } })).toEqual({
      kind: 'text',
      text: 'No steps.',
    });
  });

  it('tells a plan in one text, numbered, under the answers it holds for', () => {
    const press = { kind: 'try', key: 'press', then: {} } as const;
    const plan = say.plan([
      { step: { kind: 'say', text: 'First.' }, known: {} },
      { step: press, known: {}, when: { slot: 'light', value: 'off' } },
      { step: press, known: {}, when: { slot: 'light', value: 'otherwise' } },
      { step: { kind: 'say', text: 'Last.' }, known: {} },
    ]);
    expect(plan).toEqual({
      kind: 'text',
      text: [
        'All of it.',
        '1. First.',
        'It stays dark:',
        '2. Press it. Gently. (2 min)',
        'Otherwise:',
        '3. Press it. Gently. (2 min)',
        'In any case:',
        '4. Last.',
        'Done.',
      ].join('\n'),
    });
  });
});
