import { expect, it } from 'vitest';
import { PHRASES } from '../../../src/core/phrases.ts';
import { type Changes, edit, mistakesIn, read } from './minimal-content.ts';

/** The line it is on: the minimal content has the phrases in their order. */
const GLAD = PHRASES.indexOf('glad') + 1;

it.each<[string, Changes, readonly string[]]>([
  [
    'a missing phrase',
    edit('dialogs/phrases.yaml', 'glad: The phrase glad.\n', ''),
    ["dialogs/phrases.yaml:1:1 'glad' is missing; it must be text"],
  ],
  [
    'an unknown phrase',
    edit('dialogs/phrases.yaml', 'glad:', 'gladd: x\nglad:'),
    [`dialogs/phrases.yaml:${GLAD}:1 unknown key 'gladd'; did you mean 'glad'?`],
  ],
  [
    'a missing signal',
    edit('dialogs/signals.yaml', 'human: [say human]\n', ''),
    ["dialogs/signals.yaml:1:1 'human' is missing; it must be a list"],
  ],
  [
    'an unknown signal',
    edit('dialogs/signals.yaml', 'human:', 'robot: [robot]\nhuman:'),
    ["dialogs/signals.yaml:1:1 unknown key 'robot'"],
  ],
  [
    'a signal without words',
    edit('dialogs/signals.yaml', '[say human]', '[]'),
    ["dialogs/signals.yaml:1:8 'human' must have at least 1 entry; found 0"],
  ],
  [
    'a phrase that stands for two symptoms',
    edit('dialogs/lexicon.yaml', 'symptom: {}', 'symptom: { dead: [dark], dim: [Dark] }'),
    ["dialogs/lexicon.yaml:2:32 'Dark' is a name of 'dead' already"],
  ],
  [
    'a missing safety class',
    edit('dialogs/safety.yaml', 'emergency: [The reply emergency.]\n', ''),
    ["dialogs/safety.yaml:1:1 'emergency' is missing; it must be a list"],
  ],
  [
    'a reply when there is no danger',
    edit('dialogs/safety.yaml', 'emergency:', 'normal: [x]\nemergency:'),
    [
      "dialogs/safety.yaml:1:1 unknown key 'normal'; known: emergency, domestic_safety, bypass_refused, injection_ignored, abuse_calm",
    ],
  ],
  [
    'a missing label',
    edit('dialogs/widget.yaml', 'page_title: The label page_title\n', ''),
    ["dialogs/widget.yaml:1:1 'page_title' is missing; it must be text"],
  ],
  [
    'an unknown label',
    edit('dialogs/widget.yaml', 'page_title:', 'page_footer: x\npage_title:'),
    ["dialogs/widget.yaml:1:1 unknown key 'page_footer'"],
  ],
  [
    'a phrase that shows what nothing fills',
    edit('dialogs/phrases.yaml', 'The phrase glad.', '"{titel}, {lock.name}"'),
    [
      `dialogs/phrases.yaml:${GLAD}:7 nothing fills {lock.name} in a phrase; known: title, flow, contact, minutes, value, question, list, lock, label, signal`,
      `dialogs/phrases.yaml:${GLAD}:7 nothing fills {titel} in a phrase; did you mean 'title'?`,
    ],
  ],
  [
    'an answer to a try that means two things',
    edit('dialogs/tries.yaml', '[Not possible]', '[no  change]'),
    ["dialogs/tries.yaml:4:15 'no  change' is a name of 'did_not_help' already"],
  ],
  [
    'an outcome too many',
    edit('dialogs/tries.yaml', '  could_not:', '  made_worse: [worse]\n  could_not:'),
    ["dialogs/tries.yaml:4:3 unknown key 'made_worse'; known: worked, did_not_help, could_not"],
  ],
  [
    'a queue without a word on it',
    edit('dialogs/handoff.yaml', 'general: All else.', 'general:'),
    ["dialogs/handoff.yaml:3:11 'general' must be text; found nothing"],
  ],
])('refuses %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('accepts every placeholder that is filled', () => {
  const text =
    '{title} {flow} {contact} {minutes} {value} {question} {list} {lock} {label} {signal}';
  const { phrases } = read(edit('dialogs/phrases.yaml', 'The phrase glad.', `"${text}"`));
  expect(phrases.glad).toBe(text);
});

it('takes a try with mistakes of its own for one that exists', () => {
  expect(mistakesIn(edit('dialogs/tries.yaml', 'minutes: 2', 'minutes: soon'))).toHaveLength(1);
});
