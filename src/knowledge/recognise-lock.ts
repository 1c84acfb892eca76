/**
 * Recognises a lock named in free text: "shlage encoed", "yrd226", "my yale", "kwikset halo touch".
 *
 * A name is a few words in a row. Most words of lock names are everyday words ("touch", "sense",
 * "level"), so a name made of those alone counts only when its brand is known; and all-digit model
 * numbers count only beside the brand or the word "model", or a typed code would be taken for one.
 */
import type { Lock } from '../core/lock.ts';
import { createWordIndex } from './word-index.ts';

export interface Recognised {
  /** The lock, when only one fits best. */
  readonly lock?: string;
  readonly brand?: string;
  /** The locks a name or brand could mean, when it could mean several. */
  readonly candidates: readonly string[];
}

export type RecogniseLock = (text: string, knownBrand?: string) => Recognised;

const LONGEST_TEXT = 1_000;
const LONGEST_WORD = 32;
/** Words of lock names that mean something else without their brand. */
const EVERYDAY = new Set(
  `lock locks smart door bolt deadbolt latch lever touch touchscreen keypad key keyless pro plus go sense
  connect control level guard secure convert bridge wifi wi fi bluetooth zwave z wave zigbee generic app
  digital home security link base mini max lite one two three first second third older newer old new 1 2 3 4
  gen generation model series type the a an of and with vision palm video select aura halo duo lux ultra
  entrance electronic padlock fingerprint reader code unit assure contour`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Everyday only in part: rare enough to be a name, with or without its brand. */
const TELLING = new Set(['halo', 'aura', 'assure', 'contour']);

interface Name {
  readonly lock: Lock;
  readonly words: readonly string[];
  /** Counts only when the brand is known. */
  readonly needsBrand: boolean;
}

export function createRecogniseLock(locks: Iterable<Lock>): RecogniseLock {
  const all = [...locks];
  const names = all.flatMap(namesOf);
  const brands = brandNames(all);
  // Words of names and brands, to read a typo as the nearest of them.
  const known = createWordIndex([...names, ...brands].map(({ words }) => words));

  return (text, knownBrand) => {
    const words = wordsOf(text.slice(0, LONGEST_TEXT)).map((word) =>
      EVERYDAY.has(word) ? word : known.nearest(word),
    );
    if (words.length === 0) return { candidates: [] };
    const named = brands.find((brand) => contains(words, brand.words));
    const said = named?.brand;
    const brand = said ?? knownBrand;
    const atModel = words.includes('model') || words.includes('modell');

    const found = names.filter(
      ({ lock, words: name, needsBrand }) =>
        (named === undefined || sameBrand(lock.brand, said) || contains(name, named.words)) &&
        (!needsBrand ||
          sameBrand(lock.brand, brand) ||
          (atModel && name.every((w) => /^\d+$/.test(w)))) &&
        contains(words, name),
    );
    const longest = Math.max(0, ...found.map(({ words: name }) => telling(name)));
    const best = found.filter(({ words: name }) => telling(name) === longest);
    const ids = [...new Set(best.map(({ lock }) => lock.id))];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) {
      return { lock: only, brand: best[0]!.lock.brand, candidates: [] };
    }
    if (ids.length > 1) return { ...(brand && { brand }), candidates: ids };
    if (said === undefined) return { candidates: [] };
    // A brand names no model, even when we know only one of its models.
    return {
      brand: said,
      candidates: all.filter((lock) => lock.brand === said).map(({ id }) => id),
    };
  };
}

function namesOf(lock: Lock): Name[] {
  // A brand that is an everyday word ("Level") stays part of each name: "level lock".
  // So does every part of a brand of two makers: "nest yale".
  const brandWords = new Set(
    partsOf(lock.brand).length > 1 ? [] : wordsOf(lock.brand).filter((word) => !EVERYDAY.has(word)),
  );
  return [lock.name, ...lock.aliases].flatMap((alias): Name[] => {
    const full = wordsOf(alias);
    const own = full.filter((word) => !brandWords.has(word));
    if (own.length === 0) return [];
    const named = own.some((word) => wordsOf(lock.brand).includes(word)) && own.length > 1;
    return [{ lock, words: own, needsBrand: !named && own.every(isWeak) }];
  });
}

/** "Google / Yale" is both. */
const partsOf = (brand: string): string[] => brand.toLowerCase().split(/\s*[/,()]\s*/);
const sameBrand = (a: string, b: string | undefined): boolean =>
  b !== undefined && partsOf(a).some((part) => part !== '' && partsOf(b).includes(part));

/** A brand is written in full or by one of its parts, such as "Google / Yale". */
function brandNames(locks: readonly Lock[]): { brand: string; words: readonly string[] }[] {
  return [...new Set(locks.map(({ brand }) => brand))]
    .flatMap((brand) =>
      brand
        .split(/[/,()]/)
        .map((part) => wordsOf(part).filter((word) => word !== 'platform'))
        .filter((words) => words.some((word) => !EVERYDAY.has(word)))
        .map((words) => ({ brand, words })),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
}

const isWeak = (word: string): boolean =>
  (EVERYDAY.has(word) && !TELLING.has(word)) || /^\d+$/.test(word) || word.length < 3;

/** How much a name says: a model number more than any everyday word. */
const telling = (name: readonly string[]): number =>
  name.reduce((sum, word) => sum + (/\p{L}\d|\d\p{L}/u.test(word) ? 6 : isWeak(word) ? 1 : 3), 0);

const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length <= LONGEST_WORD);

/** Whether the words of a name stand in a row. */
function contains(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => name.every((word, offset) => words[start + offset] === word));
}
