/** Reads the single files of `dialogs/`, and checks what can be checked without the flows. */

import type { z } from 'zod';
import { LEXICON_KINDS } from '../core/content.ts';
import type { Mistake } from '../core/errors.ts';
import { type Slot, TRY_OUTCOMES, type Try } from '../core/flow.ts';
import { type Declared, findSharedNames } from './check-slots.ts';
import { rulesFormat } from './diagnostics-format.ts';
import {
  DESK_PLACEHOLDERS,
  deskWordsFormat,
  HANDOFF_PLACEHOLDERS,
  handoffFormat,
  lexiconFormat,
  outOfScopeFormat,
  PHRASE_PLACEHOLDERS,
  phrasesFormat,
  safetyFormat,
  signalsFormat,
  slotsFormat,
  triesFormat,
  tryFormat,
  widgetFormat,
} from './dialog-formats.ts';
import { slotFormat } from './flow-format.ts';
import { foldName } from './fold.ts';
import type { Shelf } from './known-names.ts';
import type { Single } from './list-files.ts';
import { meant } from './nearest-name.ts';
import { type Locate, type Reading, readYaml } from './read-yaml.ts';
import { type LocksRead, toSlot } from './to-flow.ts';

export type Singles = ReturnType<typeof readSingles>;

/** `open` gives a file's text, or nothing if it is not there or cannot be read. */
export function readSingles(open: (file: string) => string | undefined, locks: LocksRead) {
  const mistakes: Mistake[] = [];
  const slots = read('slots.yaml', slotsFormat);
  const tries = read('tries.yaml', triesFormat);
  const phrases = read('phrases.yaml', phrasesFormat);
  const handoff = read('handoff.yaml', handoffFormat);
  const lexicon = read('lexicon.yaml', lexiconFormat);
  const desk = read('desk.yaml', deskWordsFormat);
  if (phrases.kind === 'read')
    mistakes.push(...checkFilled(phrases.value, phrases.at, [], PHRASE_PLACEHOLDERS));
  if (handoff.kind === 'read')
    mistakes.push(...checkFilled(handoff.value.lines, handoff.at, ['lines'], HANDOFF_PLACEHOLDERS));
  if (desk.kind === 'read')
    mistakes.push(...checkFilled(desk.value.lines, desk.at, ['lines'], DESK_PLACEHOLDERS));
  if (tries.kind === 'read') mistakes.push(...checkOutcomes(tries));
  if (lexicon.kind === 'read') mistakes.push(...checkLexicon(lexicon));
  return {
    slots,
    tries,
    phrases,
    handoff,
    lexicon,
    desk,
    signals: read('signals.yaml', signalsFormat),
    safety: read('safety.yaml', safetyFormat),
    diagnostics: read('diagnostics.yaml', rulesFormat),
    widget: read('widget.yaml', widgetFormat),
    outOfScope: read('out-of-scope.yaml', outOfScopeFormat),
    shelves: {
      slots: shelve(rawOf(slots), slotFormat, (name, raw): Slot => toSlot(name, raw, locks)),
      tries: shelve(rawOf(tries, 'tries'), tryFormat, (name, raw): Try => ({ name, ...raw })),
      queues: shelve(
        rawOf(handoff, 'queues'),
        handoffFormat.shape.queues.valueType,
        (name) => name,
      ),
    },
    mistakes,
  };

  function read<T>(name: Single, format: z.ZodType<T>): Reading<T> {
    const file = `dialogs/${name}`;
    const text = open(file);
    const reading: Reading<T> =
      text === undefined ? { kind: 'broken', mistakes: [] } : readYaml(file, text, format);
    if (reading.kind === 'broken') mistakes.push(...reading.mistakes);
    return reading;
  }
}

/** The shared slots as they are written; none if the file has mistakes in it. */
export function sharedSlots({ slots }: Pick<Singles, 'slots'>): Declared[] {
  if (slots.kind === 'broken') return [];
  const { value, at } = slots;
  return Object.entries(value).map(([name, raw]) => ({ name, raw, at, path: [name] }));
}

type Read<T> = Extract<Reading<T>, { kind: 'read' }>;

function checkFilled(
  lines: Readonly<Record<string, string>>,
  at: Locate,
  path: readonly string[],
  known: readonly string[],
): Mistake[] {
  return Object.entries(lines).flatMap(([line, text]) =>
    [...text.matchAll(/\{([^{}]*)\}/g)]
      .filter(([, name]) => !known.includes(name!))
      .map(([found, name]) =>
        at([...path, line], `nothing fills ${found} in a phrase${meant(name!, known)}`),
      ),
  );
}

function checkOutcomes({ value, at }: Read<z.infer<typeof triesFormat>>): Mistake[] {
  return [
    ...findSharedNames(value.outcomes, (outcome, index, words) =>
      at(['outcomes', outcome, index], words),
    ),
    ...Object.entries(value.tries).flatMap(([name, { buttons }]) =>
      TRY_OUTCOMES.flatMap((outcome) => {
        const button = buttons?.[outcome];
        const known = value.outcomes[outcome];
        // What a button sends must be understood as the outcome it stands for.
        return button === undefined || known.some((one) => foldName(one) === foldName(button))
          ? []
          : [
              at(
                ['tries', name, 'buttons', outcome],
                `'${button}' is not among the words for '${outcome}' under 'outcomes'${meant(button, known)}`,
              ),
            ];
      }),
    ),
  ];
}

/** One phrase under two names of a kind would say nothing. */
function checkLexicon({ value, at }: Read<z.infer<typeof lexiconFormat>>): Mistake[] {
  return LEXICON_KINDS.flatMap((kind) =>
    findSharedNames(value[kind], (name, index, words) => at([kind, name, index], words)),
  );
}

/** What a file says, or what stands under one key of it, whatever its shape. */
function rawOf(reading: Reading<unknown>, key?: string): unknown {
  const raw = reading.kind === 'read' ? reading.value : reading.raw;
  return key === undefined || raw === null || typeof raw !== 'object'
    ? raw
    : (raw as Readonly<Record<string, unknown>>)[key];
}

function shelve<R, T>(
  raw: unknown,
  format: z.ZodType<R>,
  make: (name: string, raw: R) => T,
): Shelf<T> {
  if (raw === null || typeof raw !== 'object') return { things: new Map(), whole: false };
  const things = Object.entries(raw).map(([name, thing]): [string, T | undefined] => {
    const checked = format.safeParse(thing);
    return [name, checked.success ? make(name, checked.data) : undefined];
  });
  return { things: new Map(things), whole: true };
}
