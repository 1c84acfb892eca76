import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { createSearchArticles } from '../../../src/knowledge/search-articles.ts';

const article = (id: string, asks: string[], over: Partial<Article> = {}): Article => ({
  id,
  title: asks[0]!,
  asks,
  answer: 'The answer.',
  sections: [],
  appliesTo: [],
  sources: [],
  insideOnly: false,
  reviewed: '2026-11-25',
  ...over,
});
const articles = [
  article('power/which-batteries', [
    'what batteries does it take',
    'can i use rechargeable batteries',
    'lithium or alkaline',
  ]),
  article(
    'reset/lose-codes',
    ['will i lose my codes after a reset', 'does a reset delete my codes'],
    { insideOnly: true },
  ),
  article('service/warranty', ['does a reset void my warranty', 'is my warranty gone']),
  article('app/wifi-band', ['does it need 2.4 ghz wifi', 'does it work with 5ghz'], {
    appliesTo: ['m1'],
  }),
  article('door/auto-lock', ['how do i turn off auto lock', 'how long until it locks itself']),
];
const search = createSearchArticles(articles);
const best = (question: string) => search(question)[0];

describe('createSearchArticles', () => {
  it.each([
    ['can I use rechargeable batteries?', 'power/which-batteries'],
    ['what batterys does it take', 'power/which-batteries'],
    ['rechargable batterie ok?', 'power/which-batteries'],
    ['will resetting lose my codes', 'reset/lose-codes'],
    ['does resetting void the waranty', 'service/warranty'],
    ['turn off the auto lock', 'door/auto-lock'],
  ])('%s finds %s', (question, id) => {
    expect(best(question)?.id).toBe(id);
    expect(best(question)!.score).toBeGreaterThan(0.55);
  });

  it("scores an article's own question highest", () => {
    expect(best('Does a reset void my warranty')!.score).toBeGreaterThan(0.95);
  });

  it.each([
    'what is the weather tomorrow',
    'tell me a joke',
    'asdf qwer',
    '',
    '?!',
    'how do i',
  ])('finds nothing good for: %s', (question) => {
    expect(best(question)?.score ?? 0).toBeLessThan(0.35);
  });

  it('leaves out what is for another lock or only for inside', () => {
    const ids = (about: object) => search('does it need 2.4 ghz wifi', about).map(({ id }) => id);
    expect(ids({ lock: 'm1' })).toContain('app/wifi-band');
    expect(ids({ lock: 'm2' })).not.toContain('app/wifi-band');
    expect(
      search('will i lose my codes after a reset', { insideOnly: false }).map(({ id }) => id),
    ).not.toContain('reset/lose-codes');
  });

  it.each([
    'batteries '.repeat(200_000),
    'a'.repeat(1_000_000),
    '🔋'.repeat(100_000),
  ])('answers however long the question', (question) => {
    expect(Array.isArray(search(question))).toBe(true);
  });
});
