import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn, read } from './minimal-content.ts';

const out = 'dialogs/access/locked-out.yaml';
const power = 'dialogs/power/no-response.yaml';
const hear = 'dialogs/power/no-response.hear.txt';
const scope = 'dialogs/out-of-scope.yaml';

it.each<[string, Changes, readonly string[]]>([
  [
    'one message in two flows',
    edit(hear, 'nothing happens', '  I am  Locked-out?'),
    [`${hear}:4:3 'I am  Locked-out?' is in ${out}:6 already`],
  ],
  [
    'one message twice in a flow',
    edit(out, 'i cannot get in', 'I AM LOCKED OUT!'),
    [`${out}:7:5 'I AM LOCKED OUT!' is in ${out}:6 already`],
  ],
  [
    'one message in a flow and in the file beside it',
    edit(power, 'slots:\n', 'hear: [Nothing happens.]\nslots:\n'),
    [`${hear}:4:1 'nothing happens' is in ${power}:5 already`],
  ],
  [
    'one message in a flow and out of scope',
    edit(scope, 'write me a poem', 'i am locked out'),
    [`${scope}:2:5 'i am locked out' is in ${out}:6 already`],
  ],
  [
    'one message in a flow and in the file of what is out of scope',
    { 'dialogs/out-of-scope.hear.txt': 'i am locked out\n' },
    [`dialogs/out-of-scope.hear.txt:1:1 'i am locked out' is in ${out}:6 already`],
  ],
  [
    'two messages in a flow',
    edit(out, '  - i cannot get in\n', ''),
    [`${out}:6:3 'hear' needs at least 3 messages; found 2`],
  ],
  [
    'two messages beside a flow',
    edit(hear, 'my lock is dead\n', '#\n'),
    [`${power}:1:1 'hear' needs at least 3 messages; found 2`],
  ],
  [
    'two messages out of scope',
    edit(scope, '  - book me a flight\n', ''),
    [`${scope}:2:3 'hear' needs at least 3 messages; found 2`],
  ],
  [
    'no messages at all',
    { [hear]: undefined },
    [`${power}:1:1 'hear' needs at least 3 messages; found 0`],
  ],
  [
    'messages without a flow',
    { 'dialogs/power/no-respons.hear.txt': 'first\nsecond\nthird\n' },
    [
      "dialogs/power/no-respons.hear.txt:1:1 these messages belong to no flow: there is no 'power/no-respons'; did you mean 'power/no-response'?",
    ],
  ],
  [
    'messages that are none',
    edit(hear, 'my lock is dead', `my lock is dead\n   ???\n<b>dead</b>\n${'x'.repeat(301)}`),
    [
      `${hear}:3:4 there is no word in '???'`,
      `${hear}:4:1 HTML is not allowed in a text; found '<b>'`,
      `${hear}:5:1 this must have at most 300 characters; found 301`,
    ],
  ],
  [
    'two flows with one label',
    edit(power, 'label: lock_unresponsive', 'label: locked_out'),
    [`${power}:1:8 the label 'locked_out' is in ${out}:1 already`],
  ],
  [
    'two flows with one title',
    edit(power, 'title: The lock does not react', 'title: I am locked out.'),
    [`${power}:2:8 the title 'I am locked out.' is in ${out}:2 already`],
  ],
])('reports %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('joins the messages of a flow and of the file beside it', () => {
  const { flows, outOfScope } = read({
    ...edit(power, 'slots:\n', 'hear: [is it broken]\nslots:\n'),
    'dialogs/out-of-scope.hear.txt': '# others\r\nsing a song\r\n',
  });
  expect(flows.get('power/no-response')!.hear).toEqual([
    'is it broken',
    'my lock is dead',
    'nothing happens',
    'the keypad stays dark',
  ]);
  expect(outOfScope.hear.at(-1)).toBe('sing a song');
});
