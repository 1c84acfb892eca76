/**
 * Recognises a lock named in free text: "shlage encoed", "yrd 226", "my yale", "kwikset halo touch".
 *
 * Most words of lock names are everyday words ("touch", "sense", "level"), so a name made of those
 * counts only with its brand; and a model number that is all digits only beside its brand or the
 * word "model", or a typed code would be taken for one. A part of a name leads to a choice, never
 * to a lock: the steps for another lock can shut its owner out.
 */
import type { Lock } from '../core/lock.ts';
import { countsSomething, findBrands, goesOnLikeAVerb } from './find-brands.ts';
import { findNames } from './find-names.ts';
import { compileLockNames } from './lock-names.ts';
import { AROUND_AN_ANSWER, EVERYDAY, NO_TYPO, VAGUE, VERBS } from './lock-words.ts';
import { createNearWords } from './near-words.ts';
import { isNumber, readTokens, type Token } from './read-tokens.ts';

export interface Recognised {
  /** The lock, when one and only one is named in full. */
  readonly lock?: string;
  /** The brand that the text names, as `Lock.brand` has it. */
  readonly brand?: string;
  /** The locks that can be meant, when it is not clear which. */
  readonly candidates: readonly string[];
}

/** Reads 1,000 characters. `brand` is the one known from earlier messages. */
export type RecogniseLock = (text: string, brand?: string) => Recognised;

/** What a word tells of a lock when it is no everyday word. */
const STRONG = 2;
/** In more words than this, everyday ones are about something else than the lock's name. */
const SHORT = 8;
/** "Half" is no mistyped "Halo". */
const SHORTEST_MENDED = 6;

export function createRecogniseLock(locks: Iterable<Lock>): RecogniseLock {
  const compiled = compileLockNames([...locks]);
  const near = createNearWords(compiled.words, SHORTEST_MENDED);
  const strong = new Set(
    [...compiled.telling.values()].flatMap((words) =>
      [...words].flatMap(([word, tells]) => (tells >= STRONG ? [word] : [])),
    ),
  );

  return (text, before) => {
    const tokens = readTokens(text).map((token) => ({ ...token, word: mend(token.word) }));
    const said = findBrands(tokens, compiled.brands);
    const [only, ...more] = findNames(tokens, compiled, { said, before });
    if (only && more.length === 0) return { lock: only.id, brand: only.brand, candidates: [] };
    if (only) return choice([only, ...more]);

    const [brand, ...others] = said;
    if (brand !== undefined) {
      const ofBrands = said.flatMap((name) => compiled.ofBrands.get(name)!);
      const everyday = tokens.length <= SHORT ? tokens.filter(isName) : besideBrand(tokens);
      const likely = likeliest(tokens, ofBrands, everyday);
      const choices = likely.length > 0 ? likely : ofBrands;
      return { ...(others.length === 0 && { brand }), candidates: idsOf(choices) };
    }
    const named = tokens.some(({ word }) => strong.has(word));
    const likely = named ? likeliest(tokens, compiled.locks, []) : [];
    if (likely.length > 0) return choice(likely);
    const ofBefore = compiled.ofBrands.get(before ?? '') ?? [];
    return {
      candidates: idsOf(
        saysNoMore(tokens, ofBefore) ? likeliest(tokens, ofBefore, tokens.filter(isName)) : [],
      ),
    };
  };

  function mend(word: string): string {
    return EVERYDAY.has(word) || NO_TYPO.has(word) ? word : (near(word)[0] ?? word);
  }

  /** The locks of whose names the text has most; `everyday`: the tokens whose everyday words count. */
  function likeliest(
    tokens: readonly Token[],
    from: readonly Lock[],
    everyday: readonly Token[],
  ): Lock[] {
    const words = new Set(tokens.map(({ word }) => word));
    const weak = new Set(everyday.map(({ word }) => word));
    const scored = from.map((lock) => {
      let score = 0;
      for (const [word, tells] of compiled.telling.get(lock.id)!)
        if ((tells >= STRONG ? words : weak).has(word)) score += tells;
      return { lock, score };
    });
    const most = Math.max(1, ...scored.map(({ score }) => score));
    return scored.filter(({ score }) => score === most).map(({ lock }) => lock);
  }

  /** The words right after a brand. */
  function besideBrand(tokens: readonly Token[]): Token[] {
    let beside = false;
    return tokens.filter((token, at) => {
      const counts = beside && !token.apart && isName(token, at, tokens);
      beside = (counts && EVERYDAY.has(token.word)) || compiled.brands.has(token.word);
      return counts;
    });
  }

  /** "The older pro one" is about these locks; "it makes no sense" is not. */
  function saysNoMore(tokens: readonly Token[], from: readonly Lock[]): boolean {
    return tokens.every(
      ({ word }) =>
        AROUND_AN_ANSWER.has(word) ||
        VAGUE.has(word) ||
        from.some(({ id }) => compiled.telling.get(id)!.has(word)),
    );
  }
}

/** Not the verb in "touch the lock", nor the number in "2 days". */
function isName({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  if (isNumber(word)) return !countsSomething(tokens, at + 1);
  return !VERBS.has(word) || !goesOnLikeAVerb(tokens, at + 1);
}

/** Their brand goes without saying when they have the same. */
function choice(locks: readonly Lock[]): Recognised {
  const [brand, ...others] = new Set(locks.map((lock) => lock.brand));
  return { ...(brand !== undefined && others.length === 0 && { brand }), candidates: idsOf(locks) };
}

const idsOf = (locks: readonly Lock[]): string[] => [...new Set(locks.map(({ id }) => id))];
