import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn, steps } from './minimal-content.ts';

const flow = 'dialogs/power/no-response.yaml';
const out = 'dialogs/access/locked-out.yaml';
const lock = 'knowledge/locks/acme-one.yaml';
const tries = 'dialogs/tries.yaml';
const VERBS = 'say, read, ask, try, do, go, handoff, end';

it.each<[string, Changes, readonly string[]]>([
  [
    'an empty file',
    { [out]: '' },
    [`${out}:1:1 this must be a map of keys and values; found nothing`],
  ],
  [
    'a list for a file',
    { [out]: '- a\n' },
    [`${out}:1:1 this must be a map of keys and values; found a list`],
  ],
  [
    'a missing key',
    edit(out, 'label: locked_out\n', ''),
    [`${out}:1:1 'label' is missing; it must be text`],
  ],
  [
    'a missing key that has few values',
    edit(out, 'urgency: 3\n', ''),
    [`${out}:1:1 'urgency' is missing; it must be one of 1, 2, 3`],
  ],
  [
    'a missing key deep inside',
    edit(lock, ', meaning: The battery is low.', ''),
    [`${lock}:19:11 'meaning' is missing; it must be text`],
  ],
  [
    'an unknown key',
    edit(out, 'urgency: 3\n', 'urgency: 3\nurgent: 3\n'),
    [`${out}:5:1 unknown key 'urgent'; did you mean 'urgency'?`],
  ],
  [
    'an unknown key like no other',
    edit(tries, '    minutes: 2\n', '    minutes: 2\n    photo: x.png\n'),
    [`${tries}:9:5 unknown key 'photo'; known: do, minutes, heard, caution, destructive, buttons`],
  ],
  [
    'two unknown keys',
    edit(lock, 'kind: nine_volt,', 'kind: nine_volt, a: 1, b: 2,'),
    [
      `${lock}:6:37 unknown key 'a'; known: kind, how`,
      `${lock}:6:43 unknown key 'b'; known: kind, how`,
    ],
  ],
  [
    'a number for text',
    edit(out, 'title: I am locked out', 'title: 24'),
    [`${out}:2:8 'title' must be text; found 24; put it in quotes`],
  ],
  [
    'a truth for text',
    edit(out, '- i cannot get in', '- true'),
    [`${out}:7:5 entry 2 of 'hear' must be text; found true; put it in quotes`],
  ],
  [
    'nothing for text',
    edit(out, 'title: I am locked out', 'title:'),
    [`${out}:2:7 'title' must be text; found nothing`],
  ],
  [
    'text for a list',
    edit(lock, '[acme 1, A1]', 'acme 1'),
    [`${lock}:3:10 'aliases' must be a list; found text`],
  ],
  [
    'a list for text',
    edit(lock, 'brand: Acme', 'brand: [Acme]'),
    [`${lock}:1:8 'brand' must be text; found a list`],
  ],
  [
    'a list for a map',
    edit(lock, 'lockout: { attempts: 5, seconds: 60 }', 'lockout: [60]'),
    [`${lock}:7:10 'lockout' must be a map of keys and values; found a list`],
  ],
  [
    'text for a number',
    edit(lock, 'seconds: 60', 'seconds: a minute'),
    [`${lock}:7:34 'seconds' must be a number; found text`],
  ],
  [
    'half a number',
    edit(tries, 'minutes: 2', 'minutes: 2.5'),
    [`${tries}:8:14 'minutes' must be a whole number; found 2.5`],
  ],
  [
    'a number without end',
    edit(lock, 'seconds: 60', 'seconds: .inf'),
    [`${lock}:7:34 'seconds' must be a number; found Infinity`],
  ],
  [
    'too small a number',
    edit(tries, 'minutes: 2', 'minutes: 0'),
    [`${tries}:8:14 'minutes' must be at least 1; found 0`],
  ],
  [
    'too big a number',
    edit(tries, 'minutes: 2', 'minutes: 2000'),
    [`${tries}:8:14 'minutes' must be at most 1440; found 2000`],
  ],
  [
    'text for a truth',
    edit(tries, 'destructive: true', 'destructive: yes'),
    [`${tries}:14:18 'destructive' must be true or false; found text`],
  ],
  [
    'a word that is not in the list',
    edit(lock, 'grade: medium', 'grade: low'),
    [`${lock}:14:10 'grade' must be one of high, medium; found 'low'`],
  ],
  [
    'a word much like one in the list',
    edit(lock, 'grade: medium', 'grade: mediun'),
    [`${lock}:14:10 'grade' must be one of high, medium; found 'mediun'; did you mean 'medium'?`],
  ],
  [
    'a wrong word where only one is right',
    edit('dialogs/slots.yaml', 'from: locks', 'from: lock'),
    ["dialogs/slots.yaml:4:9 'from' must be locks; found 'lock'; did you mean 'locks'?"],
  ],
  [
    'empty text',
    edit(out, 'title: I am locked out', 'title: " "'),
    [`${out}:2:8 'title' is empty; it must be text`],
  ],
  [
    'too long a text',
    edit(out, 'title: I am locked out', `title: ${'x'.repeat(41)}`),
    [`${out}:2:8 'title' must have at most 40 characters; found 41`],
  ],
  [
    'too long a line',
    steps(`  - say: ${'x'.repeat(301)}\n`),
    [`${flow}:12:10 'say' must have at most 300 characters; found 301`],
  ],
  [
    'an empty list',
    edit(tries, 'worked: [It works now]', 'worked: []'),
    [`${tries}:2:11 'worked' must have at least 1 entry; found 0`],
  ],
  [
    'a name with capitals',
    edit(tries, '  fresh_batteries:', '  Fresh:'),
    [
      `${flow}:20:10 no try is called 'fresh_batteries'; known: Fresh, factory_reset`,
      `${tries}:6:3 'Fresh' is not a name in small letters and _, such as lock_model`,
    ],
  ],
  [
    'a value of digits',
    edit(flow, 'stays_dark: [It', '"2": [It'),
    [`${flow}:10:7 '2' is not a value in small letters, digits, _ and -, such as lights_up`],
  ],
  [
    'a reserved word for a value',
    edit(flow, 'stays_dark: [It', 'otherwise: [It'),
    [`${flow}:10:7 'otherwise' is a reserved word and names nothing`],
  ],
  [
    'a word every object has for a slot',
    edit('dialogs/slots.yaml', 'wipe_consent', 'constructor'),
    ["dialogs/slots.yaml:13:1 'constructor' is a reserved word and names nothing"],
  ],
  [
    'a label with spaces',
    edit(out, 'label: locked_out', 'label: locked out'),
    [
      `${out}:1:8 'locked out' is not a label in small letters, digits and _, such as lock_unresponsive`,
    ],
  ],
  [
    'a step with no verb we know',
    steps('  - tell: Hello.\n'),
    [`${flow}:12:5 a step is one of ${VERBS}; found tell`],
  ],
  [
    'a step with almost a verb',
    steps('  - aks: jump_start\n    then: {}\n'),
    [`${flow}:12:5 a step is one of ${VERBS}; found aks; did you mean 'ask'?`],
  ],
  [
    'a step that is text',
    steps('  - Hello.\n'),
    [`${flow}:12:5 a step is one of ${VERBS} with its object, as in 'say: Hello.'`],
  ],
  [
    'a step of nothing',
    steps('  - {}\n'),
    [`${flow}:12:5 a step is one of ${VERBS}; found none of them`],
  ],
  [
    'a step with two verbs',
    steps('  - say: Hello.\n    ask: jump_start\n'),
    [`${flow}:13:10 a step has one verb; found say and ask`],
  ],
  [
    'a step with more than its verb',
    steps('  - say: Hello.\n    to: all\n'),
    [`${flow}:13:5 unknown key 'to'; did you mean 'do'?`],
  ],
  [
    'a branch below a step that has none',
    steps('  - say: Hello.\n    then: {}\n'),
    [`${flow}:13:11 only ask, try, do can have 'then'; found it with say`],
  ],
  [
    'a do without branches',
    steps('  - do: lock.restart\n'),
    [`${flow}:12:5 'then' is missing: a 'do' needs a branch for each answer`],
  ],
  [
    'a branch of nothing',
    steps('  - ask: jump_start\n    then:\n      lights_up:\n      stays_dark: []\n'),
    [`${flow}:14:17 'lights_up' must be a list; found nothing`],
  ],
  [
    'a mistake in a branch of a branch',
    steps(
      '  - ask: jump_start\n    then:\n      stays_dark: []\n      lights_up:\n        - ask: lock_model\n          then: { otherwise: [{ end: well }] }\n',
    ),
    [`${flow}:17:38 'end' must be one of solved, unsolved, left; found 'well'`],
  ],
  [
    'a flow without steps',
    steps('  []\n'),
    [`${flow}:12:3 'steps' must have at least 1 entry; found 0`],
  ],
  [
    'a slot without values',
    edit(
      flow,
      '    values:\n      lights_up: [It lights up, it works]\n      stays_dark: [It stays dark, nothing]\n',
      '',
    ),
    [`${flow}:7:5 'values' is missing: a slot names the answers it can have`],
  ],
])('words %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('reads steps nested as deep as YAML may be', () => {
  const deep = (depth: number): string =>
    depth === 0
      ? '[{ say: x, tell: y }]'
      : `[{ ask: jump_start, then: { otherwise: ${deep(depth - 1)} } }]`;
  expect(mistakesIn(steps(`  ${deep(9)}\n`))).toEqual([
    expect.stringContaining("unknown key 'tell'"),
  ]);
});
