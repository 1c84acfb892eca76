/**
 * Text → the lights and sounds it tells of, in their order: "flashes red twice then green".
 *
 * Customers' messages and the signals on lock cards are read by the same rules, so both sides of a
 * comparison have the same shape.
 */
import {
  AROUND,
  COLOURS,
  COUNTS,
  LENGTHS,
  type Length,
  MANNERS,
  type Manner,
  MEDIA,
  type Medium,
  MOMENTS,
  PARTS,
  TIMES,
  UNITS,
} from './sign-words.ts';

/** One light or sound. */
export interface Sign {
  readonly medium: Medium;
  readonly manner?: Manner;
  readonly colour?: string;
  /** How often. */
  readonly count?: number;
  readonly length?: Length;
}

export interface Signs {
  readonly signs: readonly Sign[];
  /** The part or picture that shows it, such as `check`. */
  readonly parts: ReadonlySet<string>;
  /** When it comes, such as `code`: while or after one is typed. */
  readonly moments: ReadonlySet<string>;
  /** Words of the text that say something else. */
  readonly rest: readonly string[];
}

const LONGEST_TEXT = 600;
/** Words after which another sign begins. */
const BREAKS: ReadonlySet<string> = new Set('with then dann puis luego'.split(' '));

/** Words and numbers, small and without accents; "3x" is two. */
export function signWords(text: string): string[] {
  const folded = text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '');
  return folded.match(/\p{L}+|\p{N}+|[,;.:!?\n]/gu) ?? [];
}

