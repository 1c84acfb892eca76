/**
 * Finds the articles that answer a question.
 *
 * An inverted index with BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009) narrows to the few articles that share words with the question; fuse.js then compares the
 * question with the short questions each of those answers. Fuse alone grows with the length of the
 * question and of what it searches, and ranks worse; so it only ever sees 64 characters and a few
 * dozen short lines.
 */
import Fuse from 'fuse.js';
import type { Article } from '../core/article.ts';
import type { Guess } from '../core/turn.ts';
import { createWordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

export interface About {
  /** The customer's lock; articles for other locks are left out. */
  readonly lock?: string;
  /** False leaves out what only helps somebody inside. */
  readonly insideOnly?: boolean;
}

/**
 * Best first, at most five. The score is 0.7 of how far the words of the question and those of the
 * nearest question of the article are the same (Dice, each word weighed by its rarity) and 0.3 of
 * fuse's likeness of the letters: 1 is the article's own question, 0.6 the same question in other
 * words, and questions about something else stay below 0.35.
 */
export type SearchArticles = (question: string, about?: About) => readonly Guess[];

const LONGEST_QUESTION = 1_000;
const LONGEST_FUZZY = 64;
const NARROWED = 50;
const SHOWN = 5;
const FUZZY = { includeScore: true, ignoreLocation: true, threshold: 0.6 };
const WORDS_WEIGH = 0.7;

export function createSearchArticles(articles: Iterable<Article>): SearchArticles {
  const all = [...articles];
  const index = createWordIndex(
    all.map(({ title, asks, answer, sections }) => [
      // Said three times: what an article is asked for weighs more than what it mentions.
      ...[title, ...asks].flatMap((ask) => [ask, ask, ask]).flatMap(wordsOf),
      ...wordsOf(answer),
      ...sections.flatMap(({ question }) => wordsOf(question)),
    ]),
  );
  const questions = all.map(({ title, asks }) => [title, ...asks]);
  const asWords = questions.map((texts) => texts.map((text) => new Set(wordsOf(text))));
  const asLetters = questions.map((texts) => texts.map((text) => new Fuse([text], FUZZY)));

  return (question, { lock, insideOnly = true } = {}) => {
    const words = cut(wordsOf(question.slice(0, LONGEST_QUESTION)).map(index.nearest));
    const said = new Set(words);
    const near = index
      .rank(words, NARROWED)
      .filter((place) => isFor(all[place]!, lock, insideOnly))
      .map((place) => ({ place, ...nearest(said, asWords[place]!) }))
      .filter(({ same }) => same > 0)
      .toSorted((a, b) => b.same - a.same)
      .slice(0, SHOWN);
    const asked = words.join(' ');
    return near
      .map(({ place, ask, same }) => {
        const letters = 1 - (asLetters[place]![ask]!.search(asked)[0]?.score ?? 1);
        const score = WORDS_WEIGH * same + (1 - WORDS_WEIGH) * Math.max(letters, same);
        return { id: all[place]!.id, score };
      })
      .toSorted((a, b) => b.score - a.score);
  };

  /** The question of an article that shares most with what was said. */
  function nearest(said: ReadonlySet<string>, asks: readonly ReadonlySet<string>[]) {
    const shares = asks.map((asked) => dice(said, asked, index.weight));
    const same = Math.max(...shares);
    return { same, ask: shares.indexOf(same) };
  }
}

function dice(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  const sum = (words: Iterable<string>): number => [...words].reduce((s, w) => s + weight(w), 0);
  const whole = sum(a) + sum(b);
  return whole === 0 ? 0 : (2 * sum([...a].filter((word) => b.has(word)))) / whole;
}

/** As many words as fit, so that no word is cut in two. */
function cut(words: readonly string[]): readonly string[] {
  const end = words.findIndex((_, at) => words.slice(0, at + 1).join(' ').length > LONGEST_FUZZY);
  return end < 0 ? words : words.slice(0, end);
}

const isFor = (article: Article, lock: string | undefined, insideOnly: boolean): boolean =>
  (insideOnly || !article.insideOnly) &&
  (article.appliesTo.length === 0 || lock === undefined || article.appliesTo.includes(lock));
