import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../../src/content/list-files.ts';
import { type Changes, mistakesIn, writeContent } from './minimal-content.ts';

it.each<[string, Changes, readonly string[]]>([
  [
    'a folder that is no topic, once',
    { 'dialogs/powr/a.yaml': '', 'dialogs/powr/b.yaml': '' },
    ["dialogs/powr:1:1 no topic is called 'powr'; did you mean 'power'?"],
  ],
  [
    'a folder of articles that is no topic',
    { 'knowledge/misc/a.md': '' },
    [
      "knowledge/misc:1:1 no topic is called 'misc'; topics: access, app, door, power, reset, service, locks",
    ],
  ],
  [
    'locks among the flows',
    { 'dialogs/locks/a.yaml': '' },
    [
      "dialogs/locks:1:1 no topic is called 'locks'; topics: access, app, door, power, reset, service",
    ],
  ],
  [
    'a folder in a topic',
    { 'dialogs/power/old/a.yaml': '' },
    ['dialogs/power/old:1:1 a topic has no folders in it'],
  ],
  [
    'a stray file among the single ones',
    { 'dialogs/phrase.yaml': '' },
    [
      "dialogs/phrase.yaml:1:1 no file of dialogs is called 'phrase.yaml'; did you mean 'phrases.yaml'?",
    ],
  ],
  [
    'a stray file among the flows',
    { 'dialogs/power/no-response.yml': '' },
    [
      "dialogs/power/no-response.yml:1:1 a flow is a file that ends in .yaml, and its messages in .hear.txt; found 'no-response.yml'",
    ],
  ],
  [
    'a stray file among the articles',
    { 'knowledge/power/a.txt': '' },
    ["knowledge/power/a.txt:1:1 an article is a file that ends in .md; found 'a.txt'"],
  ],
  [
    'a stray file among the locks',
    { 'knowledge/locks/a.json': '' },
    ["knowledge/locks/a.json:1:1 a lock is a file that ends in .yaml; found 'a.json'"],
  ],
  [
    'a file above the topics',
    { 'knowledge/a.md': '' },
    ['knowledge/a.md:1:1 this file belongs into a folder: a topic, or locks'],
  ],
  [
    'a name with capitals',
    { 'dialogs/power/No_Response.yaml': '' },
    [
      'dialogs/power/No_Response.yaml:1:1 a file is named in small letters, digits and hyphens, such as no-response.yaml',
    ],
  ],
  [
    'files that are missing',
    { 'dialogs/safety.yaml': undefined, 'dialogs/slots.yaml': undefined },
    ['dialogs/safety.yaml:1:1 this file is missing', 'dialogs/slots.yaml:1:1 this file is missing'],
  ],
])('reports %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes);
});

it('passes over what is for authors and their editors', () => {
  const changes = {
    'dialogs/README.md': '# Flows',
    'dialogs/flow.schema.json': '{}',
    'dialogs/door/.gitkeep': '',
    'knowledge/power/README.md': 'no article',
    'knowledge/locks/README.md': '',
  };
  expect(mistakesIn(changes)).toEqual([]);
});

it('follows no links', () => {
  const root = writeContent();
  symlinkSync(join(root, 'dialogs/slots.yaml'), join(root, 'knowledge/power/link.md'));
  expect(listFiles(root).mistakes).toEqual([
    {
      file: 'knowledge/power/link.md',
      line: 1,
      column: 1,
      message: 'this is neither a file nor a folder',
    },
  ]);
});

it('finds every file missing where there is no content', () => {
  const { mistakes, ...files } = listFiles(join(writeContent(), 'knowledge'));
  expect(mistakes).toHaveLength(11);
  expect(Object.values(files).flat()).toEqual([]);
});