/** Nothing if the text tells of no light and no sound. */
export function readSigns(text: string): Signs | undefined {
  const words = signWords(text);
  const signs: { -readonly [K in keyof Sign]: Sign[K] }[] = [];
  const parts = new Set<string>();
  const moments = new Set<string>();
  const rest: string[] = [];
  // What is said before the word that names the sign: "three short red flashes".
  let ahead: Partial<Sign> = {};
  // A number waits for the word after it: "3 beeps", but not "3 seconds".
  let number: number | undefined;
  // "One long" in "one long and two short beeps": the word for it comes later.
  let elided: Partial<Sign>[] = [];

  for (const [at, word] of words.entries()) {
    const medium = MEDIA.get(word);
    const last = signs.at(-1);
    const [next = '', before = ''] = [words[at + 1], words[at - 1]];
    if (/^[,;.:!?\n]$/.test(word)) {
      number = undefined;
      continue;
    }
    const count = COUNTS.get(word);
    if ((count !== undefined || /^\p{N}+$/u.test(word)) && number !== undefined && ahead.length) {
      elided.push({ ...ahead, count: number });
      ahead = {};
      number = undefined;
    }
    if (TIMES.has(word) && number !== undefined) {
      if (last && last.count === undefined && !isAhead(at)) last.count = number;
      else ahead = { ...ahead, count: number };
      number = undefined;
      continue;
    } else if (count !== undefined && !isArticle(word, words, at)) {
      if (/^(once|twice|thrice|.+mal)$/.test(word) && !TIMES.has(word)) {
        if (last && last.count === undefined) last.count = count;
        else ahead = { ...ahead, count };
      } else if (!UNITS.has(next)) number = count;
    } else if (/^\p{N}+$/u.test(word)) {
      if (!UNITS.has(next) && Number(word) < 100) number = Number(word);
    } else if (COLOURS.has(word)) colour(COLOURS.get(word)!, at);
    else if (LENGTHS.has(word)) ahead = { ...ahead, length: LENGTHS.get(word)! };
    else if (medium !== undefined) name(medium, word, before);
    else if (MANNERS.has(word)) {
      const manner = MANNERS.get(word)!;
      if (last?.medium === 'light') last.manner ??= manner;
      else ahead = { ...ahead, manner };
    } else if (PARTS.has(word)) parts.add(PARTS.get(word)!);
    else if (!MOMENTS.has(word) && !AROUND.has(word) && !UNITS.has(word)) rest.push(word);
    if (PARTS.has(word)) parts.add(PARTS.get(word)!);
    if (MOMENTS.has(word) && isMoment(words, at)) moments.add(MOMENTS.get(word)!);
  }

  const sounded = signs.at(-1);
  if (sounded && ahead.length && number !== undefined)
    signs.push({ ...ahead, medium: sounded.medium, count: number });

  // "Check mark" and "X" need no word for light, "three … red" neither.
  if (signs.length === 0 && (parts.has('check') || parts.has('cross')))
    signs.push({ medium: 'light', ...ahead, ...(number !== undefined && { count: number }) });
  if (signs.length === 0) return undefined;
  return { signs, parts, moments, rest };

  /** Whether a word that names a sign comes before the next number or mark. */
  function isAhead(at: number): boolean {
    const end = words.findIndex(
      (w, i) => i > at && (/^\W$/.test(w) || COUNTS.has(w) || COLOURS.has(w) || BREAKS.has(w)),
    );
    return words.slice(at + 1, end < 0 ? undefined : end).some((w) => MEDIA.has(w));
  }

  function name(medium: Medium, word: string, before: string): void {
    const last = signs.at(-1);
    const manner = MANNERS.get(word);
    const said = { ...ahead, ...(number !== undefined && { count: number }) };
    const isSame =
      last?.medium === medium &&
      elided.length === 0 &&
      !BREAKS.has(before) &&
      (said.colour === undefined || last.colour === said.colour) &&
      said.count === undefined &&
      said.length === undefined;
    if (isSame && last) {
      // "Beep beep beep" counts itself; "the light blinks" is one sign told twice.
      if (word === before) last.count = (last.count ?? 1) + 1;
      else if (manner) last.manner = manner;
    } else if (
      medium === 'light' &&
      last?.medium === 'light' &&
      last.colour === undefined &&
      said.colour
    ) {
      Object.assign(last, said, manner && { manner });
    } else {
      const again =
        BREAKS.has(before) && last?.colour && !said.colour ? { colour: last.colour } : {};
      for (const one of elided) signs.push({ ...one, medium });
      signs.push({ medium, ...again, ...said, ...(manner && { manner }) });
    }
    elided = [];
    ahead = {};
    number = undefined;
  }

  function colour(value: string, at: number): void {
    const last = signs.at(-1);
    const between = words[at - 1] ?? '';
    const opens = ['then', 'and', 'dann', 'puis', 'luego', 'y', 'et', 'und', 'by', ','].includes(
      between,
    );
    const named = isAhead(at) && !MEDIA.has(between);
    if (
      named &&
      !opens &&
      (number !== undefined || signs.length === 0 || last?.colour !== undefined)
    ) {
      ahead = { ...ahead, colour: value };
    } else if (last?.medium === 'light' && last.colour === undefined) last.colour = value;
    else if (named) ahead = { ...ahead, colour: value };
    else {
      signs.push({
        medium: 'light',
        ...ahead,
        colour: value,
        ...(number !== undefined && { count: number }),
      });
      ahead = {};
      number = undefined;
    }
  }
}

/** "One of them" and the like counts nothing; "one beep" does. "Un" and "ein" are articles too. */
function isArticle(word: string, words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4);
  if (!/^(one|un|une|una|uno|ein|eine|einen)$/.test(word)) return false;
  return !next.some((w) => MEDIA.has(w) || PARTS.has(w) || LENGTHS.has(w));
}

/** "Lock" and "code" say when only after a word of time, or as a verb with "I". */
function isMoment(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (/ing$/.test(word) || word === 'snap') return true;
  return words
    .slice(Math.max(0, at - 5), at)
    .some((w) =>
      /^(after|when|while|once|during|whenever|wenn|beim|nach|quand|apres|cuando|al|until)$/.test(
        w,
      ),
    );
}
