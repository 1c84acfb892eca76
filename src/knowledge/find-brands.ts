/** Finds the makers named in a text. Some are everyday words, and most make other things as well. */
import * as beside from './lock-words.ts';
import type { Token } from './read-tokens.ts';

/** Words in the longest name of a brand. */
const LONGEST = 3;

/** In the order of the text, each once. `brands`: name without spaces → brand. */
export function findBrands(
  tokens: readonly Token[],
  brands: ReadonlyMap<string, string>,
): readonly string[] {
  const found = new Set<string>();
  for (let start = 0; start < tokens.length; start++) {
    let name = '';
    for (let end = start + 1; end <= tokens.length && end - start <= LONGEST; end++) {
      name += tokens[end - 1]!.word;
      const brand = brands.get(name);
      if (brand !== undefined && isMeant(name, tokens, start, end)) found.add(brand);
    }
  }
  return [...found];
}

function isMeant(name: string, tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.word ?? '';
  const after = tokens[end]?.word ?? '';
  if (beside.NO_LOCK.has(after) || isDenied(tokens, start)) return false;
  if (name === 'august')
    return !beside.BEFORE_A_MONTH.has(before) && ![before, after].some(startsWithDigit);
  const shy = beside.SHY_BRANDS.has(name);
  if (!shy && !beside.STRICT_BRANDS.has(name)) return true;
  if (name === 'level' && beside.BEFORE_A_LEVEL.has(before)) return false;
  return (
    beside.AFTER_BRAND.has(after) ||
    (shy && beside.MAKES_A_NAME.has(before)) ||
    isAnswer(tokens, start, end)
  );
}

/** "It is not the Yale". */
export function isDenied(tokens: readonly Token[], start: number): boolean {
  const at = beside.ARTICLES.has(tokens[start - 1]?.word ?? '') ? start - 2 : start - 1;
  return beside.DENIES.has(tokens[at]?.word ?? '');
}

/** Nothing else is said than these words; "touch the lock" says more. */
export function isAnswer(tokens: readonly Token[], start: number, end: number): boolean {
  const around = [...tokens.slice(0, start), ...tokens.slice(end)];
  return (
    around.every(({ word }) => beside.AROUND_AN_ANSWER.has(word)) && !goesOnLikeAVerb(tokens, end)
  );
}

/** What follows makes a verb of a name such as "connect". */
export function goesOnLikeAVerb(tokens: readonly Token[], end: number): boolean {
  return isFollowedBy(tokens, end, beside.AFTER_A_VERB);
}

/** What follows makes a mere number of a model: "2 days". */
export function countsSomething(tokens: readonly Token[], end: number): boolean {
  return isFollowedBy(tokens, end, beside.COUNTED);
}

function isFollowedBy(tokens: readonly Token[], end: number, words: ReadonlySet<string>): boolean {
  const after = tokens[end];
  return after !== undefined && !after.apart && words.has(after.word);
}

const startsWithDigit = (word: string): boolean => /^\p{N}/u.test(word);
