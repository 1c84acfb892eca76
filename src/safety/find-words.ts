/**
 * A small language for words that mean something together, and the rules made of them.
 *
 * People in danger do not write sentences. So a rule names a few groups of words that must stand
 * near each other, in any order, and the words that take its meaning away. All regular expressions
 * made here have bounded repeats only, so reading is linear in the length of the text.
 *
 * In a phrase, blanks separate words; `(a|b c)` is one of several, `[x]` may be missing, `burgl*`
 * is any word beginning so, `_3` up to three other words, `~3` up to three that name no thing
 * which could be meant instead of a person. `.`, `,` and `?` are the marks between sentences.
 */

import { canHold, meetNeeds, type Needs, needsOf } from './needed-words.ts';
import { isGroup, splitGroup, splitPhrase } from './split-phrase.ts';

/** What is looked for, as phrases of which any will do; made by `words`. */
export type Pattern = readonly Phrase[];

/** One phrase of a pattern; its regular expression is made when a message first may have it. */
interface Phrase {
  readonly text: string;
  readonly needs: Needs;
  made?: RegExp;
}

export interface Rule {
  /** All must be found; the first is the anchor that the others must be near. */
  readonly all: readonly Pattern[];
  /** How many words may stand between the anchor and each other pattern; 8 if not given. */
  readonly within?: number;
  /** Takes the meaning away when found in the anchor's sentence. */
  readonly unless?: readonly Pattern[];
  /** Takes the meaning away when it begins earlier in the anchor's sentence, or in the anchor. */
  readonly before?: readonly Pattern[];
  /** Takes the meaning away when found anywhere in the message. */
  readonly never?: readonly Pattern[];
}

