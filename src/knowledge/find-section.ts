/** Finds the section of an article that a customer asks for by its heading. */
import type { Article } from '../core/article.ts';
import { alike } from './nearest-questions.ts';
import { wordsOf } from './words-of.ts';

export type Section = Article['sections'][number];

/** Article's id, heading as typed or pressed → the section, if one is meant. */
export type FindSection = (article: string, heading: string) => Section | undefined;

/** The part of the words of both that must be the same (Dice). */
const ALIKE = 0.6;

export function createFindSection(articles: Iterable<Article>): FindSection {
  const sections = new Map(
    [...articles].map(({ id, sections }) => [
      id,
      sections.map((section) => ({ section, words: new Set(wordsOf(section.question)) })),
    ]),
  );

  return (article, heading) => {
    const asked = new Set(wordsOf(heading));
    const found = (sections.get(article) ?? [])
      .map(({ section, words }) => ({ section, like: alike(asked, words, () => 1).same }))
      .filter(({ like }) => like >= ALIKE)
      .toSorted((a, b) => b.like - a.like);
    return found[0]?.section;
  };
}
