/** Tells whether a number is an amount, by what follows it. */
import { endOfMatch } from './mask-span.ts';
import { DIGITS_WORD, GLUED_UNIT, UNIT } from './mask-words.ts';

const AMOUNT_AFTER = new RegExp(
  `(?:[ -]?${UNIT}|${GLUED_UNIT}|[ -]?${DIGITS_WORD})(?![\\p{L}\\d])`,
  'iuy',
);
const COUNTED_AFTER = new RegExp(
  `(?:[ -]?(?:${UNIT}|${DIGITS_WORD}|beep\\p{L}*|blinks?|flashes|locks?|keys?|doors?|buttons?|batteries|[ap]m)|${GLUED_UNIT})(?![\\p{L}\\d])`,
  'iuy',
);

/** "1500 mAh", "365 days", "6 digits". */
export const isAmount = (text: string, end: number): boolean =>
  endOfMatch(AMOUNT_AFTER, text, end) > end;

/** An amount, or a number of things that people do or have few of: "3 beeps", "2 locks". */
export const isCounted = (text: string, end: number): boolean =>
  endOfMatch(COUNTED_AFTER, text, end) > end;
