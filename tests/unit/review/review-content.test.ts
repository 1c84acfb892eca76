import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { readTexts } from '../../../src/content/read-texts.ts';
import { ACTION_FACTS } from '../../../src/core/actions.ts';
import { reviewContent } from '../../../src/review/review-content.ts';
import { type Changes, edit, writeContent } from '../content/minimal-content.ts';

const ARTICLE = 'knowledge/power/which-batteries.md';
const NOW = Date.parse('2026-11-25');

/** `file:line message` of each finding of a kind. */
function found(kind: string, changes: Changes = {}, now = NOW, search = itself): string[] {
  const root = writeContent(changes);
  const findings = reviewContent({
    content: readContent(root, ACTION_FACTS),
    texts: readTexts(root),
    now,
    wordsOf: (text) => text.toLowerCase().match(/\w+/g) ?? [],
    search,
    enough: 0.6,
  });
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}
const itself = () => [{ id: 'power/which-batteries', score: 1 }];
const other = () => [{ id: 'power/other', score: 1 }];
const nothing = () => [];

it.each([
  'near twins',
  'out of reach',
  'scope',
  'not reviewed',
  'no source',
  'reading level',
  'too long',
])('finds no %s in the minimal content', (kind) => {
  expect(found(kind)).toEqual([]);
});

it('finds a question of an article that a flow hears in the same words, in another order', () => {
  const twin = edit(ARTICLE, 'what batteries does it take', 'dark the keypad stays');
  expect(found('near twins', twin)).toEqual([
    "dialogs/power/no-response.hear.txt:5 'the keypad stays dark' is nearly 'dark the keypad stays' of knowledge/power/which-batteries.md:5",
  ]);
});

it('finds an article that its own questions do not find and no flow reads', () => {
  const unread = edit(
    'dialogs/power/no-response.yaml',
    '        - read: power/which-batteries\n',
    '',
  );
  expect(found('out of reach', unread, NOW, nothing)).toEqual([
    `${ARTICLE}:1 no question of its own finds this article, and no flow reads it`,
  ]);
  expect(found('out of reach', {}, NOW, nothing)).toEqual([]);
});

it('finds a question that leads to another article', () => {
  expect(found('out of reach', {}, NOW, other)).toContain(
    `${ARTICLE}:5 'what batteries does it take' finds power/other instead`,
  );
});

it('finds an article that names only locks it does not apply to', () => {
  const clash = edit(ARTICLE, 'Four new AA', 'For Zenith four new AA');
  expect(found('scope', clash)).toEqual([`${ARTICLE}:1 it applies to Acme but names only Zenith`]);
});

it('finds a kind of power that no lock of the brand has', () => {
  const clash = edit(ARTICLE, 'Their voltage falls suddenly.', 'Acme takes CR123A cells.');
  expect(found('scope', clash)).toEqual([
    `${ARTICLE}:17 it says CR123A of Acme, and no Acme lock of the catalogue has that`,
  ]);
});

it('finds what nobody reviewed for more than a year', () => {
  expect(found('not reviewed', {}, Date.parse('2027-10-02'))).toEqual([]);
  expect(found('not reviewed', {}, Date.parse('2027-10-03'))).toEqual([
    `${ARTICLE}:9 nobody has reviewed this for 366 days`,
  ]);
});

it('finds instructions of an article without a source, and leaves mere facts alone', () => {
  const bare = edit(ARTICLE, 'sources: [https://maker.example/batteries]', 'sources: []');
  expect(found('no source', bare)).toEqual([]);
  const text = String(bare[ARTICLE]).replace(
    'Four new AA alkaline',
    'Take the old ones out and put in AA',
  );
  expect(found('no source', { [ARTICLE]: text })).toEqual([
    `${ARTICLE}:12 this tells what to do, and the article names no source`,
  ]);
});

it('finds steps of a lock whose page is of a site the lock does not name', () => {
  const stray = edit(
    'knowledge/locks/acme-one.yaml',
    'https://maker.example/restart',
    'https://blog.example/x',
  );
  expect(found('no source', stray)).toEqual([
    "knowledge/locks/acme-one.yaml:12 the source of these steps is of no site in 'sources'",
  ]);
});

it('finds an article that is hard to read', () => {
  const hard = Array.from(
    { length: 6 },
    () => 'Subsequently immediate reinstallation of authentication is recommended',
  ).join('. ');
  expect(
    found('reading level', edit(ARTICLE, 'Their voltage falls suddenly.', `${hard}.`)),
  ).toEqual([
    expect.stringMatching(
      /which-batteries\.md:1 this reads like grade \d+\.\d; 7 or easier is the aim/,
    ),
  ]);
});

it('measures a line with the longest fact that may be filled in', () => {
  const power = 'x'.repeat(310);
  const flow = edit(
    'dialogs/power/no-response.yaml',
    '  - ask: lock_model\n',
    '  - do: lock.emergency_power\n    then:\n      nine_volt:\n        - say: "Power it so, {lock.emergency_power}"\n      otherwise: []\n',
  );
  const lock = edit('knowledge/locks/acme-one.yaml', 'Hold a 9-volt block to the dots.', power);
  expect(found('too long', { ...flow, ...lock })).toEqual([
    'dialogs/power/no-response.yaml:16 this line has 323 characters when the longest fact is filled in; 320 is the most',
  ]);
});
