/** What is compared: our search of articles, plain fuse.js, and MiniSearch in two settings. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Article } from '../../../../src/core/article.ts';
import { createSearchArticles } from '../../../../src/knowledge/search-articles.ts';

export interface Searcher {
  readonly name: string;
  /** Gives places of texts, best first. */
  readonly index: (texts: readonly string[]) => (question: string) => readonly number[];
  /** How many questions it is asked; a linear search takes too long for all. */
  readonly asked: (size: number) => number;
}

const ASKED = 400;

export const SEARCHERS: readonly Searcher[] = [
  {
    name: 'ours',
    asked: () => ASKED,
    index: (texts) => {
      const search = createSearchArticles(texts.map(articleOf));
      return (question) => search(question).map(({ id }) => Number(id));
    },
  },
  {
    name: 'MiniSearch',
    asked: (size) => (size > 10_000 ? 100 : ASKED),
    index: (texts) => miniSearch(texts, {}),
  },
  {
    name: 'MiniSearch, fuzzy and prefix',
    asked: (size) => (size > 10_000 ? 40 : size > 1_000 ? 200 : ASKED),
    index: (texts) => miniSearch(texts, { fuzzy: 0.2, prefix: true }),
  },
  {
    name: 'fuse.js',
    // It takes about 80 µs an entry: at 100,000 its share of right ones means nothing.
    asked: (size) => (size > 10_000 ? 4 : size > 1_000 ? 25 : size > 100 ? 150 : ASKED),
    index: (texts) => {
      const fuse = new Fuse(texts, { ignoreLocation: true, threshold: 0.6 });
      return (question) => fuse.search(question, { limit: 5 }).map(({ refIndex }) => refIndex);
    },
  },
];

function miniSearch(texts: readonly string[], searchOptions: object) {
  const index = new MiniSearch({ fields: ['text'], searchOptions });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question: string): readonly number[] =>
    index.search(question).map(({ id }) => Number(id));
}

const articleOf = (text: string, at: number): Article => ({
  id: String(at),
  title: text,
  asks: [],
  answer: '',
  sections: [],
  appliesTo: [],
  sources: [],
  insideOnly: false,
  reviewed: '2026-11-25',
});
