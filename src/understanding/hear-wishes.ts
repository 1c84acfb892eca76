/**
 * Hears several wishes in one message: "my lock is offline and how do I add a guest code".
 *
 * Most long messages tell one story of several symptoms. So a later part is a wish of its own only if
 * it asks or requests something, or if the message is just two short statements side by side.
 */
import type { Classify } from './classifier.ts';
import type { Message } from './read-message.ts';
import { setOf } from './small-words.ts';
import { isAsked } from './stance.ts';

/** A part of a message: words [start, end). */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Shorter parts say too little to stand alone. */
const FEWEST_WORDS = 3;
const MOST_PARTS = 8;
const SHORT_MESSAGE = 16;
const SURE = 0.75;
const OURS = 0.5;
const MARKS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '…', '\n']);
const JOINTS = setOf('and also plus');
const REQUESTS = setOf('also plus want need like how wonder wondering another');
/** They point back: what follows belongs to what was said before. */
const BACK = setOf('it its that this they them i im ive');

/** The flows of the parts, in their order, if there are two at least; else none. */
export function hearWishes(
  message: Message,
  classify: Classify,
  isAside: (part: Part) => boolean,
): readonly string[] {
  const { words, corrected } = message;
  const parts = partsOf(message).slice(0, MOST_PARTS);
  if (parts.length < 2) return [];

  const isPlainPair = parts.length === 2 && words.length <= SHORT_MESSAGE;
  const wishes = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part.end - part.start < FEWEST_WORDS || isAside(part)) continue;
    if (at > 0 && !isRequest(part) && !(isPlainPair && !pointsBack(part))) continue;
    const { flows, outOfScope } = classify(corrected.slice(part.start, part.end));
    const best = flows[0];
    if (best && best.score >= SURE && outOfScope < OURS) wishes.add(best.id);
  }
  return wishes.size > 1 ? [...wishes] : [];

  function isRequest({ start, end }: Part): boolean {
    return words.slice(start, end).some((word) => REQUESTS.has(word)) || isAsked(message, start);
  }

  function pointsBack({ start, end }: Part): boolean {
    return words.slice(start, end).some((word) => BACK.has(word));
  }
}

/** Commas and "but" go on with the same wish; sentences and "and" may begin another. */
function partsOf({ words, clauses }: Message): Part[] {
  const ends = new Set(clauses.flatMap(({ mark, end }) => (MARKS.has(mark) ? [end] : [])));
  const parts: Part[] = [];
  let start = 0;
  for (const [at, word] of [...words, ''].entries()) {
    if (!ends.has(at) && !JOINTS.has(word) && at < words.length) continue;
    if (at > start) parts.push({ start, end: at });
    start = at;
  }
  return parts;
}
