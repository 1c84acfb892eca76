import { expect, it } from 'vitest';
import { checkWays } from '../../../src/content/check-ways.ts';
import type { Names } from '../../../src/content/known-names.ts';
import { ACTION_FACTS } from '../../../src/core/actions.ts';
import type { Step } from '../../../src/core/flow.ts';
import { mistakesIn, steps } from './minimal-content.ts';

const flow = 'dialogs/power/no-response.yaml';
const NEEDS = 'so each way to it needs where_are_you=inside and wipe_consent=agreed';
const needed = (what: string, open = 'where_are_you and wipe_consent') =>
  `${what} erases what is in the lock, ${NEEDS}; here ${open} may be something else`;

const consent = `  - ask: where_are_you
    then:
      inside: []
      outside: [{ end: left }]
  - ask: wipe_consent
    then:
      agreed: []
      refused: [{ end: left }]
`;

it.each<[string, string, readonly string[]]>([
  [
    'a slot asked later',
    '  - say: "Your {lock_model}."\n  - ask: lock_model\n',
    ['12:10 {lock_model} is not known on every way to this line'],
  ],
  [
    'a slot asked on one of two ways',
    `  - ask: jump_start
    then:
      lights_up: [{ ask: lock_model }]
      stays_dark: []
  - say: "Your {lock_model}."
`,
    ['16:10 {lock_model} is not known on every way to this line'],
  ],
  [
    'a name nothing has',
    '  - say: "Your {lock_modl}."\n',
    ["12:10 no slot or try is called 'lock_modl'; did you mean 'lock_model'?"],
  ],
  [
    'a field no lock has',
    '  - say: "It takes {lock.batterys}."\n',
    ["12:10 a lock has no 'batterys'; did you mean 'batteries'?"],
  ],
  [
    'a fact of the lock nobody looked up',
    '  - ask: lock_model\n  - say: "It takes {lock.batteries}."\n',
    ['13:10 {lock.batteries} is not known on every way to this line'],
  ],
  [
    'a fact the action did not find',
    '  - do: lock.batteries\n    then:\n      known: []\n      unknown:\n        - say: "It takes {lock.batteries}."\n',
    ['16:16 {lock.batteries} is not known on every way to this line'],
  ],
  [
    'a fact behind an action that may not find it',
    '  - do: lock.batteries\n    then: { known: [], unknown: [] }\n  - say: "It takes {lock.batteries}."\n',
    ['14:10 {lock.batteries} is not known on every way to this line'],
  ],
  [
    'a fact that one of the other outcomes lacks',
    '  - do: lock.emergency_power\n    then:\n      usb: []\n      otherwise:\n        - say: "{lock.name}"\n',
    ['16:16 {lock.name} is not known on every way to this line'],
  ],
  [
    'steps of the lock nobody looked up',
    '  - read: lock.restart\n',
    ["12:11 'lock.restart' is read only below the branch 'known' of 'do: lock.restart'"],
  ],
  [
    'steps of the lock where there are none',
    '  - do: lock.restart\n    then: { known: [], none: [{ read: lock.restart }] }\n',
    ["13:39 'lock.restart' is read only below the branch 'known' of 'do: lock.restart'"],
  ],
  [
    'steps of the lock where there may be none',
    '  - do: lock.restart\n    then: { known: [], none: [] }\n  - read: lock.restart\n',
    ["14:11 'lock.restart' is read only below the branch 'known' of 'do: lock.restart'"],
  ],
  [
    'a destructive try without leave',
    '  - try: factory_reset\n',
    [`12:10 ${needed("try 'factory_reset'")}`],
  ],
  [
    'a destructive try without consent',
    '  - ask: where_are_you\n    then: { inside: [{ try: factory_reset }], outside: [] }\n',
    [`13:29 ${needed("try 'factory_reset'", 'wipe_consent')}`],
  ],
  [
    'a destructive try for those who may be outside',
    `${consent.replace('[{ end: left }]', '[]')}  - try: factory_reset\n`,
    [`20:10 ${needed("try 'factory_reset'", 'where_are_you')}`],
  ],
  [
    'a destructive try after consent on one of two ways',
    `  - ask: jump_start
    then:
      lights_up: []
      stays_dark:
${consent.replace(/^/gm, '      ').trimEnd()}
  - try: factory_reset
`,
    [`24:10 ${needed("try 'factory_reset'")}`],
  ],
  [
    'the steps of a factory reset without leave',
    '  - do: lock.factory_reset\n    then: { known: [{ read: lock.factory_reset }], none: [] }\n',
    [`13:29 ${needed("'lock.factory_reset'")}`],
  ],
  [
    'a name known only in the flow that came before',
    '  - say: "{wipe_consent}"\n',
    ['12:10 {wipe_consent} is not known on every way to this line'],
  ],
])('refuses %s', (_, text, mistakes) => {
  expect(mistakesIn(steps(text))).toEqual(mistakes.map((mistake) => `${flow}:${mistake}`));
});