/** A message as `readWords` gives it, with what is asked of it again and again. */
export interface Reading {
  readonly text: string;
  /** For each character the index of its word. */
  readonly wordAt: Uint16Array;
  /** For each word the index of its sentence. */
  readonly sentenceOf: Uint16Array;
  /** Which needs of patterns its words meet. */
  readonly met: Uint8Array;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Things that can be locked in, stuck or outside as well as people can. */
const NO_THING =
  '(?!(?:keys?|codes?|pins?|fobs?|cards?|app|phones?|batter(?:y|ies)|(?:dead)?bolts?|latch|locks?|motor|keypad|handle|screws?|wires?|cover|plate|cylinder|gum|toy|bike|wallet|husband|wife|adults?|parents) )';
/** Any word but one that says no. */
const WORD = '(?!(?:no|not|never|nobody|without|isnt|arent|wasnt|werent) )[^ .,?]+';
const NEGATED =
  /(?<= )(?:no|not|isnt|arent|wasnt|werent|aint|without|never|nor|zero|free of|(?:dont|doesnt|didnt|cant) (?:see|smell|have|hear|want)|(?:nobody|no one|none of us) (?:is|was|got|seems)) (?:(?:a|an|any|the|real|actual|actually|really|being|sign|signs|of|in) ){0,2}$/;

export const words = (...phrases: readonly string[]): Pattern =>
  phrases.map((text) => ({ text, needs: needsOf(text) }));

export function createReading(text: string): Reading {
  const wordAt = new Uint16Array(text.length + 1);
  const sentences: number[] = [];
  let word = 0;
  let sentence = 0;
  for (let index = 0; index < text.length; index += 1) {
    wordAt[index] = word;
    sentences[word] = sentence;
    if (text[index] !== ' ') continue;
    if (index > 0 && '.?'.includes(text[index - 1]!)) sentence += 1;
    word += 1;
  }
  wordAt[text.length] = word;
  return { text, wordAt, sentenceOf: Uint16Array.from(sentences), met: meetNeeds(text) };
}

export function holds(rule: Rule, reading: Reading): boolean {
  const { all, within = 8, unless = [], before = [], never = [] } = rule;
  if (!couldHold(rule, reading)) return false;
  const [anchor, ...others] = all;
  const anchors = spansOf(anchor!, reading).filter(({ from }) => !isNegated(reading, from));
  if (anchors.length === 0) return false;
  if (never.some((pattern) => has(pattern, reading))) return false;
  const reaches = others.map((other) => reachOf(spansOf(other, reading), within, reading));
  const spoilt = sentencesWith(unless, reading);
  const opened = firstIn(before, reading);
  return anchors.some(
    ({ from, to }) =>
      !spoilt.has(sentenceAt(from, reading)) &&
      (opened.get(sentenceAt(from, reading)) ?? Infinity) >= to &&
      reaches.every((near) => near.subarray(reading.wordAt[from], reading.wordAt[to]).includes(1)),
  );
}

/** Whether the words that a rule cannot do without are all there. */
export const couldHold = (rule: Rule, reading: Reading): boolean =>
  rule.all.every((pattern) => mayHold(pattern, reading));

/** The message with every find of a pattern taken for something said in passing. */
export function withoutFinds(pattern: Pattern, reading: Reading): Reading {
  const text = phrasesIn(pattern, reading).reduce(
    (left, phrase) => left.replace(phrase, 'so '),
    reading.text,
  );
  return text === reading.text ? reading : createReading(text);
}

export function has(pattern: Pattern, reading: Reading): boolean {
  return phrasesIn(pattern, reading).some((phrase) => reading.text.search(phrase) >= 0);
}

function spansOf(pattern: Pattern, reading: Reading): Span[] {
  return phrasesIn(pattern, reading).flatMap((phrase) =>
    Array.from(reading.text.matchAll(phrase), ({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
    })),
  );
}

/** The phrases of a pattern that the words of the message leave possible. */
function phrasesIn(pattern: Pattern, { met }: Reading): RegExp[] {
  const possible = pattern.filter(({ needs }) => canHold(needs, met));
  return possible.map(
    (phrase) => (phrase.made ??= new RegExp(`(?<= )${toSource(phrase.text)}`, 'g')),
  );
}

const mayHold = (pattern: Pattern, { met }: Reading): boolean =>
  pattern.some(({ needs }) => canHold(needs, met));

/** The words that have one of the spans within reach, as a map of ones. */
function reachOf(spans: readonly Span[], within: number, { text, wordAt }: Reading): Uint8Array {
  const near = new Uint8Array(wordAt[text.length]! + 1);
  for (const { from, to } of spans)
    near.fill(1, Math.max(0, wordAt[from]! - within - 1), wordAt[to]! + within + 1);
  return near;
}

function sentencesWith(patterns: readonly Pattern[], reading: Reading): ReadonlySet<number> {
  const found = patterns.flatMap((pattern) => spansOf(pattern, reading));
  return new Set(found.map(({ from }) => sentenceAt(from, reading)));
}

/** For each sentence where the first of the patterns begins in it. */
function firstIn(patterns: readonly Pattern[], reading: Reading): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { from } of patterns.flatMap((pattern) => spansOf(pattern, reading))) {
    const sentence = sentenceAt(from, reading);
    first.set(sentence, Math.min(from, first.get(sentence) ?? from));
  }
  return first;
}

/** The sentence of the first word from there; a mark belongs to the sentence before it. */
function sentenceAt(from: number, { text, wordAt, sentenceOf }: Reading): number {
  let index = from;
  while (index < text.length - 2 && '.,? '.includes(text[index]!)) index += 1;
  return sentenceOf[wordAt[index]!]!;
}

/** "no smoke", "not a real fire": the few words before the anchor deny it. */
function isNegated({ text }: Reading, from: number): boolean {
  return NEGATED.test(text.slice(Math.max(0, from - 40), from));
}

function toSource(phrase: string): string {
  return splitPhrase(phrase)
    .map((item) => {
      const gap = /^([_~])(\d?)$/.exec(item);
      if (gap)
        return `(?:${gap[1] === '~' ? NO_THING : ''}${WORD} ){${gap[2] ? `0,${gap[2]}` : '1'}}`;
      if (!isGroup(item)) return `${escaped(item).replaceAll('*', '[^ ]*')} `;
      const oneOf = splitGroup(item).map(toSource).join('|');
      return item.startsWith('(') ? `(?:${oneOf})` : `(?:${oneOf})?`;
    })
    .join('');
}

/** A mark is itself; a `?` within a word makes the letter before it optional. */
const escaped = (item: string): string => item.replace(/^[.?]$/, '\\$&');
