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
  `(?<no>(?<!\\p{L})${NO_DOOR_CODE})?(?<word>${CODE_WORD})(?<link>(?:[\\s_]{0,2}(?:${LINK}|${SMALL})(?![\\p{L}])){0,3})[\\s_]{0,2}${QUOTE}$`,
  'iu',
);
/** "code for the back door is 123": a few words may come between, if "is" follows. */
const FAR_KEYED = new RegExp(
  `${START}(?:\\p{L}{0,12})${CODE_WORD} (?:for|on|of|at|für|vom|von|pour|de|del|du|para)\\s[^\\d.,;!?\\n\\uE000]{1,30}\\s${LINK}\\s{0,2}${QUOTE}$`,
  'iu',
);
const LINKED = new RegExp(LINK, 'iu');

const AMOUNT_AFTER = new RegExp(`(?:[ -]?${UNIT}|${GLUED_UNIT}|[ -]?${DIGITS_WORD})(?![\\p{L}\\d])`, 'iuy');
const COUNTED_AFTER = new RegExp(
  `[ -]?(?:${UNIT}|${GLUED_UNIT}|${DIGITS_WORD}|beeps?|blinks?|flashes|beep\\p{L}*|mal|locks?|keys?|doors?|buttons?|batteries|seconds|am|pm)(?![\\p{L}\\d])`,
  'iuy',
);
const SIGN = /#?/y;

/** Before the numbers that may be told are known: the word "code" beats them. */
export const keyedCodes: Rule = (text) => [
  ...chainsOf(text).flatMap((chain) => keyedIn(chain, text)),
  ...mixedCodes(text),
];

function keyedIn(chain: Chain, text: string): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < chain.runs.length; first += 1) {
    const found = keyedAt(chain, first, text);
    if (!found) continue;
    spans.push(found.span);
    first = found.last;
  }
  return spans;
}

function keyedAt({ runs, gaps }: Chain, first: number, text: string) {
  const head = runs[first]!;
  const before = text.slice(Math.max(0, head.start - 60), head.start);
  const near = KEYED.exec(before);
  if (!near && !FAR_KEYED.test(before)) return undefined;
  if (near?.groups?.['no'] || /[+]$/.test(before)) return undefined;
  if (near && isPartOfWord(before, near)) return undefined;
  const linked = !near || LINKED.test(near.groups!['link']!);
  const plural = near !== null && /(?:codes|pins|claves|códigos|codigos)$/iu.test(near.groups!['word']!);

  let last = first;
  while (last + 1 < runs.length && joins(runs, gaps, first, last)) last += 1;
  while (last > first && isCounted(text, runs[last]!)) last -= 1;
  const group = runs.slice(first, last + 1);
  const digits = digitsIn(group);
  if (digits < (plural ? 4 : 3) || (plural && head.length < 3)) return undefined;
  if (isAmount(text, runs[last]!) && (!linked || digits < 4)) return undefined;
  if (!linked && isOrdinary(text, head)) return undefined;
  const end = runs[last]!.end;
  return { last, span: { start: head.start, end: endOfMatch(SIGN, text, end), kind: 'code' } as Span };
}

/** "spin 123" has no PIN in it, but "doorpin 123" and "Türcode 123" have a code. */
function isPartOfWord(before: string, { index, groups }: RegExpExecArray): boolean {
  const letters = /[\p{L}\p{N}]*$/u.exec(before.slice(0, index))![0];
  if (letters === '') return false;
  const word = groups!['word']!.toLowerCase();
  if (/^(?:pins?|nip|otp|kod[eu]?|combos?|códi?)$/u.test(word))
    return !/(?:door|front|back|gate|user|guest|master|admin|sim|my|the|main|entry|access|tür|haus|gast|pin)$/iu.test(letters);
  return letters.length > 20;
}

