/** Masks telephone numbers of any country, by how they are written or by the words near them. */
import { type Chain, chainsOf, digitsIn, type Run } from './mask-number-chains.ts';
import { endOfMatch, END, type Rule, type Span, START } from './mask-span.ts';
import { CODE_WORD, GLUED_UNIT, UNIT } from './mask-words.ts';

const PHONE_WORD = new RegExp(
  `${START}(?:(?:tele|cell|mobile)?[ -]?phones?|tel|mobiles?|cell|call(?:ing|ed|s)?|ring|text(?: me)?|sms|whats ?app|fax|reach(?: me)?|contact(?: me)?|dial|hotline|my number|our number|number is|number:|number to call|landline` +
    '|telefon\\p{L}*|handy\\p{L}*|rufnummer|mobil\\p{L}*|festnetz|nummer|anrufen|ruf(?:en|t)?|rückruf|erreichbar|t[ée]l|t[ée]l[ée]phone|portable|appele[rz]|rappele[rz]|joindre|num[ée]ro|tel[ée]fono|m[óo]vil|celular|fijo|ll[aá]m\\p{L}*|n[úu]mero|telefoon\\p{L}*|bel|telefone|cellulare|телефон|电话|手机|電話|전화|هاتف|جوال)' +
    END,
  'giu',
);
const NEAR_CODE = new RegExp(`(?:${CODE_WORD})${END}`, 'giu');

const GAP = /^(?:[ .\-/]|  | ?- ?|\) ?[-/]?|[-./ ]?\(|\)?[ -]?\(0?\) ?| ?\/ ?|\. )$/;
const EXTENSION = /,? ?(?:x|ext\.?|extension|durchwahl|dw|poste) ?\d{1,5}(?!\d)/iuy;
const UNIT_AFTER = new RegExp(
  `[ -]?(?:${UNIT}|${GLUED_UNIT}|beeps?|blinks?|mal)(?![\\p{L}\\d])`,
  'iuy',
);
/** ITU-T E.164 allows 15 digits, country code included. */
const MOST_DIGITS = 15;

interface Word {
  readonly start: number;
  readonly end: number;
}

export const phones: Rule = (text) => {
  const near = { phone: wordsOf(PHONE_WORD, text), code: wordsOf(NEAR_CODE, text) };
  return chainsOf(text).flatMap((chain) => phonesIn(chain, text, near));
};

const wordsOf = (pattern: RegExp, text: string): readonly Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

function phonesIn(
  { runs, gaps }: Chain,
  text: string,
  near: { readonly phone: readonly Word[]; readonly code: readonly Word[] },
): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    let last = first;
    while (last + 1 < runs.length && goesOn(runs, gaps, first, last)) last += 1;
    while (last > first && endOfMatch(UNIT_AFTER, text, runs[last]!.end) > runs[last]!.end) last -= 1;
    const group = runs.slice(first, last + 1);
    const start = startOf(text, runs[first]!);
    if (start === undefined) continue;
    const plus = text.slice(start, runs[first]!.start).includes('+');
    const named = () => isNearest(text, start, runs[last]!.end, near);
    if (!isPhone(group, text, plus, named)) continue;
    const end = endOfMatch(EXTENSION, text, runs[last]!.end);
    spans.push({ start, end, kind: 'phone' });
    first = last;
  }
  return spans;
}

function goesOn(runs: readonly Run[], gaps: readonly string[], first: number, last: number): boolean {
  if (digitsIn(runs.slice(first, last + 2)) > MOST_DIGITS || !GAP.test(gaps[last]!)) return false;
  // "030/1234567", but "913/914/916" are three models
  if (last > first && gaps[last]!.includes('/')) return false;
  return first !== last || runs[first]!.length < 10;
}

/** With the plus sign and the bracket before it; undefined inside a word or a decimal. */
function startOf(text: string, { start }: Run): number | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const opening = /(?:\(?\+ ?\(?|\()$/.exec(before)?.[0].length ?? 0;
  const rest = before.slice(0, before.length - opening);
  if (/[\p{L}]$/u.test(rest) && !/(?:tel|phone|call|mobile|cell|handy|fax)$/iu.test(rest)) return undefined;
  return start - opening;
}

function isPhone(runs: readonly Run[], text: string, plus: boolean, named: () => boolean): boolean {
  const digits = digitsIn(runs);
  const lengths = runs.map(({ length }) => length);
  if (plus) return digits >= 7;
  if (digits < 7) return false;
  const singles = lengths.every((length) => length === 1);
  if (text.startsWith('00', runs[0]!.start) && !singles && digits >= 10) return true;
  if (named()) return true;
  if (singles || runs.length === 1) return false;
  // three codes in a row are no number, but a trunk prefix makes one
  if (digits >= 12 && lengths.every((length) => length >= 4)) return text[runs[0]!.start] === '0';
  if (digits >= 10) return true;
  if (digits === 9) return runs.length >= 3;
  if (digits === 8) return lengths.join() === '2,2,2,2';
  return lengths.join() === '3,4' && text[runs[0]!.end] === '-';
}

/** Whether a word for phones is on the line, and no word for codes is nearer. */
function isNearest(
  text: string,
  start: number,
  end: number,
  near: { readonly phone: readonly Word[]; readonly code: readonly Word[] },
): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const until = text.indexOf('\n', end);
  const line = { start: from, end: until < 0 ? text.length : until };
  const phone = distance(near.phone, line, start, end);
  return phone < Number.POSITIVE_INFINITY && phone <= distance(near.code, line, start, end);
}

function distance(words: readonly Word[], line: Word, start: number, end: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.end <= line.start || word.start >= line.end) continue;
    nearest = Math.min(nearest, word.end <= start ? start - word.end : word.start - end);
  }
  return nearest;
}
