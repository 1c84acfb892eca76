/**
 * Masks the codes of doors, and every longer number nobody vouched for.
 *
 * Right after the word "code" or "PIN" a number is a code even if it looks like a year, is short, or
 * is written in pairs. Elsewhere four digits make one, together or one by one.
 */
import { type Chain, chainsOf, digitsIn, type Run } from './mask-number-chains.ts';
import { endOfMatch, type Rule, type Span, START } from './mask-span.ts';
import { CODE_WORD, DIGITS_WORD, ENTRY, GLUED_UNIT, NO_DOOR_CODE, UNIT } from './mask-words.ts';

/** What may stand between the word and its digits. */
const LINK =
  "(?:is|was|are|were|ist|war|lautet|heißt|wäre|est|était|es|era|fue|son|è|'s|=|:|：|=>|->|>|是|为|は|には|는|은)";
const SMALL =
  "(?:to|as|number|no\\.?|nr\\.?|num|n[º°]|now|still|currently|just|jetzt|noch|auf|à|a|of|named|von|d'accès|d'entrée|d'ouverture|secret|confidentiel|maître|de acceso|de entrada|secreto|maestr[oa]|d'acces|-|#)";
const QUOTE = '["\'(\\[<*_`]{0,3}';
const KEYED = new RegExp(
  `(?<no>(?<!\\p{L})${NO_DOOR_CODE})?(?<word>${CODE_WORD})(?<link>(?:[\\s_]{0,2}(?:${LINK}|${SMALL})(?![\\p{L}])){0,3})[\\s_]{0,2}${QUOTE}(?=\\d)`,
  'giu',
);
/** "code for the back door is 123": a few words may come between, if "is" follows. */
const FAR_KEYED = new RegExp(
  `(?<no>(?<!\\p{L})${NO_DOOR_CODE})?(?<word>${CODE_WORD}) (?:for|on|of|at|für|vom|von|pour|de|del|du|para)\\s[^\\d.,;!?\\n\\uE000]{1,30}\\s(?<link>${LINK})\\s{0,2}${QUOTE}(?=\\d)`,
  'giu',
);
const LINKED = new RegExp(LINK, 'iu');

const AMOUNT_AFTER = new RegExp(
  `(?:[ -]?${UNIT}|${GLUED_UNIT}|[ -]?${DIGITS_WORD})(?![\\p{L}\\d])`,
  'iuy',
);
const COUNTED_AFTER = new RegExp(
  `[ -]?(?:${UNIT}|${GLUED_UNIT}|${DIGITS_WORD}|beeps?|blinks?|flashes|beep\\p{L}*|mal|locks?|keys?|doors?|buttons?|batteries|seconds|am|pm)(?![\\p{L}\\d])`,
  'iuy',
);
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
  while (last > first && isCounted(text, runs[last]!)) last -= 1;
  const digits = digitsIn(runs.slice(first, last + 1));
  if (digits < (plural ? 4 : 3) || (plural && runs[first]!.length < 3)) return undefined;
  if (isAmount(text, runs[last]!) && (!linked || digits < 4)) return undefined;
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

/** Separators that mean the same. */
function gapKind(gap: string): string {
  const mark = gap.replace(/\s/g, '');
  if (/\p{L}/u.test(mark)) return 'word';
  return mark === '' ? ' ' : mark[0]!;
}

function isAmount(text: string, { end }: Run): boolean {
  return endOfMatch(AMOUNT_AFTER, text, end) > end;
}

