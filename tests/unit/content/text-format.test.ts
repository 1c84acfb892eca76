import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn, steps } from './minimal-content.ts';

const flow = 'dialogs/power/no-response.yaml';
const say = (text: string): Changes => steps(`  - say: ${JSON.stringify(text)}\n`);

it.each<[string, string, string]>([
  ['HTML', 'Look <b>here</b>.', "HTML is not allowed in a text; found '<b>'"],
  ['a script', '<SCRIPT src=x>', "HTML is not allowed in a text; found '<SCRIPT'"],
  ['an end of HTML', 'so </p', "HTML is not allowed in a text; found '</p'"],
  ['a comment', 'a <!-- b -->', "HTML is not allowed in a text; found '<!--'"],
  [
    'an address in angle brackets',
    'See <https://maker.example>',
    "HTML is not allowed in a text; found '<https://maker.example>'",
  ],
  [
    'a link that is not https',
    'See http://maker.example/a now',
    "a link starts with https://; found 'http://maker.example/a'",
  ],
  [
    'a link to a file',
    'See ftp://maker.example',
    "a link starts with https://; found 'ftp://maker.example'",
  ],
  [
    'a link that runs',
    'See [this](javascript:alert(1))',
    "a link starts with https://; found 'javascript:alert(1'",
  ],
  [
    'a link that runs, in capitals',
    'JavaScript:alert(1)',
    "a link starts with https://; found 'JavaScript:alert(1'",
  ],
  [
    'a link of data',
    '[a](data:text/html,x)',
    "a link starts with https://; found 'data:text/html,x'",
  ],
  [
    'a link to mail',
    'mailto:a@maker.example',
    "a link starts with https://; found 'mailto:a@maker.example'",
  ],
  [
    'a link without scheme',
    '[a](//maker.example)',
    "a link starts with https://; found '//maker.example'",
  ],
  ['a link to here', '[a](/desk)', "a link starts with https://; found '/desk'"],
  [
    'a sign that is not seen',
    'a\u0007b',
    'an invisible character is not allowed in a text; found U+0007',
  ],
  [
    'a sign that turns the text round',
    'a\u202Eb',
    'an invisible character is not allowed in a text; found U+202E',
  ],
  [
    'a sign of no width',
    'a\u200Bb',
    'an invisible character is not allowed in a text; found U+200B',
  ],
  [
    'an open brace',
    'Your {lock_model',
    'braces hold one name, such as {lock_model} or {lock.name}',
  ],
  ['empty braces', 'Your {}.', 'braces hold one name, such as {lock_model} or {lock.name}'],
  [
    'braces with more than a name',
    'Your {lock model}.',
    'braces hold one name, such as {lock_model} or {lock.name}',
  ],
  [
    'braces in braces',
    'Your {{lock_model}}.',
    'braces hold one name, such as {lock_model} or {lock.name}',
  ],
])('refuses %s', (_, text, message) => {
  expect(mistakesIn(say(text))).toEqual([`${flow}:12:10 ${message}`]);
});

it.each([
  'Less than 5 minutes: 3 < 5 > 2.',
  'See https://maker.example/help (or [the page](https://maker.example)).',
  'A file: none. Note: the data: gone.',
  'Two lines\nof text, and 👨‍👩‍👧.',
  'Don\'t; "do" & try [this] (now).',
])('accepts %j', (text) => {
  expect(mistakesIn(say(text))).toEqual([]);
});

it('finds everything that is wrong with a text', () => {
  expect(mistakesIn(say('<b>{</b> http://x'))).toHaveLength(3);
});

it.each<[string, Changes, string]>([
  [
    'HTML in a message to learn from',
    edit('dialogs/access/locked-out.yaml', 'i cannot get in', 'i <b>cannot</b> get in'),
    "dialogs/access/locked-out.yaml:7:5 HTML is not allowed in a text; found '<b>'",
  ],
  [
    'a link in an article',
    edit('knowledge/power/which-batteries.md', 'Their voltage', 'See http://x. Their voltage'),
    "knowledge/power/which-batteries.md:17:1 a link starts with https://; found 'http://x.'",
  ],
  [
    'a link in a fact about a lock',
    edit('knowledge/locks/acme-one.yaml', 'Lithium cells', 'See http://x'),
    "knowledge/locks/acme-one.yaml:5:18 a link starts with https://; found 'http://x'",
  ],
  [
    'HTML in a reply to danger',
    edit('dialogs/safety.yaml', '[The reply emergency.]', '[<i>Run</i>]'),
    "dialogs/safety.yaml:1:13 HTML is not allowed in a text; found '<i>'",
  ],
  [
    'braces where nothing fills them',
    edit('dialogs/tries.yaml', 'do: Put in new', 'do: Put {lock.batteries} in new'),
    "dialogs/tries.yaml:7:9 this text is shown as it stands, so it takes no names in braces; found '{'",
  ],
  [
    'a name of digits',
    edit(flow, 'nothing]', '"12 34"]'),
    `${flow}:10:35 '12 34' is digits only, which may be somebody's door code; put a word beside it`,
  ],
  [
    'a report of digits',
    edit('dialogs/tries.yaml', 'heard: [new batteries]', 'heard: ["9"]'),
    "dialogs/tries.yaml:9:13 '9' is digits only, which may be somebody's door code; put a word beside it",
  ],
  [
    'a name without a word',
    edit(flow, 'nothing]', '"?!"]'),
    `${flow}:10:35 there is no word in '?!'`,
  ],
])('refuses %s', (_, changes, mistake) => {
  expect(mistakesIn(changes)).toEqual([mistake]);
});

it('accepts an alias of digits: it counts only beside the brand', () => {
  expect(mistakesIn(edit('knowledge/locks/acme-one.yaml', '[acme 1, A1]', '["620"]'))).toEqual([]);
});
