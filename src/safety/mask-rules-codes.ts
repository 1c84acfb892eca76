/** Masks every longer number nobody vouched for: four digits make a code, together or one by one. */
import { isCounted } from './mask-amounts.ts';
import { type Chain, chainsOf, digitsIn, gapKind, type Run } from './mask-number-chains.ts';
import { BLANK, endOfMatch, type Rule, type Span, START } from './mask-span.ts';
import { ENTRY } from './mask-words.ts';

const SIGN = /#?/y;
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
  let first = 0;
  while (first < runs.length) {
    let last = lastOfRow(runs, gaps, first);
    if (last - first >= 4 && gaps[last - 1] === ' ' && isCounted(text, runs[last]!.end)) last -= 1;
    const [start, end] = [runs[first]!.start, runs[last]!.end];
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 20);
    const found =
      isCode({ runs, gaps, first, last }, before, after, only) && !isGlued(before, after);
    if (found) spans.push({ start, end: endOfMatch(SIGN, text, end), kind: 'code' });
    // in "user 3: 4-8-2-1" the last of one row is the first of another
    first = found || last === first ? last + 1 : last;
  }
  return spans;
}

/** Numbers that are one code if they are a code at all. */
interface Row extends Chain {
  readonly first: number;
  readonly last: number;
}

function isCode(
  { runs, gaps, first, last }: Row,
  before: string,
  after: string,
  only: boolean,
): boolean {
  const { length } = runs[first]!;
  if (length > 3) return true;
  const digits = digitsIn(runs.slice(first, last + 1));
  if (digits < 4 || COUNTING.test(before)) return false;
  if (length === 1 || only || ENTRY_BEFORE.test(before)) return true;
  // pairs and triples that nobody typed in: "48 21", but not "12 24 36 volts"
  const kind = gapKind(gaps[first]!);
  if (kind !== ' ' && kind !== '-') return false;
  if (last - first >= 2) return digits >= 6;
  if (kind === '-') return runs[last]!.length > 3;
  return !after.startsWith(` ${BLANK}`);
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

/** A word that ends in "code", or a small one, that only lost its space. */
const GLUE =
  /(?:codes?|pins?|passcode|kode?|c[oó]digo|clave|nip|otp|combo|combination|رمز|код|пин)(?:is|was|ist|es|est)?[_-]{0,2}$|^(?:is|was|are|to|use|my|the|and|or|door|lock|number|no|nr|num|ist|es|est|und|et|y|at|on|it|put|enter|type|typed|press|dial|login|key|keypad|user|guest|master)[_-]{0,2}$/iu;

/** Letters on a number make it a model's name. */
function isGlued(before: string, after: string): boolean {
  const head = /[\p{N}_]*\p{L}[\p{L}\p{N}_]*[_-]?$/u.exec(before)?.[0];
  if (head !== undefined && !GLUE.test(head)) return true;
  const tail = /^\p{L}[\p{L}\p{N}_]*/u.exec(after)?.[0] ?? '';
  return /\d/.test(tail) || /^\p{Lu}{1,3}$/u.test(tail);
}
