/**
 * Masks what stands right after the word "code" or "PIN": there a number is a code even if it looks
 * like a year, is short, or is written in groups.
 */
import { isAmount, isCounted } from './mask-amounts.ts';
import { type Chain, chainsOf, digitsIn, gapKind, type Run } from './mask-number-chains.ts';
import { endOfMatch, type Rule, type Span, START } from './mask-span.ts';
import { CODE_WORD, DIGITS_WORD, GLUED_UNIT, NO_DOOR_CODE, UNIT } from './mask-words.ts';

/** What may stand between the word and its digits. */
const LINK =
  "(?:is|was|are|were|ist|war|lautet|heißt|wäre|est|était|es|era|fue|son|è|'s|=|:|：|=>|->|>|是|为|は|には|는|은)";
const SMALL =
  "(?:to|as|number|no\\.?|nr\\.?|num|n[º°]|now|still|currently|just|jetzt|noch|auf|à|a|of|named|von|d'accès|d'entrée|d'ouverture|secret|confidentiel|maître|de acceso|de entrada|secreto|maestr[oa]|d'acces|-|#)";
const QUOTE = '["\'(\\[<*_`]{0,3}';
const KEYED = new RegExp(
  `(?<no>(?<!\\p{L})${NO_DOOR_CODE})?(?<word>${CODE_WORD})(?<link>(?:[ \\t_]{0,2}(?:${LINK}|${SMALL})(?![\\p{L}])){0,3})[ \\t_]{0,2}${QUOTE}(?=\\d)`,
  'giu',
);
/** "code for the back door is 123": a few words may come between, if "is" follows. */
const FAR_KEYED = new RegExp(
  `(?<no>(?<!\\p{L})${NO_DOOR_CODE})?(?<word>${CODE_WORD}) (?:for|on|of|at|für|vom|von|pour|de|del|du|para)\\s[^\\d.,;!?\\n\\uE000]{1,30}\\s(?<link>${LINK})\\s{0,2}${QUOTE}(?=\\d)`,
  'giu',
);
const LINKED = new RegExp(LINK, 'iu');

const SIGN = /#?/y;

/** The word "code" before a number. */
interface Key {
  /** "is" or ":" stands between. */
  readonly linked: boolean;
  readonly plural: boolean;
}

/** Before the numbers that may be told are known: the word "code" beats them. */
export const keyedCodes: Rule = (text) => {
  const keys = new Map([...keysOf(FAR_KEYED, text), ...keysOf(KEYED, text)]);
  if (keys.size === 0) return mixedCodes(text);
  return [...chainsOf(text).flatMap((chain) => keyedIn(chain, text, keys)), ...mixedCodes(text)];
};

/** By the index of the digit that follows. */
function keysOf(pattern: RegExp, text: string): [number, Key][] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }): [number, Key][] => {
    const { no, word = '', link = '' } = groups!;
    if (no !== undefined || isPartOfWord(text, index, word)) return [];
    const plural = /(?:codes|pins|claves|códigos|codigos)$/iu.test(word);
    return [[index + whole.length, { linked: LINKED.test(link), plural }]];
  });
}

function keyedIn(chain: Chain, text: string, keys: ReadonlyMap<number, Key>): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < chain.runs.length; first += 1) {
    const key = keys.get(chain.runs[first]!.start);
    const last = key && lastKeyed(chain, first, text, key);
    if (last === undefined) continue;
    const end = endOfMatch(SIGN, text, chain.runs[last]!.end);
    spans.push({ start: chain.runs[first]!.start, end, kind: 'code' });
    first = last;
  }
  return spans;
}

/** The last run of the code that begins at `first`, if one does. */
function lastKeyed({ runs, gaps }: Chain, first: number, text: string, { linked, plural }: Key) {
  let last = first;
  while (last + 1 < runs.length && joins(runs, gaps, first, last)) last += 1;
  while (last > first && gaps[last - 1]!.trim() === '' && isCounted(text, runs[last]!.end))
    last -= 1;
  // "code 12 4-8-2-1": the last run belongs to what follows
  if (last > first && /^[-./_]$/.test(gaps[last] ?? '')) last -= 1;
  const digits = digitsIn(runs.slice(first, last + 1));
  if (digits < (plural ? 4 : 3) || (plural && runs[first]!.length < 3)) return undefined;
  if (isAmount(text, runs[last]!.end) && (!linked || digits < 4)) return undefined;
  return !linked && isOrdinary(text, runs[first]!) ? undefined : last;
}

/** "spin 123" has no PIN in it, but "doorpin 123" and "Türcode 123" have a code. */
function isPartOfWord(text: string, index: number, word: string): boolean {
  const letters = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 21), index))![0];
  if (letters === '') return false;
  if (/^(?:pins?|nip|otp|kod[eu]?|combos?)$/iu.test(word)) return !HEAD.test(letters);
  return letters.length > 20;
}
const HEAD =
  /(?:door|front|back|gate|user|guest|master|admin|sim|my|the|main|entry|access|tür|haus|gast)$/iu;

/** Whether the next run belongs to the same code: the same separator, and no second whole code. */
function joins(
  runs: readonly Run[],
  gaps: readonly string[],
  first: number,
  last: number,
): boolean {
  const gap = gaps[last]!;
  const [head, next] = [runs[first]!, runs[last + 1]!];
  if (digitsIn(runs.slice(first, last + 2)) > 12 || gap.includes('\n')) return false;
  if (last > first && gapKind(gap) !== gapKind(gaps[first]!)) return false;
  if (/^[-._]$/.test(gap)) return true;
  if (head.length > 3 || next.length > 3) return false;
  return head.length === next.length || gapKind(gap) === ' ';
}

const ORDINARY =
  /(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)|\d{1,2}:\d\d|\d{1,3}\/\d{1,3}|\d+\.\d+\.\d+)(?![\d]|[./:-]\d)/uy;

/** After a bare "code" a date, a time or a version is none. */
function isOrdinary(text: string, { start }: Run): boolean {
  return endOfMatch(ORDINARY, text, start) > start;
}

const MIXED = new RegExp(
  `${START}(?:(?<no>${NO_DOOR_CODE})|\\p{L}{0,12})${CODE_WORD}(?: now)?\\s{0,2}(?:is|was|=|:|ist|war|lautet|est|es|era)\\s{0,2}${QUOTE}(?<it>(?=[\\da-z]{0,11}\\d)(?=[\\da-z]{0,11}[a-z])[\\da-z]{4,12})(?![\\p{L}\\p{N}_-])`,
  'dgiu',
);

const WITH_UNIT = new RegExp(`^\\d+(?:${UNIT}|${GLUED_UNIT}|${DIGITS_WORD})$`, 'iu');

/** "code is A7K2": digits with letters, only when the word and "is" tell so. */
function mixedCodes(text: string): Span[] {
  return [...text.matchAll(MIXED)].flatMap(({ indices, groups }): Span[] => {
    const it = groups!['it']!;
    if (groups!['no'] !== undefined || WITH_UNIT.test(it) || /^[a-z]\d{2,4}$/i.test(it)) return [];
    const [start, end] = indices!.groups!['it']!;
    return [{ start, end, kind: 'code' }];
  });
}
