/**
 * Tells cheaply which patterns cannot be in a message, so that their regular expressions are
 * neither run nor, being many and large, ever compiled.
 *
 * Each phrase of a pattern has words without which it cannot match: of every item that may not be
 * missing, one of some set. The sets are numbered while the rules are loaded; a message marks the
 * sets it has a word of, and a phrase whose sets are not all marked is out of the question.
 */
import { splitPhrase } from './split-phrase.ts';

/** The sets a phrase needs a word of. */
export type Needs = readonly number[];

/** Words, and beginnings of words (`burgl*`), any of which will do. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

// Filled by the rules as they load, and constant from then on.
const numbers = new Map<string, number>();
const setsWith = new Map<string, number[]>();
const setsBeginning = new Map<string, number[]>();
/** How long the beginnings are. */
const lengths = new Set<number>();

export const neededWords = (phrase: string): Needs => needsOf(phrase).map(numberOf);

/** Set → 1 when the message has a word of it. `text` has blanks between all words and marks. */
export function meetNeeds(text: string): Uint8Array {
  const met = new Uint8Array(numbers.size);
  for (const word of new Set(text.split(' '))) {
    for (const set of setsWith.get(word) ?? []) met[set] = 1;
    for (const length of lengths)
      for (const set of setsBeginning.get(word.slice(0, length)) ?? []) met[set] = 1;
  }
  return met;
}

export const canHold = (needs: Needs, met: Uint8Array): boolean =>
  needs.every((set) => met[set] === 1);

/** What each item that may not be missing asks for; gaps ask for nothing. */
function needsOf(phrase: string): Choice[] {
  return splitPhrase(phrase, ' ').flatMap((item): Choice[] => {
    if (item.startsWith('[') || /^[_~]\d?$/.test(item)) return [];
    if (!item.startsWith('(')) return [choiceOf(item)];
    const options = splitPhrase(item.slice(1, -1), '|').map(needsOf);
    // An option that needs nothing makes the whole group need nothing.
    return options.some((needs) => needs.length === 0) ? [] : [union(options.map(rarest))];
  });
}

/** A longer word is the rarer one, as far as can be told from the words alone. */
function rarest(needs: readonly Choice[]): Choice {
  const length = ({ words, beginnings }: Choice): number =>
    Math.min(...Array.from([...words, ...beginnings], (word) => word.length));
  return needs.reduce((best, next) => (length(next) > length(best) ? next : best));
}

function union(choices: readonly Choice[]): Choice {
  return {
    words: new Set(choices.flatMap(({ words }) => [...words])),
    beginnings: new Set(choices.flatMap(({ beginnings }) => [...beginnings])),
  };
}

/** `keys?` is "key" or "keys"; a lone mark is itself. */
function choiceOf(item: string): Choice {
  const star = item.indexOf('*');
  if (star >= 0) return { words: new Set(), beginnings: new Set(spelt(item.slice(0, star))) };
  return { words: new Set(spelt(item)), beginnings: new Set() };
}

function spelt(item: string): string[] {
  const at = item.indexOf('?');
  if (at <= 0) return [item];
  const [before, rest] = [item.slice(0, at), item.slice(at + 1)];
  return [before.slice(0, -1) + rest, before + rest].flatMap(spelt);
}

function numberOf({ words, beginnings }: Choice): number {
  const key = `${[...words].toSorted().join(' ')}*${[...beginnings].toSorted().join(' ')}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) setsWith.set(word, [...(setsWith.get(word) ?? []), number]);
  for (const beginning of beginnings) {
    lengths.add(beginning.length);
    setsBeginning.set(beginning, [...(setsBeginning.get(beginning) ?? []), number]);
  }
  return number;
}
