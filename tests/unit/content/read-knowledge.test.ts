import { expect, it } from 'vitest';
import { type Changes, edit, MINIMAL, mistakesIn } from './minimal-content.ts';

const first = 'knowledge/power/which-batteries.md';
const second = 'knowledge/reset/other.md';
const zenith = 'knowledge/locks/zenith.yaml';
const other = (title: string, ask: string): Changes => ({
  [second]: MINIMAL[first]
    .replace('Which batteries to use', title)
    .replace('what batteries does it take', 'how do i reset it')
    .replace('can i use rechargeable batteries', ask),
});

it.each<[string, Changes, readonly string[]]>([
  [
    'two locks with one alias',
    edit(zenith, '[]', '[z1, ACME 1]'),
    [`${zenith}:3:15 'acme 1' is in knowledge/locks/acme-one.yaml:3 already`],
  ],
  [
    'a lock with the name of another as alias',
    edit(zenith, '[]', '[acme one]'),
    [`${zenith}:3:11 'acme one' is in knowledge/locks/acme-one.yaml:2 already`],
  ],
  [
    'two locks with one name',
    edit(zenith, 'name: Zenith', 'name: ACME one'),
    [`${zenith}:2:7 'ACME one' is in knowledge/locks/acme-one.yaml:2 already`],
  ],
  [
    'an article for no lock',
    edit(first, '[acme-one]', '[acme-one, acme-two]'),
    [`${first}:7:24 no lock is called 'acme-two'`],
  ],
  [
    'an article for almost a lock',
    edit(first, '[acme-one]', '[acme-on]'),
    [`${first}:7:14 no lock is called 'acme-on'; did you mean 'acme-one'?`],
  ],
  [
    'two articles with one title',
    other('which batteries, to use?', 'why reset it'),
    [`${second}:2:8 the title 'which batteries, to use?' is in ${first}:2 already`],
  ],
  [
    'two articles one asks for',
    other('Other', 'Can I use rechargeable batteries?'),
    [`${second}:6:5 'Can I use rechargeable batteries?' is in ${first}:6 already`],
  ],
  [
    'an article with one way to ask twice',
    edit(first, 'can i use rechargeable batteries', 'What batteries does it take?'),
    [`${first}:6:5 'What batteries does it take?' is in ${first}:5 already`],
  ],
])('refuses %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('knows a lock with mistakes in its file', () => {
  expect(mistakesIn(edit('knowledge/locks/acme-one.yaml', 'brand: Acme', 'brand: 1'))).toHaveLength(
    1,
  );
});

it('accepts content without articles and locks', () => {
  expect(
    mistakesIn({
      [first]: undefined,
      [zenith]: undefined,
      'knowledge/locks/acme-one.yaml': undefined,
      ...edit('dialogs/power/no-response.yaml', '        - read: power/which-batteries\n', ''),
    }),
  ).toEqual([]);
});
