/** Compiles the names of the catalogue's locks and brands, so that they can be found in a text. */
import type { Lock } from '../core/lock.ts';
import { EVERYDAY, OF_ANY_LOCK, OTHER_NAMES, VERBS } from './lock-words.ts';
import { isModelNumber, isNumber, readTokens } from './read-tokens.ts';

/**
 * What has to be beside a name for it to count.
 *
 * - `nothing`: it holds its brand, a model number or a word of its own.
 * - `brand`: it is made of everyday words, such as "touch"; its brand has to be known.
 * - `number`: it is digits only, such as "916"; its brand or the word "model" has to be next to it.
 */
export type Needs = 'nothing' | 'brand' | 'number';

export interface Name {
  readonly lock: Lock;
  readonly needs: Needs;
  /** But for its brand it is a word that can be a verb, such as "schlage connect". */
  readonly verb: boolean;
}

export interface LockNames {
  readonly locks: readonly Lock[];
  /** Name written without spaces → what it can mean. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** Name of a brand written without spaces → `Lock.brand`. */
  readonly brands: ReadonlyMap<string, string>;
  /** Brand → its locks, and those of others with it in their name: "Nest x Yale" is a Yale too. */
  readonly ofBrands: ReadonlyMap<string, readonly Lock[]>;
  /** Lock's id → the words that tell it from others, and how much: 1 an everyday word, 3 a number. */
  readonly telling: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words that typing errors are mended to. */
  readonly words: ReadonlySet<string>;
  /** Words in the longest name. */
  readonly longest: number;
}

/** A longer one may be a code. */
const LONGEST_NUMBER = 3;

export function compileLockNames(locks: readonly Lock[]): LockNames {
  const brands = new Map<string, string>();
  const brandWords = new Set<string>();
  const ofBrands = new Map<string, readonly Lock[]>();
  for (const brand of new Set(locks.map((lock) => lock.brand))) {
    for (const name of [brand, ...(OTHER_NAMES[brand] ?? [])]) {
      brands.set(wordsOf(name).join(''), brand);
    }
    for (const word of wordsOf(brand)) brandWords.add(word);
    ofBrands.set(brand, locksOf(brand, locks));
  }

  const names = new Map<string, Name[]>();
  const telling = new Map<string, ReadonlyMap<string, number>>();
  const known = new Set(
    [...ofBrands.keys()].flatMap(wordsOf).filter((word) => !EVERYDAY.has(word)),
  );
  let longest = 1;
  for (const lock of locks) {
    const ofBrand = new Set(wordsOf(lock.brand));
    const others = (OTHER_NAMES[lock.brand] ?? []).map((other) => wordsOf(other).join(''));
    const tells = new Map<string, number>();
    for (const name of [lock.name, ...lock.aliases].map(wordsOf)) {
      const own = name.filter((word) => !ofBrand.has(word));
      const branded =
        own.length < name.length || others.some((other) => name.join('').startsWith(other));
      longest = Math.max(longest, name.length);
      add(name, { lock, needs: branded ? 'nothing' : needsOf(name), verb: isVerb(own) });
      if (branded) add(own, { lock, needs: needsOf(own), verb: isVerb(own) });
      for (const word of own.filter((word) => !tellsNothing(word))) tells.set(word, weightOf(word));
      for (const word of name.filter((word) => !isWeak(word))) known.add(word);
    }
    telling.set(lock.id, tells);
  }
  return { locks, names, brands, ofBrands, telling, words: known, longest };

  function add(words: readonly string[], name: Name): void {
    const text = words.join('');
    if (text === '' || brands.has(text)) return;
    const same = names.get(text) ?? [];
    const before = same.find(({ lock }) => lock === name.lock);
    if (before && (before.needs === 'nothing' || name.needs !== 'nothing')) return;
    names.set(text, [...same.filter((other) => other !== before), name]);
  }

  function needsOf(words: readonly string[]): Needs {
    if (words.every(isNumber)) return 'number';
    // "Home connect 620": a model number after words is no code.
    const numbered = words.length > 2 && words.some((word) => isNumber(word) && word.length > 2);
    return numbered || words.some((word) => !isWeak(word)) ? 'nothing' : 'brand';
  }

  function isWeak(word: string): boolean {
    const number = /\p{N}/u.test(word) && !isModelNumber(word);
    return number || word.length < 3 || EVERYDAY.has(word) || brandWords.has(word);
  }

  function tellsNothing(word: string): boolean {
    const code = isNumber(word) && word.length > LONGEST_NUMBER;
    return code || OF_ANY_LOCK.has(word) || brandWords.has(word);
  }

  function weightOf(word: string): number {
    if (isModelNumber(word)) return 3;
    return isWeak(word) ? 1 : 2;
  }
}

function locksOf(brand: string, locks: readonly Lock[]): readonly Lock[] {
  const words = wordsOf(brand);
  return locks.filter(
    (lock) => lock.brand === brand || words.every((word) => wordsOf(lock.name).includes(word)),
  );
}

const isVerb = (words: readonly string[]): boolean =>
  VERBS.has(words.at(-1) ?? '') && words.every((word) => EVERYDAY.has(word));
const wordsOf = (text: string): string[] => readTokens(text).map(({ word }) => word);
