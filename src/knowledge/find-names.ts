/** Finds the locks named in full in a text. */
import type { Lock } from '../core/lock.ts';
import { countsSomething, goesOnLikeAVerb, isAnswer, isDenied } from './find-brands.ts';
import type { LockNames, Name } from './lock-names.ts';
import * as beside from './lock-words.ts';
import { isNumber, type Token } from './read-tokens.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Known {
  /** Brands named in this text. */
  readonly said: readonly string[];
  /** The brand known from before. */
  readonly before: string | undefined;
}

/** A number with "model" before it; a shorter one counts only beside its brand. */
const SHORTEST_MODEL = 3;

/** Each lock once. Where names overlap the longest counts: "lock pro" is no "lock". */
export function findNames(
  tokens: readonly Token[],
  compiled: LockNames,
  known: Known,
): readonly Lock[] {
  const found: (Place & { readonly lock: Lock; readonly letters: number })[] = [];
  for (let start = 0; start < tokens.length; start++) {
    let letters = '';
    for (let end = start + 1; end <= tokens.length && end - start <= compiled.longest; end++) {
      letters += tokens[end - 1]!.word;
      for (const name of compiled.names.get(letters) ?? []) {
        if (counts(name, { start, end }))
          found.push({ lock: name.lock, start, end, letters: letters.length });
      }
    }
  }
  const kept: typeof found = [];
  for (const place of found.toSorted((a, b) => b.letters - a.letters)) {
    const rival = kept.find(({ start, end }) => place.start < end && start < place.end);
    if (!rival || rival.letters === place.letters) kept.push(place);
  }
  return [...new Set(kept.map(({ lock }) => lock))];

  function counts({ lock, needs, verb }: Name, place: Place): boolean {
    const { start, end } = place;
    const before = tokens[start - 1]?.word ?? '';
    if (isDenied(tokens, start)) return false;
    if (isNumber(tokens[end - 1]!.word) && countsSomething(tokens, end)) return false;
    if (tokens[start]!.word === 'level' && beside.BEFORE_A_LEVEL.has(before)) return false;
    if (needs === 'number') return isBesideModel(place, lock.brand);
    const said = known.said.includes(lock.brand);
    if (needs === 'nothing' && (said || !isSpelt(place)))
      return !(verb && goesOnLikeAVerb(tokens, end));
    const numbered = tokens.slice(start, end).some(({ word }) => /\p{N}/u.test(word));
    return (
      (said && numbered) || ((said || known.before === lock.brand) && isAnswer(tokens, start, end))
    );
  }

  /** Right after its brand or "model", or right before its brand; after "code" it is none. */
  function isBesideModel({ start, end }: Place, brand: string): boolean {
    let at = start - 1;
    while (at >= 0 && beside.BETWEEN.has(tokens[at]!.word)) at--;
    const before = tokens[at]?.word ?? '';
    if (beside.BEFORE_A_CODE.has(before)) return false;
    const digits = tokens[start]!.word.length;
    if (beside.BEFORE_A_MODEL.has(before) && digits >= SHORTEST_MODEL) return true;
    const isBrand = (word = ''): boolean => compiled.brands.get(word) === brand;
    return isBrand(tokens[end]?.word) || (isBrand(before) && !isDenied(tokens, at));
  }

  /** A letter stands alone, but for the x of "Nest x Yale": "can u bolt it" names no U-Bolt. */
  function isSpelt({ start, end }: Place): boolean {
    for (let at = start; at < end; at++) {
      if (/^(?!x)\p{L}$/u.test(tokens[at]!.word) && !tokens[at]!.glued && !tokens[at + 1]?.glued)
        return true;
    }
    return false;
  }
}
