/** The formats of the single files in `dialogs/`: what is said and heard outside any one flow. */
import { z } from 'zod';
import { LEXICON_KINDS, type LexiconKind } from '../core/content.ts';
import { DESK_COMMANDS, DESK_LINES, type DeskCommand, type DeskLine } from '../core/desk-lines.ts';
import { OUTCOMES, type Outcome } from '../core/handoff.ts';
import {
  HANDOFF_LINES,
  type HandoffLine,
  PHRASES,
  type PhraseName,
  WIDGET_LABELS,
  type WidgetLabel,
} from '../core/phrases.ts';
import { SAFETY_CLASSES, type SafetyClass, SIGNALS, type Signal } from '../core/turn.ts';
import { slotFormat } from './flow-format.ts';
import { filled, heard, nameFormat, plain, spoken } from './text-format.ts';

export const slotsFormat = z.record(nameFormat, slotFormat);

export const tryFormat = z.strictObject({
  do: plain(300),
  minutes: z.number().int().min(1).max(1440),
  heard: z.array(spoken).min(1),
  caution: plain(300).exactOptional(),
  destructive: z.boolean().default(false),
  buttons: z
    .strictObject({
      worked: spoken.exactOptional(),
      did_not_help: spoken.exactOptional(),
      could_not: spoken.exactOptional(),
    })
    .exactOptional(),
});

const names = z.array(spoken).min(1);

export const triesFormat = z.strictObject({
  outcomes: z.strictObject({ worked: names, did_not_help: names, could_not: names }),
  tries: z.record(nameFormat, tryFormat),
});

export const signalsFormat = eachOf<Signal, readonly string[]>(SIGNALS, z.array(heard(100)).min(1));

export const phrasesFormat = eachOf<PhraseName, string>(PHRASES, filled());

/** What `conversation/` may fill into a phrase. */
export const PHRASE_PLACEHOLDERS: readonly string[] = [
  'title',
  'flow',
  'contact',
  'minutes',
  'value',
  'question',
  'list',
  'lock',
  'label',
  'signal',
];

export const widgetFormat = eachOf<WidgetLabel, string>(WIDGET_LABELS, plain(1000));

type Danger = Exclude<SafetyClass, 'normal'>;

export const safetyFormat = eachOf<Danger, readonly string[]>(
  SAFETY_CLASSES.filter((name) => name !== 'normal'),
  z.array(plain(500)).min(1),
);

export const handoffFormat = z.strictObject({
  queues: z.record(nameFormat, plain(300)),
  lines: eachOf<HandoffLine, string>(HANDOFF_LINES, filled()),
  leave: z.array(heard(100)).min(1),
});

/** What the desk may fill into a line of the handoff. */
export const HANDOFF_PLACEHOLDERS: readonly string[] = [
  'agent',
  'ahead',
  'code',
  'come_back',
  'from',
  'leave',
  'opens',
  'text',
  'to',
];

export const deskWordsFormat = z.strictObject({
  lines: eachOf<DeskLine, string>(DESK_LINES, filled(500)),
  commands: eachOf<DeskCommand, readonly string[]>(DESK_COMMANDS, z.array(plain(40)).min(1)),
  outcomes: eachOf<Outcome, readonly string[]>(OUTCOMES, z.array(plain(40)).min(1)),
});

/** What may be filled into a line for colleagues. */
export const DESK_PLACEHOLDERS: readonly string[] = [
  'agent',
  'by',
  'code',
  'count',
  'name',
  'names',
  'state',
  'summary',
  'team',
  'text',
  'to',
  'urgency',
  'via',
  'who',
  'why',
];

export const outOfScopeFormat = z.strictObject({ hear: z.array(heard()).default([]) });

export const lexiconFormat = eachOf<LexiconKind, Readonly<Record<string, readonly string[]>>>(
  LEXICON_KINDS,
  z.record(nameFormat, z.array(heard(100)).min(1)),
);

export type RawTries = z.infer<typeof triesFormat>;

/** A map with each of the names and no other. */
function eachOf<K extends string, V>(
  keys: readonly K[],
  value: z.ZodType<V>,
): z.ZodType<Record<K, V>> {
  const shape = Object.fromEntries(keys.map((key) => [key, value]));
  return z.strictObject(shape) as unknown as z.ZodType<Record<K, V>>;
}