it('refuses a question that shows what is not known where it is asked', () => {
  const slot = `  jump_start:
    ask: "Does the {lock_model} light up?"
    values: { lights_up: [It lights up], stays_dark: [It stays dark] }
`;
  const text = `label: lock_unresponsive
title: The lock does not react
about: The keypad stays dark.
urgency: 2
slots:
${slot}steps:
  - ask: jump_start
  - ask: lock_model
  - ask: jump_start
`;
  expect(mistakesIn({ [flow]: text })).toEqual([
    `${flow}:10:10 {lock_model} is not known on every way to the question 'jump_start'`,
  ]);
});

it.each<[string, string]>([
  ['a slot asked before', '  - ask: lock_model\n  - say: "Your {lock_model}."\n'],
  [
    'a slot branched on',
    '  - ask: jump_start\n    then: { lights_up: [{ say: "{jump_start}" }], stays_dark: [] }\n',
  ],
  ['a try', '  - try: fresh_batteries\n  - say: "You said: {fresh_batteries}."\n'],
  [
    'a slot asked on the one way that goes on',
    '  - ask: jump_start\n    then:\n      lights_up: [{ ask: lock_model }]\n      stays_dark: [{ end: left }]\n  - say: "{lock_model}"\n',
  ],
  [
    'a slot asked on each way',
    '  - ask: jump_start\n    then:\n      lights_up: [{ ask: lock_model }]\n      otherwise: [{ ask: lock_model }]\n  - say: "{lock_model}"\n',
  ],
  [
    'a fact the action found',
    '  - do: lock.batteries\n    then: { known: [{ say: "{lock.name}: {lock.batteries}" }], unknown: [] }\n',
  ],
  [
    'a fact all the other outcomes have',
    '  - do: lock.emergency_power\n    then:\n      unknown: []\n      otherwise: [{ say: "{lock.name}" }]\n',
  ],
  [
    'steps of the lock where it goes on only if there are some',
    '  - do: lock.restart\n    then: { known: [], none: [{ end: left }] }\n  - read: lock.restart\n  - say: "{lock.name}"\n',
  ],
  [
    'a second look at what is decided',
    '  - do: lock.restart\n    then: { known: [], none: [{ end: left }] }\n  - do: lock.restart\n    then: { known: [{ ask: lock_model }], none: [] }\n  - say: "{lock_model}"\n',
  ],
  ['a destructive try after consent', `${consent}  - try: factory_reset\n`],
  [
    'a destructive try below consent',
    `  - ask: wipe_consent
    then:
      refused: []
      agreed:
        - ask: where_are_you
          then:
            outside: []
            inside:
              - do: lock.factory_reset
                then:
                  none: []
                  known:
                    - read: lock.factory_reset
                    - try: factory_reset
`,
  ],
])('accepts %s', (_, text) => {
  expect(mistakesIn(steps(text))).toEqual([]);
});

it('takes a hundred questions in a row, which have more ways than can be listed', () => {
  const tries = Array.from({ length: 100 }, (_, index) => `try_${'x'.repeat(index)}`);
  const asked = tries.map((key): Step => {
    const told: Step = { kind: 'say', text: `{${key}}` };
    return { kind: 'try', key, then: { worked: [told], did_not_help: [told] } };
  });
  const all: Step = { kind: 'say', text: tries.map((key) => `{${key}}`).join(' ') };
  const names: Names = {
    actions: ACTION_FACTS,
    tries: { things: new Map(tries.map((key) => [key, undefined])), whole: true },
    slots: { things: new Map(), whole: true },
    queues: { things: new Map(), whole: true },
    declaredIn: new Map(),
    flows: [],
    articles: [],
  };
  const found = checkWays(
    {
      id: 'power/long',
      label: 'long',
      title: 'Long',
      about: 'Long.',
      urgency: 1,
      hear: [],
      slots: [],
      steps: [...asked, all, { kind: 'say', text: '{try_y}' }],
    },
    (path, message) => ({ file: path.join('.'), line: 1, column: 1, message }),
    names,
  );
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    "steps.101.say no slot or try is called 'try_y'; did you mean 'try_'?",
  ]);
});