/** Whether the next run belongs to the same code: the same separator, and no second whole code. */
function joins(runs: readonly Run[], gaps: readonly string[], first: number, last: number): boolean {
  const gap = gaps[last]!;
  const next = runs[last + 1]!;
  if (digitsIn(runs.slice(first, last + 2)) > 12 || /[\n()]/.test(gap)) return false;
  if (last > first && gapKind(gap) !== gapKind(gaps[first]!)) return false;
  if (/^[-._]$/.test(gap)) return true;
  return runs[first]!.length < 4 && next.length < 4 && gapKind(gap) !== '?';
}

/** Separators that mean the same; `?` for those that part two codes. */
function gapKind(gap: string): string {
  const mark = gap.trim();
  if (mark === '') return gap.length > 3 ? '?' : ' ';
  if (/^[-.,/_|*:]$/.test(mark) || /^(?:\.{2,3}|--)$/.test(mark)) return mark[0]!;
  return /\p{L}/u.test(mark) ? 'word' : '?';
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
  const take = (first: number, last: number) => {
    const end = endOfMatch(SIGN, text, runs[last]!.end);
    spans.push({ start: runs[first]!.start, end, kind: 'code' });
    return last;
  };
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!;
    const before = text.slice(Math.max(0, run.start - 24), run.start);
    if (run.length >= 4) {
      if (!isGlued(text, run)) at = take(at, tight(runs, gaps, at));
      continue;
    }
    let last = at;
    while (last + 1 < runs.length && sameKind(runs, gaps, at, last)) last += 1;
    if (last - at >= 4 && isCounted(text, runs[last]!)) last -= 1;
    const digits = digitsIn(runs.slice(at, last + 1));
    const enough = run.length === 1 ? digits >= 4 : digits >= 4 && isTold(runs, gaps, at, last, before, only);
    if (enough && !COUNTING.test(before) && !isGlued(text, run)) at = take(at, last);
    else at = Math.max(at, run.length === 1 ? at : last);
  }
  return spans;
}

/** Single digits go with single digits, pairs with pairs. */
function sameKind(runs: readonly Run[], gaps: readonly string[], first: number, last: number): boolean {
  const [gap, kind] = [gapKind(gaps[last]!), gapKind(gaps[first]!)];
  if (gap === '?' || (gap !== kind && gap !== 'word' && kind !== 'word')) return false;
  const [a, b] = [runs[first]!.length, runs[last + 1]!.length];
  return a === 1 ? b === 1 : b > 1 && b < 4 && gap !== 'word';
}

/** Pairs and triples are a code if typed in, alone in the message, or a row of three with dashes. */
function isTold(
  runs: readonly Run[],
  gaps: readonly string[],
  first: number,
  last: number,
  before: string,
  only: boolean,
): boolean {
  const kind = gapKind(gaps[first] ?? '');
  if (kind === '/' || kind === ':' || kind === ',') return false;
  if (kind === '-' && last - first >= 2) return digitsIn(runs.slice(first, last + 1)) >= 6;
  return only || ENTRY_BEFORE.test(before);
}

/** "1234-5678" is one number. */
function tight(runs: readonly Run[], gaps: readonly string[], first: number): number {
  let last = first;
  while (last + 1 < runs.length && /^-$/.test(gaps[last]!)) last += 1;
  return last;
}

const GLUE =
  /(?:code|codes|pin|passcode|kod|kode|código|codigo|clave|nip|otp|is|was|are|to|use|my|the|and|or|door|lock|number|no|nr|num|ist|es|est|und|et|y|at|on|it|put|enter|type|typed|press|dial|combo|combination|login|key|keypad|user|guest|master|رمز|الرمز|код|пин)[_-]{0,2}$/iu;

/** Letters on a number make it a model's name, unless they are a word that only lost its space. */
function isGlued(text: string, { start, end }: Run): boolean {
  const before = /[\p{L}\p{N}_]+[_-]?$|[A-Z]{1,5}-$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  if (before !== undefined && !GLUE.test(before)) return true;
  const after = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return /\d/.test(after) || /^\p{Lu}{1,3}$/u.test(after);
}
