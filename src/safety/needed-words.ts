/**
 * Tells cheaply which patterns cannot be in a message, so that their regular expressions are
 * neither run nor, being many and large, ever compiled.
 *
 * Each phrase of a pattern has words without which it cannot match: of every item that may not be
 * missing, one of some set. The sets are numbered for the first message; a message marks the
 * sets it has a word of, and a phrase whose sets are not all marked is out of the question.
 */
import { isGroup, splitGroup, splitPhrase } from './split-phrase.ts';

/** The sets a phrase needs a word of; known once the first message is read. */
export interface Needs {
  readonly phrase: string;
  sets: readonly number[];
}

/** Words, and beginnings of words (`burgl*`), any of which will do. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** The length of the shortest of them. */
  readonly shortest: number;
}

// Taking all phrases apart takes longer than a process should need to start.
const waiting: Needs[] = [];
// Filled when the first message is read, and constant from then on.
const numbers = new Map<string, number>();
const setsWith = new Map<string, number[]>();
const setsBeginning = new Map<string, number[]>();
/** How long the beginnings are. */
const lengths = new Set<number>();
// Rules are made of the same groups again and again, and the large ones are costly to take apart.
const choices = new Map<string, Choice | undefined>();
const numbered = new Map<Choice, number>();

export function needsOf(phrase: string): Needs {
  const needs: Needs = { phrase, sets: [] };
  waiting.push(needs);
  return needs;
}

/**
 * Set → 1 when the message has a word of it. `text` has blanks between all words and marks.
 *
 * @throws Error when a phrase cannot be read: a slip of the rule's author.
 */
export function meetNeeds(text: string): Uint8Array {
  for (const needs of waiting.splice(0)) needs.sets = choicesOf(needs.phrase).map(numberOf);
  const met = new Uint8Array(numbers.size);
  for (const word of new Set(text.split(' '))) {
    for (const set of setsWith.get(word) ?? []) met[set] = 1;
    for (const length of lengths)
      for (const set of setsBeginning.get(word.slice(0, length)) ?? []) met[set] = 1;
  }
  return met;
}

export const canHold = ({ sets }: Needs, met: Uint8Array): boolean =>
  sets.every((set) => met[set] === 1);

/** What each item that may not be missing asks for; gaps ask for nothing. */
function choicesOf(phrase: string): Choice[] {
  return splitPhrase(phrase).flatMap((item) => {
    if (!choices.has(item)) choices.set(item, choiceOf(item));
    return choices.get(item) ?? [];
  });
}

function choiceOf(item: string): Choice | undefined {
  if (/^[_~]\d?$/.test(item)) return undefined;
  if (!isGroup(item)) return wordsOf(item);
  // What may be missing is taken apart as well, so that no slip of an author waits for its message.
  const options = splitGroup(item).map(choicesOf);
  if (item.startsWith('[')) return undefined;
  // An option that needs nothing makes the whole group need nothing.
  return options.some((needs) => needs.length === 0) ? undefined : union(options.map(rarest));
}

/** A longer word is the rarer one, as far as can be told from the words alone. */
const rarest = (needs: readonly Choice[]): Choice =>
  needs.reduce((best, next) => (next.shortest > best.shortest ? next : best));

const union = (all: readonly Choice[]): Choice =>
  createChoice(
    all.flatMap(({ words }) => [...words]),
    all.flatMap(({ beginnings }) => [...beginnings]),
  );

/** `keys?` is "key" or "keys"; a lone mark is itself. */
function wordsOf(item: string): Choice {
  const star = item.indexOf('*');
  return star >= 0 ? createChoice([], spelt(item.slice(0, star))) : createChoice(spelt(item), []);
}

function createChoice(words: readonly string[], beginnings: readonly string[]): Choice {
  const lengths = [...words, ...beginnings].map((word) => word.length);
  return {
    words: new Set(words),
    beginnings: new Set(beginnings),
    shortest: Math.min(...lengths),
  };
}

function spelt(item: string): string[] {
  const at = item.indexOf('?');
  if (at <= 0) return [item];
  const [before, rest] = [item.slice(0, at), item.slice(at + 1)];
  return [before.slice(0, -1) + rest, before + rest].flatMap(spelt);
}

function numberOf(choice: Choice): number {
  const number = numbered.get(choice) ?? numberOfWords(choice);
  numbered.set(choice, number);
  return number;
}

function numberOfWords({ words, beginnings }: Choice): number {
  const key = `${[...words].toSorted().join(' ')}*${[...beginnings].toSorted().join(' ')}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) addTo(setsWith, word, number);
  for (const beginning of beginnings) {
    lengths.add(beginning.length);
    addTo(setsBeginning, beginning, number);
  }
  return number;
}

function addTo(sets: Map<string, number[]>, word: string, number: number): void {
  const list = sets.get(word);
  if (list) list.push(number);
  else sets.set(word, [number]);
}
