/**
 * Hides what a customer should not have sent: codes, passwords, and whatever tells who and where
 * they are.
 *
 * A text is folded, then each rule in turn claims stretches of it, to hide or to leave; the first
 * claim holds. Digits nobody vouched for are hidden: a leaked door code is worse than a lost
 * number. The passes go on until nothing changes, so masking a masked text changes nothing.
 */
import { foldText } from './fold-text.ts';
import { cards, ibans, serials } from './mask-rules-accounts.ts';
import { addresses } from './mask-rules-addresses.ts';
import { codes } from './mask-rules-codes.ts';
import { dates, harmlessNumbers } from './mask-rules-keep.ts';
import { keyedCodes } from './mask-rules-keyed-codes.ts';
import { emails, links } from './mask-rules-links.ts';
import { names } from './mask-rules-names.ts';
import { networkAddresses } from './mask-rules-network.ts';
import { passwords } from './mask-rules-passwords.ts';
import { phones } from './mask-rules-phones.ts';
import { spelledCodes } from './mask-rules-spelled.ts';
import { BLANK, claims, type Kind, type Rule, type Span } from './mask-span.ts';

export interface Masked {
  readonly masked: string;
  /** The kinds of what was hidden, each once. */
  readonly hidden: readonly Kind[];
}

/** How many UTF-16 units are read and given back at most; the rest is cut off. */
const LONGEST = 4000;
/** Read beyond the cut, so that a number is known by its whole length before it is cut. */
const BEYOND = 64;

const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** Rules that look for digits have nothing to do in most texts. */
const withDigits =
  (rule: Rule): Rule =>
  (text) =>
    /\d/.test(text) ? rule(text) : [];

/** In the order in which they win. */
const RULES: readonly Rule[] = [
  claims(
    'keep',
    /\[(?:code|phone|email|address|name|serial|card|iban|ip|device-id|secret|query)\]/g,
  ),
  links,
  passwords,
  emails,
  withDigits(networkAddresses),
  withDigits(serials),
  withDigits(keyedCodes),
  withDigits(dates),
  withDigits(cards),
  withDigits(ibans),
  withDigits(harmlessNumbers),
  withDigits(addresses),
  names,
  withDigits(phones),
  withDigits(codes),
  spelledCodes,
];

/**
 * Pure. Control, bidi and zero-width characters (but `\n` and `\t`) are taken out; what is not
 * hidden otherwise keeps its spelling. Masking twice is masking once.
 */
export function maskSecrets(text: string): Masked {
  const hidden = new Set<Kind>();
  let masked = text;
  // Each round that changes the text hides or cuts some more of it, so this ends.
  for (;;) {
    const before = masked;
    masked = maskOnce(before, hidden);
    if (masked === before) return { masked, hidden: [...hidden] };
  }
}

function maskOnce(text: string, hidden: Set<Kind>): string {
  const read = text.slice(0, LONGEST + BEYOND).toWellFormed();
  const clean = read.slice(0, LONGEST).replace(UNSEEN, '');
  const ahead = read.slice(LONGEST).replace(UNSEEN, '');
  return show(clean + ahead, clean.length, hidden);
}

function show(text: string, cut: number, hidden: Set<Kind>): string {
  const { text: folded, at } = foldText(text);
  let shown = '';
  let from = 0;
  const add = (until: number) => {
    shown += text.slice(from, Math.min(until, cut, from + LONGEST - shown.length));
  };
  for (const { start, end, kind, shown: token = `[${kind}]` } of spansOf(folded)) {
    const first = at(start);
    if (first >= cut) break;
    add(first);
    if (shown.length + token.length > LONGEST) return wholeEnd(shown);
    shown += token;
    if (kind !== 'keep') hidden.add(kind);
    from = endAt(end);
  }
  add(cut);
  return wholeEnd(shown);

  /** A character that folds to several, such as a bracketed digit, is hidden as a whole. */
  function endAt(end: number): number {
    const last = at(end - 1);
    let next = end;
    while (next < folded.length && at(next) === last) next += 1;
    return at(next);
  }
}

function spansOf(folded: string): readonly Span[] {
  let open = folded;
  const all: Span[] = [];
  for (const rule of RULES) {
    const found = inOrder(rule(open)).filter(
      ({ start, end }) => !open.slice(start, end).includes(BLANK),
    );
    if (found.length === 0) continue;
    open = blank(open, found);
    all.push(...found.filter(({ kind }) => kind !== 'keep'));
  }
  return joinAddresses(inOrder(all), folded);
}

/** By place, without those that begin inside another. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let reached = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end, shown }) => {
      if (start < reached || (end === start && shown === undefined)) return false;
      reached = end;
      return true;
    });
}

function blank(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + BLANK.repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}

/** "Flat 3, 12 Oak Lane" is one address though two rules found it. */
function joinAddresses(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, span.start);
    if (last?.kind === 'address' && span.kind === 'address' && /^,?\s{0,2}$/.test(gap!))
      joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** The cut must not leave half a character. */
function wholeEnd(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
