/** Finds what was written twice and may be there once. */
import type { Mistake } from '../core/errors.ts';

/** Something written in a file, with the place it was written at. */
export interface Written {
  readonly text: string;
  readonly at: (message: string) => Mistake;
}

/** Reports each later one of those that `fold` makes equal, naming the place of the first. */
export function findTwins(
  all: Iterable<Written>,
  fold: (text: string) => string,
  what = (text: string): string => `'${text}'`,
): Mistake[] {
  const seen = new Map<string, Mistake>();
  const mistakes: Mistake[] = [];
  for (const { text, at } of all) {
    const key = fold(text);
    const first = seen.get(key);
    if (first) mistakes.push(at(`${what(text)} is in ${first.file}:${first.line} already`));
    else seen.set(key, at(''));
  }
  return mistakes;
}
