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
      grave: new Set(),
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

function answersOf({ name, values, unsure }: Slot): Answers {
  const real = Object.keys(values).filter((value) => value !== NO_VALUE);
  const [a, b] = real;
  const need = DESTRUCTIVE_NEEDS[name];
  return {
    names: values,
    yes: real.find((value) => isNamed(value, 'yes')),
    no: real.find((value) => isNamed(value, 'no')),
    unsure,
    opposite: real.length === 2 ? { [a!]: b!, [b!]: a! } : {},
    grave: new Set(need === undefined ? [] : [need]),
    reports: false,
  };

  function isNamed(value: string, word: string): boolean {
    return values[value]!.some((text) => readWords(text).words.join(' ') === word);
  }
}
