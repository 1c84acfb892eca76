/**
 * Hears what means the same in any conversation: "back", "thanks", "I want a person".
 *
 * A signal is the whole message but for fillers. The few that people wrap into a longer message are
 * also heard there, each under a condition of its own, since "stop" and "back" occur in descriptions.
 */
import type { Signal } from '../core/turn.ts';
import { createPhraseFinder, type Found } from './phrase-finder.ts';
import { clauseAt, type Message } from './read-message.ts';
import { readWords } from './read-words.ts';
import { FILLERS, NEGATORS, setOf } from './small-words.ts';
import { isDenied } from './stance.ts';

/** "nope, same red light": longer messages say more than yes or no. */
const LONGEST_ANSWER = 5;
const LONGEST_REPORT = 15;
const LONGEST_UNSURE = 10;
const MOST_COUNTED = 20;
/** Phrases of so many words may have one strange word with them. */
const LONG_PHRASE = 3;

const ANSWERS: ReadonlySet<Signal> = new Set(['yes', 'no', 'unsure']);
const REPORTS: ReadonlySet<Signal> = new Set(['helped', 'not_helped', 'tried_that']);
/** A word too many must not turn a description into a command. */
const STRICT: ReadonlySet<Signal> = new Set([
  'cancel',
  'start_over',
  'back',
  'skip',
  'repeat',
  'wait',
  'yes',
  'no',
]);
/** Said beside something else. */
const IN_PASSING: ReadonlySet<Signal> = new Set(['whole_plan', 'other_lock']);
/** They answer without a mark after them: "no red light", but not "right side". */
const PLAIN_ANSWERS = setOf('yes yeah yea yep yup yess no nope nah noo ja nein oui non si');
const WISHES = setOf(
  'want need get speak talk reach connect transfer prefer like have contact see',
);
const BETWEEN = setOf('to with me in through a an the real actual live your some this any for on');
const LONG_AGO = setOf('told said says called spoke talked yesterday tried');

export function createHearSignals(
  signals: Readonly<Record<Signal, readonly string[]>>,
): (message: Message) => ReadonlySet<Signal> {
  const find = createPhraseFinder(
    (Object.keys(signals) as Signal[]).flatMap((of) =>
      signals[of].map((phrase) => ({ words: readWords(phrase).words, of })),
    ),
  );

  return (message) => {
    const { words, clauses, forms } = message;
    const found = find(forms.map(withNumber));
    const picks = longestApart(found);
    const strange = words.flatMap((word, at) =>
      FILLERS.has(word) || picks.some(({ start, end }) => start <= at && at < end) ? [] : [at],
    );
    const heard = new Set<Signal>();
    if (strange.length === 0) for (const { of } of picks) heard.add(of);
    else for (const pick of picks) if (isHeardAmongOthers(pick)) heard.add(pick.of);
    if (found.some((one) => one.of === 'human' && isRequest(one))) heard.add('human');
    // "Locked out and my phone is at 3 percent", "that is fine, now the back door, a Schlage".
    for (const one of found) if (IN_PASSING.has(one.of) && isInPassing(one)) heard.add(one.of);
    return heard;

    function isHeardAmongOthers({ of, start, end, length }: Found<Signal>): boolean {
      const clause = clauseAt(clauses, start);
      const alone = !strange.some((at) => clause.start <= at && at < clause.end);
      const first = words.slice(0, start).every((word) => FILLERS.has(word));
      const last = words.slice(end).every((word) => FILLERS.has(word));

      if (of === 'greeting') return first;
      if (of === 'thanks') return first || last;
      // "It worked, but ..." takes it back.
      const takenBack = words[clause.end] === 'but';
      if (REPORTS.has(of) && alone && words.length <= LONGEST_REPORT && !takenBack) return true;
      if (of === 'unsure' && alone && first && words.length <= LONGEST_UNSURE) return true;
      if (ANSWERS.has(of) && first && words.length <= LONGEST_ANSWER)
        return end === clause.end || PLAIN_ANSWERS.has(words[start]!) || of === 'unsure';
      return (
        !STRICT.has(of) &&
        length >= LONG_PHRASE &&
        strange.length === 1 &&
        !NEGATORS.has(words[strange[0]!]!)
      );
    }

    function isInPassing({ start, length }: Found<Signal>): boolean {
      return length >= LONG_PHRASE && !isDenied(message, start);
    }

    /** Asks for a person in the middle of a story; does not tell of one. */
    function isRequest({ start, length }: Found<Signal>): boolean {
      const from = clauseAt(clauses, start).start;
      const before = words.slice(from, start);
      if (before.some((word) => LONG_AGO.has(word))) return false;
      if (isDenied(message, start)) return before.some((word) => word === 'cant');
      if (length >= LONG_PHRASE) return true;
      return WISHES.has(before.findLast((word) => !BETWEEN.has(word)) ?? '');
    }
  };
}

/** In a phrase, 0 stands for any small number. */
const withNumber = (forms: readonly string[]): readonly string[] =>
  /^\d+$/.test(forms[0]!) && Number(forms[0]) <= MOST_COUNTED ? [...forms, '0'] : forms;

/** The longest phrases that do not overlap. */
function longestApart(found: readonly Found<Signal>[]): readonly Found<Signal>[] {
  const picks: Found<Signal>[] = [];
  for (const one of found)
    if (!picks.some(({ start, end }) => one.start < end && start < one.end)) picks.push(one);
  return picks;
}
