import { expect, it } from 'vitest';
import { type Changes, edit, mistakesIn, read } from './minimal-content.ts';

const file = 'knowledge/power/which-batteries.md';
const change = (piece: string, by: string): Changes => edit(file, piece, by);

it('reads the first paragraph as the answer and each heading as a question', () => {
  expect(read().articles.get('power/which-batteries')).toEqual({
    id: 'power/which-batteries',
    title: 'Which batteries to use',
    asks: ['what batteries does it take', 'can i use rechargeable batteries'],
    answer: 'Four new AA alkaline batteries of one brand.',
    sections: [{ question: 'Why not rechargeables?', answer: 'Their voltage falls suddenly.' }],
    appliesTo: ['acme-one'],
    sources: ['https://maker.example/batteries'],
    insideOnly: true,
    reviewed: '2026-10-02',
  });
});

it('holds for every lock, inside and outside, if the article does not say otherwise', () => {
  const { articles } = read(change('applies_to: [acme-one]\ninside_only: true\n', ''));
  expect(articles.get('power/which-batteries')).toMatchObject({ appliesTo: [], insideOnly: false });
});

it('keeps the paragraphs and lists of a section', () => {
  const { articles } = read(
    change(
      'Their voltage falls suddenly.',
      'For two\nreasons:\n\n- they\n  fade\n- they leak\n\nSo.',
    ),
  );
  expect(articles.get('power/which-batteries')!.sections[0]!.answer).toBe(
    'For two reasons:\n\n- they fade\n- they leak\n\nSo.',
  );
});

it.each<[string, Changes, readonly string[]]>([
  [
    'no front matter',
    { [file]: 'Four batteries.\n' },
    ['1:1 an article begins with --- and its front matter'],
  ],
  ['an empty article', { [file]: '' }, ['1:1 an article begins with --- and its front matter']],
  [
    'a front matter without end',
    { [file]: '---\ntitle: x\n' },
    ['1:1 the front matter is not closed by a line of ---'],
  ],
  [
    'an unknown key',
    change('reviewed:', 'revued: x\nreviewed:'),
    ["9:1 unknown key 'revued'; known: title, sources, asks, applies_to, inside_only, reviewed"],
  ],
  [
    'a missing key',
    change('reviewed: 2026-10-02\n', ''),
    ["2:1 'reviewed' is missing; it must be text"],
  ],
  [
    'YAML that is none',
    change('title: Which', 'title: "Which'),
    ['10:1 this is not YAML: Missing closing "quote'],
  ],
  [
    'one way to ask',
    change('  - can i use rechargeable batteries\n', ''),
    ["5:3 'asks' must have at least 2 entries; found 1"],
  ],
  [
    'a day that is none',
    change('2026-10-02', '2026-02-30'),
    ["9:11 'reviewed' is a day such as 2026-11-25; found '2026-02-30'"],
  ],
  [
    'a date written otherwise',
    change('2026-10-02', '2.10.2026'),
    ["9:11 'reviewed' is a day such as 2026-11-25; found '2.10.2026'"],
  ],
  [
    'a source that is no address',
    change('https://maker.example/batteries', 'the manual'),
    ["3:11 a page is named by its full https address; found 'the manual'"],
  ],
  [
    'a source that is not https',
    change('https://', 'http://'),
    ["3:11 a page is named by its full https address; found 'http://maker.example/batteries'"],
  ],
  [
    'no answer',
    change('Four new AA alkaline\nbatteries of one brand.\n', ''),
    ['10:1 the first paragraph is missing: it is the answer the bot gives'],
  ],
  [
    'no answer and no section',
    {
      [file]: `---\ntitle: xyz\nsources: []\nasks: [how is it, what is it]\nreviewed: 2026-01-01\n---\n`,
    },
    ['6:1 the first paragraph is missing: it is the answer the bot gives'],
  ],
  [
    'too long an answer',
    change('Four', `Four ${'x'.repeat(320)}`),
    ['12:1 the first paragraph is the answer: at most 320 characters; found 365'],
  ],
  [
    'a second paragraph of the answer',
    change('## Why', 'More.\n\n## Why'),
    ["15:1 only the first paragraph is told; put this one under a '## ' heading"],
  ],
  [
    'a section without text',
    change('Their voltage falls suddenly.', ''),
    ["15:1 the section 'Why not rechargeables?' has no text"],
  ],
  [
    'a section without a heading',
    change('## Why not rechargeables?', '##'),
    ['15:1 this is empty; it must be text'],
  ],
  [
    'a heading twice',
    change('suddenly.\n', 'suddenly.\n\n## why not rechargeables\n\nAgain.\n'),
    [`19:1 the heading 'why not rechargeables' is in ${file}:15 already`],
  ],
  [
    'another level of heading',
    change('## Why', '### Why'),
    [
      "15:1 a heading begins with '## '; there are no others",
      "15:1 only the first paragraph is told; put this one under a '## ' heading",
    ],
  ],
  [
    'mistakes above and below',
    {
      [file]: `---\ntitel: xyz\nsources: []\nasks: [how is it, what is it]\nreviewed: 2026-01-01\n---\n\n<b>So</b>\n`,
    },
    [
      "2:1 'title' is missing; it must be text",
      "2:1 unknown key 'titel'; did you mean 'title'?",
      "8:1 HTML is not allowed in a text; found '<b>'",
    ],
  ],
])('refuses %s', (_, changes, mistakes) => {
  expect(mistakesIn(changes)).toEqual(mistakes.map((mistake) => `${file}:${mistake}`));
});
