import { expect, it } from 'vitest';
import { mistakesIn as allMistakesIn } from './minimal-content.ts';

const file = 'dialogs/handoff.yaml';
/** The texts here are about one key of the file; that the others are missing is no news. */
const mistakesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  allMistakesIn(files).filter((mistake) => !/'(lines|leave)' is missing/.test(mistake));

const queues = 'queues:\n  urgent: Someone is at risk.\n';

/** Each alias stands for ten of the one before. */
const bomb = [
  'a: &a [x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
    const before = 'abcdefghi'[index];
    return `${name}: &${name} [${Array(5).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');

it.each<[string, string, readonly string[]]>([
  ['a missing quote', 'queues: "x\n', ['2:1 this is not YAML: Missing closing "quote']],
  [
    'a colon in plain text',
    `${queues}  general: All else: fine\n`,
    ["3:12 a key inside a value: put text with ': ' in quotes, or mend the indentation"],
  ],
  ['a tab', 'queues:\n\turgent: x\n', ['2:1 indent with spaces, not with tabs']],
  [
    'text that begins with @',
    `${queues}  general: @x\n`,
    ["3:12 text that begins with '@' must be in quotes"],
  ],
  [
    'only the first error in the notation',
    'queues: [\n}\n- a: b: c\n',
    [
      '2:1 this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a key that is there twice',
    `${queues}  urgent: x\n  urgent: y\n`,
    ["3:3 the key 'urgent' is here twice", "4:3 the key 'urgent' is here twice"],
  ],
  ['a prototype', `${queues}  __proto__: x\n`, ["3:3 the key '__proto__' is not allowed"]],
  [
    'a prototype deep inside',
    'queues: { urgent: [{ "__proto__": {} }] }\n',
    ["1:22 the key '__proto__' is not allowed"],
  ],
  ['a merge key', `${queues}<<: { x: y }\n`, ["3:1 unknown key '<<'; known: queues, lines, leave"]],
  [
    'a list for a key',
    `${queues}  ? [a]\n  : b\n`,
    ['3:5 a key is a word, not a list, a map, a tag or nothing'],
  ],
  [
    'nothing for a key',
    `${queues}  : b\n`,
    ['3:1 a key is a word, not a list, a map, a tag or nothing'],
  ],
  [
    'a tag',
    `${queues}  general: !!binary aGk=\n`,
    ["3:21 no tags; found 'tag:yaml.org,2002:binary'"],
  ],
  [
    'a tag of its own',
    `${queues}  general: !js/function x\n`,
    ["3:25 no tags; found '!js/function'"],
  ],
  [
    'an alias of nothing',
    `${queues}  general: *bold*\n`,
    ["3:12 '*bold*' names an alias that is not there; put text with * in quotes"],
  ],
  [
    'more than fifty aliases',
    `queues: &q { x: y }\nmore: [${Array(51).fill('*q').join(', ')}]\n`,
    ['2:208 more than 50 uses of aliases; write them out'],
  ],
  ['a bomb of aliases', bomb, ['1:1 more than 50 uses of aliases; write them out']],
  [
    'a text cut short by its own #',
    'queues:\n  urgent: the tick or #).\n',
    ["2:11 '#' ends the text here; put a text with # in quotes"],
  ],
  [
    'great depth',
    `queues: ${'['.repeat(60)}${']'.repeat(60)}\n`,
    ['1:49 this is more than 40 levels deep'],
  ],
  ['endless depth', '['.repeat(200_000), ['1:1 this is more than 40 levels deep']],
  [
    'a second document',
    `${queues}---\nqueues: {}\n`,
    ["3:1 a file holds one document; remove the line of '---'"],
  ],
])('refuses %s', (_, text, mistakes) => {
  const found = mistakesIn({ [file]: text }).filter((mistake) => mistake.startsWith(file));
  expect(found).toEqual(mistakes.map((mistake) => `${file}:${mistake}`));
});

it.each<[string, string]>([
  ['an alias', '  urgent: &text Someone is at risk.\n  general: *text\n'],
  ['yes and no as text', '  urgent: yes\n  general: no\n'],
  ['yes as text even where an older YAML is asked for', '  urgent: yes\n  general: no\n'],
])('accepts %s', (title, text) => {
  const version = title.includes('older') ? '%YAML 1.1\n---\n' : '';
  expect(mistakesIn({ [file]: `${version}queues:\n${text}` })).toEqual([]);
});

it('places each of very many mistakes', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `  k${index}: x\n`).join('');
  const mistakes = mistakesIn({ [file]: `${queues}${keys}` });
  expect(mistakes).toHaveLength(20_000);
  expect(mistakes.at(-1)).toMatch(`${file}:20002:3 'k19999' is not a name`);
});