function isCounted(text: string, { end }: Run): boolean {
  return endOfMatch(COUNTED_AFTER, text, end) > end;
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

/** "code is A7K2": digits with letters, only when the word and "is" tell so. */
function mixedCodes(text: string): Span[] {
  return [...text.matchAll(MIXED)].flatMap(({ indices, groups }): Span[] => {
    const it = groups!['it']!;
    const isUnit = new RegExp(`^\\d+(?:${UNIT}|${GLUED_UNIT}|${DIGITS_WORD}|x)$`, 'iu').test(it);
    if (groups!['no'] !== undefined || isUnit || /^[a-z]\d{2,4}$/i.test(it)) return [];
    const [start, end] = indices!.groups!['it']!;
    return [{ start, end, kind: 'code' }];
  });
}

const COUNTING =
  /(?:steps?|options?|items?|points?|pages?|questions?|slots?|channels?|users?|schritte?|étapes?|pasos?|punkte?|(?<!press(?:ing|ed)? (?:the )?)keys|tasten)\s{1,2}$/iu;
const ENTRY_BEFORE = new RegExp(`${START}${ENTRY}(?: in| it| them)?:? {1,2}["']?$`, 'iu');

/** What is left: four digits or more are a code. */
export const codes: Rule = (text) => {
  const chains = chainsOf(text);
  const only = chains.length === 1 && text.replace(/[\s\d\-.,/_#*!?]/g, '') === '';
  return chains.flatMap((chain) => codesIn(chain, text, only));
};

function codesIn({ runs, gaps }: Chain, text: string, only: boolean): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const row = { runs, gaps, first, last: lastOfRow(runs, gaps, first) };
    if (row.last - first >= 4 && isCounted(text, runs[row.last]!)) row.last -= 1;
    const [start, end] = [runs[first]!.start, runs[row.last]!.end];
    const before = text.slice(Math.max(0, start - 24), start);
    if (isCode(row, before, only) && !isGlued(before, text.slice(end, end + 20)))
      spans.push({ start, end: endOfMatch(SIGN, text, end), kind: 'code' });
    else if (runs.slice(first, row.last + 1).some(({ length }) => length > 3)) continue;
    first = row.last;
  }
  return spans;
}

/** Numbers that are one code if they are a code at all. */
interface Row extends Chain {
  readonly first: number;
  readonly last: number;
}

function isCode({ runs, gaps, first, last }: Row, before: string, only: boolean): boolean {
  const { length } = runs[first]!;
  if (length > 3) return true;
  const digits = digitsIn(runs.slice(first, last + 1));
  if (digits < 4 || COUNTING.test(before)) return false;
  if (length === 1 || only || ENTRY_BEFORE.test(before)) return true;
  // pairs and triples that nobody typed in
  const kind = gapKind(gaps[first]!);
  if (kind !== ' ' && kind !== '-') return false;
  if (last - first >= 2) return digits >= 6;
  return kind === ' ' && digits === 6;
}

/** Single digits go with single digits, pairs with pairs and triples; "1234-5678" is one number. */
function lastOfRow(runs: readonly Run[], gaps: readonly string[], first: number): number {
  let last = first;
  while (last + 1 < runs.length && goesOn(runs, gaps, first, last)) last += 1;
  return last;
}

function goesOn(
  runs: readonly Run[],
  gaps: readonly string[],
  first: number,
  last: number,
): boolean {
  const [length, next] = [runs[first]!.length, runs[last + 1]!.length];
  if (gaps[last] === '-' && gaps[first] === '-' && length > 1) return next > 1 || length > 3;
  const [kind, usual] = [gapKind(gaps[last]!), gapKind(gaps[first]!)];
  if (length === 1) return next === 1 && (kind === usual || kind === 'word' || usual === 'word');
  if (length > 3 || next < 2 || next > 3) return false;
  return kind === usual && !/[/:,]|word/.test(kind);
}

const GLUE =
  /(?:code|codes|pin|passcode|kod|kode|código|codigo|clave|nip|otp|is|was|are|to|use|my|the|and|or|door|lock|number|no|nr|num|ist|es|est|und|et|y|at|on|it|put|enter|type|typed|press|dial|combo|combination|login|key|keypad|user|guest|master|رمز|الرمز|код|пин)[_-]{0,2}$/iu;

/** Letters on a number make it a model's name, unless they are a word that only lost its space. */
function isGlued(before: string, after: string): boolean {
  const head = /[\p{L}\p{N}_]+[_-]?$|[A-Z]{1,5}-$/u.exec(before)?.[0];
  if (head !== undefined && !GLUE.test(head)) return true;
  const tail = /^\p{L}[\p{L}\p{N}_]*/u.exec(after)?.[0] ?? '';
  return /\d/.test(tail) || /^\p{Lu}{1,3}$/u.test(tail);
}
