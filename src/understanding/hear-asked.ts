/** Hears the answer to what was asked: a value of a slot, or how a try went. */
import type { Content } from '../core/content.ts';
import { DESTRUCTIVE_NEEDS, type Slot, TRY_OUTCOMES, type TryOutcome } from '../core/flow.ts';
import type { Signal } from '../core/turn.ts';
import { type Answers, createHearAnswer, type ShortAnswers } from './hear-answer.ts';
import { NO_VALUE } from './hear-slots.ts';
import type { Message } from './read-message.ts';
import { readWords } from './read-words.ts';

export interface HearAsked {
  readonly value: (
    slot: string,
    message: Message,
    signals: ReadonlySet<Signal>,
  ) => string | undefined;
  readonly outcome: (message: Message, signals: ReadonlySet<Signal>) => TryOutcome | undefined;
}

export function createHearAsked({
  slots,
  outcomes,
  signals,
}: Pick<Content, 'slots' | 'outcomes' | 'signals'>): HearAsked {
  const short: ShortAnswers = new Map(
    (['yes', 'no'] as const).flatMap((answer) =>
      signals[answer].flatMap((phrase) => {
        const [word, ...more] = readWords(phrase).words;
        return word !== undefined && more.length === 0 ? [[word, answer] as const] : [];
      }),
    ),
  );
  const listeners = new Map(
    [...slots.values()].map((slot) => [slot.name, createHearAnswer(answersOf(slot), short)]),
  );
  const report = createHearAnswer(
    {
      names: outcomes,
      yes: 'worked',
      no: 'did_not_help',
      opposite: { worked: 'did_not_help' },
      careful: new Set(),
      reports: true,
    },
    short,
  );

  return {
    value: (slot, message, heard) => listeners.get(slot)?.(message, heard),
    outcome: (message, heard) => {
      const told = report(message, heard);
      const outcome = TRY_OUTCOMES.find((one) => one === told);
      if (outcome !== undefined) return outcome;
      if (heard.has('not_helped') || heard.has('tried_that')) return 'did_not_help';
      return heard.has('helped') ? 'worked' : undefined;
    },
  };
}

/**
 * Locks are told apart in `knowledge/`, so here they only have their full name. They, and what would
 * allow a destructive step, must not be guessed.
 */
function answersOf({ name, values, unsure, from }: Slot): Answers {
  const real = Object.keys(values).filter((value) => value !== NO_VALUE);
  const [a, b] = real;
  const names = Object.entries(values).map(([value, texts]): [string, readonly string[]] =>
    from === 'locks' && value !== unsure ? [value, texts.slice(0, 1)] : [value, texts],
  );
  const careful =
    from === 'locks' ? real : real.filter((value) => value === DESTRUCTIVE_NEEDS[name]);
  return {
    names: Object.fromEntries(names),
    yes: real.find((value) => isNamed(value, 'yes')),
    no: real.find((value) => isNamed(value, 'no')),
    unsure,
    opposite: real.length === 2 ? { [a!]: b!, [b!]: a! } : {},
    careful: new Set(careful),
    reports: false,
  };

  function isNamed(value: string, word: string): boolean {
    return values[value]!.some((text) => readWords(text).words.join(' ') === word);
  }
}
