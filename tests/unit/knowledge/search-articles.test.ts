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
  article('service/warranty', ['does a reset void my warranty', 'is my warranty gone'], {
    answer: 'Resetting does no harm to the guarantee. Leaking batteries do.',
    sections: [{ question: 'Who is the first owner?', answer: 'Whoever has the receipt.' }],
  }),
  article('app/wifi-band', ['does it need 2.4 ghz wifi', 'does it work with 5ghz'], {
    appliesTo: ['m1'],
  }),
  article('door/auto-lock', ['how do i turn off auto lock', 'how long until it locks itself']),
  article('service/rain', ['is it waterproof', 'can the keypad stand in the rain']),
];
const search = createSearchArticles(articles);
const best = (question: string) => search(question)[0];

describe('createSearchArticles', () => {
  it.each([
    ['can I use rechargeable batteries?', 'power/which-batteries'],
    ['what batterys does it take', 'power/which-batteries'],
    ['rechargable batterie ok?', 'power/which-batteries'],
    ['Hello, could you please tell me: lithium or alkaline?', 'power/which-batteries'],
    ['will resetting lose my codes', 'reset/lose-codes'],
    ['does resetting void the waranty', 'service/warranty'],
    ['turn off the auto lock', 'door/auto-lock'],
    ['how long till it locks itself', 'door/auto-lock'],
  ])('answers "%s" with %s', (question, id) => {
    expect(best(question)?.id).toBe(id);
    expect(best(question)!.score).toBeGreaterThan(0.6);
  });

  it.each(
    articles.flatMap(({ id, asks }) => asks.map((ask) => [ask, id] as const)),
  )('is certain of "%s"', (ask, id) => {
    expect(best(ask.toUpperCase())?.id).toBe(id);
    expect(best(ask)!.score).toBeGreaterThan(0.95);
  });

  it('finds by what an article says, with less weight', () => {
    expect(best('leaking and the guarantee')?.id).toBe('service/warranty');
    expect(best('first owner receipt')?.id).toBe('service/warranty');
    expect(best('first owner receipt')!.score).toBeLessThan(best('is my warranty gone')!.score);
  });

  it.each([
    'what is the weather tomorrow',
    'tell me a joke',
    'who won the match',
    'book a table for two',
    'long',
    'take it off',
    'asdf qwer',
    '',
    '?!',
    'how do i',
  ])('finds nothing good for "%s"', (question) => {
    expect(best(question)?.score ?? 0).toBeLessThan(0.35);
  });

  it('ranks by score, each article once, with scores from 0 to 1', () => {
    const found = search('does a reset delete my codes and void my warranty');
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('is less sure when two articles fit alike', () => {
    const alone = createSearchArticles([article('a', ['change the door code', 'new pin'])]);
    const twins = createSearchArticles([
      article('a', ['change the door code', 'new pin']),
      article('b', ['change the guest code', 'pin for guests']),
    ]);
    expect(twins('change code')[0]!.score).toBeLessThan(alone('change code')[0]!.score);
  });

  it('leaves out what is for other locks only, once the lock is known', () => {
    const ids = (lock?: string) =>
      search('does it need 2.4 ghz wifi', lock === undefined ? {} : { lock }).map(({ id }) => id);
    expect(ids()).toContain('app/wifi-band');
    expect(ids('m1')).toContain('app/wifi-band');
    expect(ids('m2')).not.toContain('app/wifi-band');
  });

  it('leaves out what helps only inside, on demand', () => {
    const ids = (insideOnly?: boolean) =>
      search(
        'will i lose my codes after a reset',
        insideOnly === undefined ? {} : { insideOnly },
      ).map(({ id }) => id);
    expect(ids()).toContain('reset/lose-codes');
    expect(ids(true)).toContain('reset/lose-codes');
    expect(ids(false)).not.toContain('reset/lose-codes');
  });

  it('reads the first 1,000 characters', () => {
    expect(search(`${' '.repeat(900)}is my warranty gone`)[0]!.id).toBe('service/warranty');
    expect(search(`${' '.repeat(1000)}is my warranty gone`)).toEqual([]);
  });

  it.each([
    'batteries '.repeat(200_000),
    'a'.repeat(1_000_000),
    '🔋'.repeat(100_000),
    '\uFDFA'.repeat(100_000),
    'is my warranty gone '.repeat(50),
  ])('answers however long the question', (question) => {
    expect(search(question).every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('has nothing to say without articles', () => {
    expect(createSearchArticles([])('is my warranty gone')).toEqual([]);
  });
});
