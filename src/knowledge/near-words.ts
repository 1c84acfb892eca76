/**
 * Finds the known words that one typing error makes of an unknown one.
 *
 * Known words are listed under each form of them with one letter left out, so no distance is
 * computed over the whole list (the delete index of SymSpell, W. Garbe 2012).
 */
import { isOneEdit } from '../core/one-edit.ts';

/** Nobody mistypes one letter of a word longer than this; it may be an attack on our time. */
const LONGEST = 32;
const LETTERS = /^\p{L}+$/u;

/** A known word → itself; another → the known words one edit away that begin alike. */
export type NearWords = (word: string) => readonly string[];

/** `shortest`: short words are one letter from too many others; shorter ones are taken as they are. */
export function createNearWords(known: ReadonlySet<string>, shortest: number): NearWords {
  const forms = new Map<string, string[]>();
  for (const word of known) {
    if (!canBeMistyped(word)) continue;
    for (const form of [word, ...shortened(word)]) {
      const words = forms.get(form);
      if (words) words.push(word);
      else forms.set(form, [word]);
    }
  }

  return (word) => {
    if (known.has(word)) return [word];
    if (!canBeMistyped(word)) return [];
    const near = new Set([word, ...shortened(word)].flatMap((form) => forms.get(form) ?? []));
    return [...near].filter((other) => beginAlike(word, other) && isOneEdit(word, other));
  };

  /** A digit too many is another model, not a typing error. */
  function canBeMistyped(word: string): boolean {
    return word.length >= shortest && word.length <= LONGEST && LETTERS.test(word);
  }
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** People rarely miss the first letter, and words that differ in it are mostly other words. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
