import { expect, it } from 'vitest';
import { type Changes, edit, MINIMAL, mistakesIn, steps } from './minimal-content.ts';

const flow = 'dialogs/power/no-response.yaml';

it.each<[string, string, readonly string[]]>([
  [
    'a go to no flow',
    '  - go: access/locked-outt\n',
    ["12:9 no flow is called 'access/locked-outt'; did you mean 'access/locked-out'?"],
  ],
  [
    'a read of no article',
    '  - read: power/batteries\n',
    ["12:11 no article is called 'power/batteries'"],
  ],
  [
    'a read of no part of the card',
    '  - read: lock.reset\n',
    ["12:11 a lock's card has no 'reset'; known: lock.restart, lock.factory_reset"],
  ],
  [
    'a handoff to no queue',
    '  - handoff: generall\n',
    ["12:14 no queue is called 'generall'; did you mean 'general'?"],
  ],
  [
    'an ask of no slot',
    '  - ask: jump_strat\n',
    ["12:10 no slot is called 'jump_strat'; did you mean 'jump_start'?"],
  ],
  [
    'a try of no try',
    '  - try: old_batteries\n',
    ["12:10 no try is called 'old_batteries'; known: fresh_batteries, factory_reset"],
  ],
  [
    'a do of no action',
    '  - do: lock.restrat\n    then:\n      otherwise: []\n',
    ["12:9 no action is called 'lock.restrat'; did you mean 'lock.restart'?"],
  ],
  [
    'a value without a branch',
    '  - ask: jump_start\n    then:\n      lights_up: []\n',
    ["14:7 no branch for 'stays_dark'"],
  ],
  [
    'an outcome without a branch',
    '  - do: lock.emergency_power\n    then: { usb: [] }\n',
    ["13:11 no branch for 'nine_volt', 'none' and 'unknown'"],
  ],
  [
    'a lock without a branch',
    '  - ask: lock_model\n    then: { unknown: [] }\n',
    ["13:11 no branch for 'acme-one' and 'zenith'"],
  ],
  [
    'a branch for no value',
    '  - ask: jump_start\n    then:\n      lights_upp: []\n      otherwise: []\n',
    ["14:7 'jump_start' has no value 'lights_upp'; did you mean 'lights_up'?"],
  ],
  [
    'a branch for no outcome of an action',
    '  - do: lock.restart\n    then:\n      found: []\n      otherwise: []\n',
    ["14:7 'lock.restart' has no value 'found'; known: known, none"],
  ],
  [
    'a branch for no outcome of a try',
    '  - try: fresh_batteries\n    then:\n      failed: []\n',
    ["14:7 'fresh_batteries' has no value 'failed'; known: worked, did_not_help, could_not"],
  ],
  [
    'an otherwise that nothing is left for',
    '  - ask: jump_start\n    then:\n      lights_up: []\n      stays_dark: []\n      otherwise: []\n',
    ["16:7 'otherwise' is never reached: each value has a branch"],
  ],
  [
    'a step after a go',
    '  - go: access/locked-out\n  - say: Never.\n  - say: Nor this.\n',
    ['13:5 never reached: every way has ended before this step'],
  ],
  [
    'a step after an end in a branch',
    '  - try: fresh_batteries\n    then:\n      worked:\n        - end: solved\n        - say: Never.\n',
    ['16:11 never reached: every way has ended before this step'],
  ],
  [
    'a step after a question whose branches all leave',
    '  - ask: jump_start\n    then:\n      lights_up:\n        - end: solved\n      otherwise:\n        - handoff: general\n  - say: Never.\n',
    ['18:5 never reached: every way has ended before this step'],
  ],
  [
    'mistakes deep in branches, and after them',
    '  - try: fresh_batteries\n    then:\n      worked:\n        - ask: jump_start\n          then:\n            lights_up: [{ go: x }]\n            stays_dark: [{ handoff: x }]\n  - read: x/y\n',
    [
      "17:31 no flow is called 'x'",
      "18:37 no queue is called 'x'; known: urgent, general",
      "19:11 no article is called 'x/y'",
    ],
  ],
])('refuses %s', (_, text, mistakes) => {
  expect(mistakesIn(steps(text))).toEqual(mistakes.map((mistake) => `${flow}:${mistake}`));
});

it.each<[string, string]>([
  ['a question without branches', '  - ask: jump_start\n'],
  [
    'otherwise for all locks but one',
    '  - ask: lock_model\n    then: { zenith: [], otherwise: [] }\n',
  ],
  ['a try with otherwise', '  - try: fresh_batteries\n    then: { worked: [], otherwise: [] }\n'],
  [
    'a step after a try that leaves only when it worked',
    '  - try: fresh_batteries\n    then:\n      worked:\n        - end: solved\n  - handoff: general\n',
  ],
])('accepts %s', (_, text) => {
  expect(mistakesIn(steps(text))).toEqual([]);
});

it('names a few of many missing branches', () => {
  const locks = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [
      `knowledge/locks/${id}.yaml`,
      MINIMAL['knowledge/locks/zenith.yaml'].replace('name: Zenith', `name: Zenith ${id}`),
    ]),
  );
  expect(
    mistakesIn({ ...steps('  - ask: lock_model\n    then: { unknown: [] }\n'), ...locks }),
  ).toEqual([`${flow}:13:11 no branch for 'a', 'acme-one', 'b', 'c', 'd' and 2 more`]);
});

it('refuses a slot that another flow declares for itself', () => {
  const asks = edit('dialogs/access/locked-out.yaml', '  - say:', '  - ask: jump_start\n  - say:');
  expect(mistakesIn(asks)).toEqual([
    'dialogs/access/locked-out.yaml:10:10 ' +
      "'jump_start' is declared in power/no-response only; " +
      'a slot two flows ask is declared in dialogs/slots.yaml',
  ]);
});

it.each<[string, Changes]>([
  ['flow', edit('dialogs/access/locked-out.yaml', 'urgency: 3', 'urgency: high')],
  ['article', edit('knowledge/power/which-batteries.md', 'inside_only: true', 'inside_only: 1')],
])('takes a %s with mistakes of its own for one that exists', (_, changes) => {
  expect(mistakesIn(changes)).toHaveLength(1);
});
