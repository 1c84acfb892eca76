import { expect, it } from 'vitest';
import { createFindSection } from '../../../src/knowledge/find-section.ts';

const article = (id: string, ...questions: string[]) => ({
  id,
  title: id,
  asks: [],
  answer: '',
  sections: questions.map((question) => ({ question, answer: `${question} answered` })),
  appliesTo: [],
  sources: [],
  insideOnly: false,
  reviewed: '2026-11-25',
});
const find = createFindSection([
  article('power/batteries', 'Why not rechargeables?', 'How long should a set last?'),
  article('door/auto-lock', 'Can I switch it off?'),
]);

it.each([
  ['power/batteries', 'Why not rechargeables?', 'Why not rechargeables?'],
  ['power/batteries', 'why not rechargeable', 'Why not rechargeables?'],
  ['power/batteries', 'how long should one set last', 'How long should a set last?'],
  ['door/auto-lock', 'can i switch it off', 'Can I switch it off?'],
])('finds in %s what "%s" asks for', (id, heading, question) => {
  expect(find(id, heading)).toEqual({ question, answer: `${question} answered` });
});

it.each([
  ['power/batteries', 'Can I switch it off?'],
  ['power/batteries', 'why'],
  ['power/batteries', ''],
  ['door/nowhere', 'Why not rechargeables?'],
])('finds nothing in %s for "%s"', (id, heading) => {
  expect(find(id, heading)).toBeUndefined();
});
