/** Masks telephone numbers of any country, by how they are written or by the words near them. */
import { isCounted } from './mask-amounts.ts';
import { type Chain, chainsOf, digitsIn, type Run } from './mask-number-chains.ts';
import { END, endOfMatch, type Rule, type Span, START } from './mask-span.ts';
import { CODE_WORD } from './mask-words.ts';

const PHONE_WORD = new RegExp(
  `${START}(?:(?:tele|cell|mobile)?[ -]?phones?|tel|mobiles?|cell|call(?:ing|ed|s)?|ring|text(?: me)?|sms|whats ?app|fax|reach(?: me)?|contact(?: me)?|dial|hotline|my number|our number|number is|number:|number to call|landline` +
    '|telefon\\p{L}*|handy\\p{L}*|rufnummer|mobil\\p{L}*|festnetz|nummer|anrufen|ruf(?:en|t)?|rückruf|erreichbar|t[ée]l|t[ée]l[ée]phone|portable|appele[rz]|rappele[rz]|joindre|num[ée]ro|tel[ée]fono|m[óo]vil|celular|fijo|ll[aá]m\\p{L}*|n[úu]mero|telefoon\\p{L}*|bel|telefone|cellulare|телефон|电话|手机|電話|전화|هاتف|جوال)' +
    END,
  'giu',
);
const CODE = new RegExp(`(?:${CODE_WORD})${END}`, 'giu');

const GAP = /^(?:[ .\-/]| {2}| ?- ?|\) ?[-/]?|[-./ ]?\(|\)?[ -]?\(0?\) ?| ?\/ ?|\. )$/;
const EXTENSION = /,? ?(?:x|ext\.?|extension|durchwahl|dw|poste) ?\d{1,5}(?!\d)/iuy;
/** ITU-T E.164 allows 15 digits, country code included. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;

interface Word {
  readonly start: number;
  readonly end: number;
}
interface Near {
  readonly phone: readonly Word[];
  readonly code: readonly Word[];
}

export const phones: Rule = (text) => {
  const chains = chainsOf(text).filter(({ runs }) => digitsIn(runs) >= FEWEST_DIGITS);
  if (chains.length === 0) return [];
  const near = { phone: wordsOf(PHONE_WORD, text), code: wordsOf(CODE, text) };
  return chains.flatMap((chain) => phonesIn(chain, text, onLineOf(chain, text, near)));
};

const wordsOf = (pattern: RegExp, text: string): readonly Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** Words tell about a number on their own line only. */
function onLineOf({ runs }: Chain, text: string, { phone, code }: Near): Near {
  const from = text.lastIndexOf('\n', runs[0]!.start);
  const next = text.indexOf('\n', runs.at(-1)!.end);
  const until = next < 0 ? text.length : next;
  const onLine = ({ start, end }: Word) => start > from && end <= until;
  return { phone: phone.filter(onLine), code: code.filter(onLine) };
}

function phonesIn({ runs, gaps }: Chain, text: string, near: Near): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    let last = first;
    let digits = runs[first]!.length;
    while (last + 1 < runs.length && goesOn(runs, gaps, first, last, digits)) {
      last += 1;
      digits += runs[last]!.length;
    }
    if (digits < FEWEST_DIGITS) continue;
    while (last > first && isCounted(text, runs[last]!.end)) last -= 1;
    const start = startOf(text, runs[first]!);
    if (start === undefined) continue;
    const plus = text.slice(start, runs[first]!.start).includes('+');
    const named = () => isNamed(start, runs[last]!.end, near);
    if (!isPhone(runs.slice(first, last + 1), text, plus, named)) continue;
    spans.push({ start, end: endOfMatch(EXTENSION, text, runs[last]!.end), kind: 'phone' });
    first = last;
  }
  return spans;
}

function goesOn(
  runs: readonly Run[],
  gaps: readonly string[],
  first: number,
  last: number,
  digits: number,
): boolean {
  const gap = gaps[last]!;
  if (digits + runs[last + 1]!.length > MOST_DIGITS || !GAP.test(gap)) return false;
  // "030/1234567", but "913/914/916" are three models
  if (last > first && gap.includes('/')) return false;
  return first !== last || runs[first]!.length < 10;
}

/** With the plus sign and the bracket before it; undefined inside a word or a decimal. */
function startOf(text: string, { start }: Run): number | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const opening = /(?:\(?\+ ?\(?|\()$/.exec(before)?.[0].length ?? 0;
  const rest = before.slice(0, before.length - opening);
  if (/[\p{L}]$/u.test(rest) && !/(?:tel|phone|call|mobile|cell|handy|fax)$/iu.test(rest))
    return undefined;
  return start - opening;
}

function isPhone(runs: readonly Run[], text: string, plus: boolean, named: () => boolean): boolean {
  const digits = digitsIn(runs);
  const lengths = runs.map(({ length }) => length);
  if (digits < FEWEST_DIGITS) return false;
  if (plus) return true;
  // the shape of setup codes and social security numbers
  if (/^3,2,[34]$/.test(lengths.join()) && text[runs[0]!.end] === '-') return false;
  const singles = lengths.every((length) => length === 1);
  if (text.startsWith('00', runs[0]!.start) && !singles && digits >= 11) return true;
  if (named()) return true;
  if (singles || runs.length === 1) return false;
  // three codes in a row are no number, but a trunk prefix makes one
  if (digits >= 12 && lengths.every((length) => length >= 4)) return text[runs[0]!.start] === '0';
  if (digits >= 10) return true;
  if (digits >= 8 && text[runs[0]!.start] === '0') return true;
  if (digits === 9) return runs.length >= 3;
  if (digits === 8) return lengths.join() === '2,2,2,2';
  return lengths.join() === '3,4' && text[runs[0]!.end] === '-';
}

/** Whether a word for phones is near, and no word for codes is nearer. */
function isNamed(start: number, end: number, { phone, code }: Near): boolean {
  const nearest = distance(phone, start, end);
  return nearest < Number.POSITIVE_INFINITY && nearest <= distance(code, start, end);
}

const distance = (words: readonly Word[], start: number, end: number): number =>
  Math.min(...words.map((word) => (word.end <= start ? start - word.end : word.start - end)));
