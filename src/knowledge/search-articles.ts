/**
 * Finds the articles that answer a question.
 *
 * An inverted index narrows to the few that share words with the question; fuse.js then compares
 * the letters of the question with those of the short questions these answer. Fuse alone takes time
 * that grows with all it searches and ranks worse, so it sees 48 characters and 5 short lines.
 */
import type { Article } from '../core/article.ts';
import type { Guess } from '../core/turn.ts';
import { type Nearest, nearestQuestions, type Question, weigh } from './nearest-questions.ts';
import { createWordIndex, type Mention } from './word-index.ts';
import { plainWordsOf, wordsOf } from './words-of.ts';

export interface About {
  /** The customer's lock; articles for other locks only are left out. */
  readonly lock?: string;
  /** False leaves out what only helps somebody inside. */
  readonly insideOnly?: boolean;
}

/**
 * Best first, at most ten; reads 1,000 characters. The score is the probability that the article
 * is the one asked for, from three measures:
 *
 * - match, 0 to 1: 0.7 of how much of the question the whole article covers (BM25; what it is asked
 *   for weighs three times what it says) and 0.3 of how like its nearest own question is, in letters
 *   and in words;
 * - shared: how many words these two questions have in common, a rare one counting more;
 * - lead: how far the match is ahead of the best other one, or behind.
 *
 * They are joined by a logistic regression, fitted on the catalogue's own questions, each left out
 * in turn, also with typing errors, and on questions about other things (CLINC150). Of left-out
 * questions that score 0.6 or more, five of six found their article; of the unrelated 98 in 100
 * stay below 0.35.
 */
export type SearchArticles = (question: string, about?: About) => readonly Guess[];

/** Articles that are looked at closely. */
const NARROWED = 20;
const SHOWN = 10;
const WORDS_WEIGH = 0.7;
const MOST_SHARED = 3;
const FITTED = { match: 4.2, shared: 1.25, lead: 10.7, none: -3.6 };
/** A single word in common names a topic; it asks nothing. */
const ONE_WORD = 0.3;
/** An article's own question, word for word, is certain; this power says how fast it fades. */
const FADE = 4;
const WHOLE = 0.99;
const FAR: Nearest = { same: 0, shared: 0, both: 0, letters: 0 };

export function createSearchArticles(articles: Iterable<Article>): SearchArticles {
  const all = [...articles];
  const index = createWordIndex(all.map(mentionsOf));
  const questionsOf = all.map(({ title, asks }, article) =>
    [title, ...asks].map((ask): Question => {
      const words = new Set(wordsOf(ask));
      const whole = weigh(words, index.weight);
      return { article, text: plainWordsOf(ask).join(' '), words, whole };
    }),
  );

  return (question, { lock, insideOnly = true } = {}) => {
    const words = new Set(wordsOf(question).map(index.correct));
    const cover = index.cover(words, {
      most: NARROWED,
      accepts: (article) => isFor(all[article]!, lock, insideOnly),
    });
    const near = nearestQuestions(
      words,
      plainWordsOf(question),
      [...cover.keys()].flatMap((article) => questionsOf[article]!),
      index.weight,
    );
    const found = [...cover].map(([article, covered]) => {
      const { same, shared, both, letters } = near.get(article) ?? FAR;
      const match = WORDS_WEIGH * covered + (1 - WORDS_WEIGH) * letters * same;
      return { id: all[article]!.id, match, same, shared, both };
    });
    const [first, second] = found.toSorted((a, b) => b.match - a.match);
    return found
      .map(({ id, match, same, shared, both }) => {
        const other = id === first?.id ? second : first;
        const score = probability(match, shared, match - (other?.match ?? 0));
        const topic = both < 2 && same < WHOLE;
        return { id, score: topic ? Math.min(score, ONE_WORD) : Math.max(score, same ** FADE) };
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, SHOWN);
  };
}

function mentionsOf({ title, asks, answer, sections }: Article): Mention[] {
  const mentions = (texts: readonly string[], weight: number): Mention[] =>
    texts.flatMap(wordsOf).map((word) => ({ word, weight }));
  const said = sections.flatMap((section) => [section.question, section.answer]);
  return [...mentions([title, ...asks], 3), ...mentions([answer, ...said], 1)];
}

function probability(match: number, shared: number, lead: number): number {
  const { match: m, shared: s, lead: l, none } = FITTED;
  return 1 / (1 + Math.exp(-(m * match + s * Math.min(shared, MOST_SHARED) + l * lead + none)));
}

const isFor = (article: Article, lock: string | undefined, insideOnly: boolean): boolean =>
  (insideOnly || !article.insideOnly) &&
  (article.appliesTo.length === 0 || lock === undefined || article.appliesTo.includes(lock));
