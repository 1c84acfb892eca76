/**
 * Hears which of the possible answers a customer gives to the question we asked.
 *
 * It listens from certain to weak: the whole text of a name, a name within the message, yes or no, a
 * name with other endings, and last a word that only one answer has among its names.
 */
import type { Signal } from '../core/turn.ts';
import { createPhraseFinder, type Found, type Phrase } from './phrase-finder.ts';
import { clauseAt, type Message } from './read-message.ts';
import { readWords } from './read-words.ts';
import { FILLERS, LIGHT_WORDS, NEGATORS, setOf } from './small-words.ts';
import { isAsked, isDenied } from './stance.ts';
import { stem } from './stem.ts';

export interface Answers {
  /** What customers call each answer. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The answers that "yes", "no" and "I don't know" stand for. */
  readonly yes?: string | undefined;
  readonly no?: string | undefined;
  readonly unsure?: string | undefined;
  /** What it means to deny an answer: "not open". */
  readonly opposite: Readonly<Record<string, string>>;
  /** Answers only heard in plain words and without conditions. */
  readonly careful: ReadonlySet<string>;
  /** They report how something went: the last word counts, and "yes, I did" is no answer. */
  readonly reports: boolean;
}

export type HearAnswer = (message: Message, signals: ReadonlySet<Signal>) => string | undefined;

/** Words that mean yes or no by themselves. */
export type ShortAnswers = ReadonlyMap<string, 'yes' | 'no'>;

/** In longer messages a single word is no answer. */
const LONGEST_HINT = 8;
const FEW_WORDS = 4;
const CONDITIONS = setOf('if unless except only until');
/** Signals that may come with an answer, or be one; a report of how it went answers a try only. */
const ANSWERING: readonly Signal[] = ['yes', 'no', 'unsure', 'greeting', 'thanks'];
const REPORTING: readonly Signal[] = [...ANSWERING, 'helped', 'not_helped'];
const DID = setOf('did done have ive tried already');

export function createHearAnswer(answers: Answers, short: ShortAnswers): HearAnswer {
  const { opposite, careful, reports } = answers;
  const names = Object.entries(answers.names).flatMap(([of, texts]) =>
    texts
      .map((text) => ({ text, words: readWords(text).words, of }))
      .filter(({ words }) => words.length > 0),
  );
  const exact = new Map(names.toReversed().map(({ words, of }) => [words.join(' '), of]));
  // "Which batteries?" can be an answer too, if it is a name.
  const asking = new Set(
    names
      .filter(({ text, of }) => isAsked(readWords(text), 0) && !careful.has(of))
      .map(({ of }) => of),
  );
  const findNames = createPhraseFinder(names);
  const stemmed = names.map(({ words, of }) => ({ words: words.map(stem), of }));
  const findStems = createPhraseFinder(stemmed.filter(({ words }) => words.some(isTelling)));
  // "It does not move" tells nothing of "move" that denying "it moves" does not tell.
  const hints = stemmed.map(({ words, of }, at) => {
    const denies = names[at]!.words.some((word) => NEGATORS.has(word));
    return {
      words: denies ? (reports ? words.filter((word) => NEGATORS.has(word)) : []) : words,
      of,
    };
  });
  const findHints = createPhraseFinder(hintsOf(hints));

  return (message, signals) => {
    const { words, forms } = message;
    const whole = exact.get(words.join(' '));
    if (whole !== undefined) return whole;

    const plain = choose(message, findNames(forms)) ?? yesOrNo(message, signals);
    if (plain !== undefined)
      return careful.has(plain) && isHedged(words, plain) ? undefined : plain;
    if (signals.has('unsure') && answers.unsure !== undefined) return answers.unsure;

    // "Already tried that" and "go back" answer no question, whatever words they have.
    const answering = reports ? REPORTING : ANSWERING;
    if ([...signals].some((signal) => !answering.includes(signal))) return undefined;
    const stems = forms.map((ones) => ones.map(stem));
    const weak =
      choose(message, findStems(stems)) ??
      (words.length <= LONGEST_HINT ? choose(message, findHints(stems)) : undefined);
    return weak !== undefined && careful.has(weak) ? undefined : weak;
  };

  /** The longest name counts, and of equally long ones the last. */
  function choose(message: Message, found: readonly Found<string>[]): string | undefined {
    const { clauses } = message;
    const meant = found.flatMap((one) => {
      if (isAsked(message, one.start) && !asking.has(one.of)) return [];
      if (!isInPlace(message, one)) return [];
      if (!isDenied(message, one.start)) return [one];
      const of = opposite[one.of];
      return of === undefined || careful.has(of) ? [] : [{ ...one, of }];
    });
    const last = Math.max(...meant.map(({ start }) => clauseAt(clauses, start).start));
    const counted = reports ? meant.filter(({ start }) => start >= last) : meant;
    const one = counted.filter(({ length }) => length === counted[0]?.length).at(-1);
    return one && reports && isTakenBack(message, one.end) ? (opposite[one.of] ?? one.of) : one?.of;
  }

  /** "It worked, but now it is dead again." */
  function isTakenBack(message: Message, from: number): boolean {
    return message.clauses.some(
      ({ start }) => start >= from && message.words[start] === 'but' && !isAsked(message, start),
    );
  }

  /** A "no" or "right" in the midst of a message is not an answer. */
  function isInPlace({ words }: Message, { start, length }: Found<string>): boolean {
    if (length > 1 || !short.has(words[start]!) || words.length <= FEW_WORDS) return true;
    return words.slice(0, start).every((word) => FILLERS.has(word));
  }

  /** "Yes, if ..." and "yes, but ..." are no plain yes. */
  function isHedged(words: readonly string[], answer: string): boolean {
    const isYes = answer === answers.yes;
    return words.some(
      (word) => CONDITIONS.has(word) || (isYes && (word === 'but' || short.get(word) === 'no')),
    );
  }

  function yesOrNo(message: Message, signals: ReadonlySet<Signal>): string | undefined {
    const { words, clauses } = message;
    const opening = words.slice(0, clauses[0]?.end);
    const said = opening.map((word) => short.get(word)).filter((answer) => answer !== undefined);
    const first =
      words.length <= LONGEST_HINT && opening.every((word) => short.has(word) || FILLERS.has(word))
        ? said[0]
        : undefined;
    const answer = first ?? (signals.has('yes') ? 'yes' : signals.has('no') ? 'no' : undefined);
    if (reports && answer === 'yes' && words.some((word) => DID.has(word))) return undefined;
    return answer && answers[answer];
  }
}

/** The telling words that only one answer has among its names. */
function hintsOf(names: readonly Phrase<string>[]): Phrase<string>[] {
  const owners = new Map<string, Set<string>>();
  for (const { words, of } of names)
    for (const word of words.filter(isTelling))
      owners.set(word, (owners.get(word) ?? new Set()).add(of));
  return [...owners].flatMap(([word, [of, ...others]]) =>
    others.length === 0 ? [{ words: [word], of: of! }] : [],
  );
}

function isTelling(word: string): boolean {
  return word.length > 2 && !LIGHT_WORDS.has(word);
}
