/** Masks serial numbers, payment cards and bank accounts. */
import { type Chain, chainsOf, digitsIn } from './mask-number-chains.ts';
import { endOfMatch, type Rule, type Span, START } from './mask-span.ts';

const SERIAL_WORD = new RegExp(
  `${START}(?:serial(?:s)?(?:[ -]?(?:number|num|no\\.?|nr\\.?|code|#))?|s\\/n|sn|serien-?(?:nummer|nr\\.?)|seriennr\\.?|(?:numéro|numero|num\\.?|n[°ºo]\\.?) de s[ée]rie|n[°ºo]\\.? s[ée]rie|número de serie|numero di serie|serienummer|серийный номер|シリアル番号|序列号)(?![\\p{L}\\d])`,
  'giu',
);
const SERIAL_LINK =
  /(?:\s{0,2}(?:is|was|=|:|#|ist|lautet|est|es|è|->|-)){0,2}\s{0,2}["'(#]{0,2}/iuy;
const SERIAL = /[\p{L}\d][\p{L}\d\-_/.]{2,40}(?<![-_/.])/uy;
const SERIAL_MORE =
  /[ ](?=[A-Z]{0,4}\d)[A-Z\d]{2,8}(?:-[A-Z\d]{1,8})?(?![\p{L}\d])(?! (?:times|mal|fois|veces|days|hours|minutes|min))/uy;

/** Only after the word for it: a serial number looks like a model's name. */
export const serials: Rule = (text) =>
  [...text.matchAll(SERIAL_WORD)].flatMap(({ 0: word, index }): Span[] => {
    const start = endOfMatch(SERIAL_LINK, text, index + word.length);
    let end = endOfMatch(SERIAL, text, start);
    if (start === index + word.length || !/\d.*\d/.test(text.slice(start, end))) return [];
    for (let i = 0; i < 5; i += 1) end = endOfMatch(SERIAL_MORE, text, end);
    return end - start < 4 ? [] : [{ start, end, kind: 'serial' }];
  });

const CARD_WORD = /(?:card|visa|master ?card|amex|maestro|karte|carte|tarjeta)[^\n]{0,20}$/iu;

/** 13 to 19 digits in groups: with a right check digit, or after the word for a card. */
export const cards: Rule = (text) =>
  chainsOf(text)
    .filter(({ runs }) => digitsIn(runs) >= 13)
    .flatMap((chain) => cardsIn(chain, text));

function cardsIn({ runs, gaps }: Chain, text: string): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const start = runs[first]!.start;
    if (/[+\p{L}]/u.test(text[start - 1] ?? '') || text.startsWith('00', start)) continue;
    let [last, digits] = [first, runs[first]!.length];
    while (last - first < 5 && digits < 13 && /^[ -]$/.test(gaps[last] ?? '')) {
      last += 1;
      digits += runs[last]!.length;
    }
    // the longest group first, so that no digit is left behind
    while (
      last - first < 5 &&
      /^[ -]$/.test(gaps[last] ?? '') &&
      digits + runs[last + 1]!.length <= 19
    ) {
      last += 1;
      digits += runs[last]!.length;
    }
    for (; digits >= 13; digits -= runs[last]!.length, last -= 1) {
      if (digits > 19 || !isCard(text, start, runs[last]!.end)) continue;
      spans.push({ start, end: runs[last]!.end, kind: 'card' });
      first = last;
      break;
    }
  }
  return spans;
}

function isCard(text: string, start: number, end: number): boolean {
  if (passesLuhn(text.slice(start, end).replace(/\D/g, ''))) return true;
  return CARD_WORD.test(text.slice(Math.max(0, start - 40), start));
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The length of an IBAN by country, from the IBAN registry of SWIFT. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26 UA29 AE23 BR29 IL23'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const IBAN_START = /(?<![\p{L}\d])[a-z]{2}\d{2}(?=[ -]?[\da-z])/giu;
const IBAN_WORD = /iban[^\n]{0,12}$/iu;

/** A right check sum (ISO 7064, mod 97), or a right length after the word IBAN. */
export const ibans: Rule = (text) =>
  [...text.matchAll(IBAN_START)].flatMap(({ 0: head, index: start }): Span[] => {
    const length = IBAN_LENGTHS[head.slice(0, 2).toUpperCase()];
    if (length === undefined) return [];
    let end = start;
    let compact = '';
    while (compact.length < length && /[\da-z -]/i.test(text[end] ?? '')) {
      if (/[\da-z]/i.test(text[end]!)) compact += text[end];
      end += 1;
    }
    if (compact.length < length || /[\p{L}\d]/u.test(text[end] ?? '')) return [];
    const named = IBAN_WORD.test(text.slice(Math.max(0, start - 16), start));
    return named || isRightIban(compact) ? [{ start, end, kind: 'iban' }] : [];
  });

function isRightIban(iban: string): boolean {
  let rest = 0;
  for (const char of (iban.slice(4) + iban.slice(0, 4)).toUpperCase()) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
