/** Reads `knowledge/`: every article and every lock, checked against each other. */
import type { Mistake } from '../core/errors.ts';
import { findTwins } from './find-twins.ts';
import { foldName, foldPhrase } from './fold.ts';
import type { ContentFiles } from './list-files.ts';
import { didYouMean } from './nearest-name.ts';
import { type ArticleFile, readArticle } from './read-article.ts';
import { idOf } from './read-flow.ts';
import { type LockFile, readLock } from './read-lock.ts';

export interface Knowledge {
  readonly articles: readonly ArticleFile[];
  /** Every lock that has a file; with mistakes in it, its id only. */
  readonly locks: ReadonlyMap<string, LockFile | undefined>;
  readonly mistakes: readonly Mistake[];
}

/** `open` gives a file's text, or nothing if it has reported why there is none. */
export function readKnowledge(
  files: Pick<ContentFiles, 'articles' | 'locks'>,
  open: (file: string) => string | undefined,
): Knowledge {
  const mistakes: Mistake[] = [];
  const articles: ArticleFile[] = [];
  const locks = new Map<string, LockFile | undefined>();

  for (const file of files.locks) {
    const text = open(file);
    const read = text === undefined ? undefined : readLock(file, text);
    if (read?.kind === 'broken') mistakes.push(...read.mistakes);
    locks.set(idOf(file), read?.kind === 'lock' ? read.file : undefined);
  }
  for (const file of files.articles) {
    const text = open(file);
    const read = text === undefined ? undefined : readArticle(file, text);
    if (read?.kind === 'broken') mistakes.push(...read.mistakes);
    if (read?.kind === 'article') articles.push(read.file);
  }

  const known = [...locks.values()].filter((lock) => lock !== undefined);
  mistakes.push(
    ...findTwins(
      known.flatMap(({ names }) => names),
      foldName,
    ),
    ...articles.flatMap((file) => unknownLocks(file, [...locks.keys()])),
    ...findTwins(
      articles.map(({ article, at }) => ({
        text: article.title,
        at: (words) => at(['title'], words),
      })),
      foldPhrase,
      (title) => `the title '${title}'`,
    ),
    ...findTwins(
      articles.flatMap(({ article, at }) =>
        article.asks.map((text, index) => ({
          text,
          at: (words: string) => at(['asks', index], words),
        })),
      ),
      foldPhrase,
    ),
  );
  return { articles, locks, mistakes };
}

function unknownLocks({ article, at }: ArticleFile, locks: readonly string[]): Mistake[] {
  return article.appliesTo.flatMap((id, index) =>
    locks.includes(id)
      ? []
      : [at(['applies_to', index], `no lock is called '${id}'${didYouMean(id, locks)}`)],
  );
}
