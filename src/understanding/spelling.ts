/**
 * Finds the known words one typing error away from an unknown one.
 *
 * Known words are listed under themselves and under each form with one letter left out, so a look-up
 * costs as many steps as the word has letters, however many words are known (the delete index of
 * SymSpell, W. Garbe 2012, for distance 1).
 */
import { isOneEdit } from '../core/one-edit.ts';
import { COMMON_WORDS } from './common-words.ts';
import { stem } from './stem.ts';

export interface Spelling {
  readonly knows: (word: string) => boolean;
  /**
   * Known words one letter added, left out, changed or swapped away; the most used first. None for
   * a known or everyday word, unless it is so rare beside them that it may be an error itself.
   */
  readonly near: (word: string) => readonly string[];
}

const SHORTEST = 4;
/** A letter too many makes a word of three one of four. */
const SHORTEST_KNOWN = 3;
/** As long as `readWords` leaves a word: it may have been cut, and nobody mistypes one letter of it. */
const LONGEST = 31;
/** Authors write typing errors into their examples; one seen this often may be meant. */
const RARE = 2;
const MUCH_RARER = 10;
const LETTERS = /^\p{L}+$/u;

/** `counts`: how often each word is used where we learned it. */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
  const index = new Map<string, string[]>();
  for (const word of counts.keys()) {
    if (word.length < SHORTEST_KNOWN || word.length > LONGEST || !LETTERS.test(word)) continue;
    for (const form of formsOf(word)) {
      const words = index.get(form);
      if (words) words.push(word);
      else index.set(form, [word]);
    }
  }

  return { knows: (word) => counts.has(word), near };

  function near(word: string): readonly string[] {
    const count = counts.get(word) ?? 0;
    if (!isJudged(word) || COMMON_WORDS.has(word) || count > RARE) return [];
    const found = new Set<string>();
    for (const form of formsOf(word)) {
      for (const known of index.get(form) ?? []) {
        if (counts.get(known)! <= count * MUCH_RARER || !isOneEdit(word, known)) continue;
        // "replace" is not "replaced" with a letter left out.
        if (stem(word) !== stem(known)) found.add(known);
      }
    }
    return [...found].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  }
}

function isJudged(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && LETTERS.test(word);
}

function* formsOf(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
