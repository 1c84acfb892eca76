/** A light or sound that a customer tells of → the entries of a lock's card that fit it. Pure. */
import type { Lock } from '../core/lock.ts';
import { readSigns, type Sign, type Signs, signWords } from './read-signs.ts';
import { AROUND, COLOURS, COUNTS, MEDIA, MOMENTS } from './sign-words.ts';

export type CardSignal = Lock['signals'][number];

/** What a likeness is worth; only the order of the sums counts. */
const COLOUR = 3;
const COUNT = 3;
const LENGTH = 2;
const MANNER = 1;
const PART = 3;
const MOMENT = 2;
const WORD = 0.5;
/** What the card says beyond what the customer told. */
const UNTOLD_SIGN = 1.5;
const UNTOLD_PART = 2;
const UNTOLD_MOMENT = 1;
const UNTOLD_COUNT = 0.5;
/** A light that the card does not mention beside its counted sound. */
const EXTRA_LIGHT = 2;
/** So much of an entry without light or sound must be in the message. */
const COVERED = 0.6;
/** Parts that customers name for other reasons than that they shine. */
const OFTEN_NAMED: ReadonlySet<string> = new Set([
  'battery',
  'programming',
  'padlock',
  'top',
  'bottom',
]);

/** The entries that fit equally well; empty when none fits. */
export function matchSigns(text: string, signals: readonly CardSignal[]): readonly CardSignal[] {
  const told = readSigns(text);
  const words = new Set(signWords(text).filter(isTelling));
  const scored = signals.flatMap((entry) => {
    const card = readSigns(entry.signal);
    const likeness = card && told ? likenessOf(told, card, words, entry) : undefined;
    const score = likeness ?? (card && told ? undefined : coverage(words, entry.signal));
    return score === undefined ? [] : [{ entry, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ entry }) => entry);
}

/** Nothing when the two contradict each other. */
function likenessOf(
  told: Signs,
  card: Signs,
  words: ReadonlySet<string>,
  { signal, meaning }: CardSignal,
): number | undefined {
  let score = 0;
  const free = [...card.signs];
  const sharesPart = [...told.parts].some((part) => card.parts.has(part));
  for (const sign of told.signs) {
    const at = free.findIndex((other) => canBe(sign, other, sharesPart));
    if (at < 0) {
      const counted = card.signs.some(({ medium, count }) => medium === 'sound' && count);
      const isExtra = sign.medium === 'light' && sign.count === undefined && counted;
      if (!isExtra || card.signs.some(({ medium }) => medium === 'light')) return undefined;
      score -= EXTRA_LIGHT;
      continue;
    }
    score += likeness(sign, free[at]!);
    // What comes later in the message comes later on the card.
    const { medium } = free[at]!;
    const passed = free.filter((other, i) => i < at && other.medium === medium);
    score -= UNTOLD_SIGN * passed.length;
    free.splice(0, free.length, ...free.filter((other, i) => i !== at && !passed.includes(other)));
  }
  if (free.length === card.signs.length) return undefined;
  score -= UNTOLD_SIGN * free.length;

  for (const part of told.parts) {
    if (card.parts.has(part)) score += PART;
    else if (!OFTEN_NAMED.has(part)) return undefined;
  }
  for (const part of card.parts) if (!told.parts.has(part)) score -= UNTOLD_PART;
  const sameMoment = [...told.moments].some((moment) => card.moments.has(moment));
  const meant = signWords(meaning).some((word) => told.moments.has(MOMENTS.get(word) ?? ''));
  if (sameMoment || meant) score += MOMENT;
  else if (card.moments.size > 0) {
    if (told.moments.size > 0) return undefined;
    score -= UNTOLD_MOMENT;
  }
  return score + WORD * tellingWords(signal).filter((word) => words.has(word)).length;
}

function canBe(told: Sign, card: Sign, sharesPart: boolean): boolean {
  if (told.medium !== card.medium) return false;
  const differ = <K extends keyof Sign>(key: K): boolean =>
    told[key] !== undefined && card[key] !== undefined && told[key] !== card[key];
  if (differ('colour') || differ('count') || differ('manner') || differ('length')) return false;
  // "Three beeps" are not just any beeps, and a red light is not just any light.
  if ((told.count ?? 1) > 1 && card.count === undefined) return false;
  return told.colour === undefined || card.colour !== undefined || sharesPart;
}

function likeness(told: Sign, card: Sign): number {
  const same = (key: keyof Sign, worth: number): number =>
    told[key] !== undefined && told[key] === card[key] ? worth : 0;
  const untold = told.count === undefined && card.count !== undefined ? UNTOLD_COUNT : 0;
  return (
    1 +
    same('colour', COLOUR) +
    same('count', COUNT) +
    same('length', LENGTH) +
    same('manner', MANNER) -
    untold
  );
}

/** For entries such as "No User on the display": most of their words, two at least. */
function coverage(words: ReadonlySet<string>, signal: string): number | undefined {
  const wanted = [...new Set(signWords(signal).filter(isTelling))];
  const found = wanted.filter((word) => words.has(word)).length;
  return found >= 2 && found >= COVERED * wanted.length ? found : undefined;
}

const isTelling = (word: string): boolean => /[\p{L}\p{N}]/u.test(word) && !AROUND.has(word);

const tellingWords = (text: string): string[] => [
  ...new Set(
    signWords(text).filter(
      (word) => isTelling(word) && ![COLOURS, COUNTS, MEDIA].some((known) => known.has(word)),
    ),
  ),
];
