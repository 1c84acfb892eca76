/** Everything authors wrote, checked and frozen. Made by `content/`, handed round by `app.ts`. */
import type { Article } from './article.ts';
import type { DeskCommand, DeskLine } from './desk-lines.ts';
import type { DiagnosticRules } from './diagnostics.ts';
import type { Flow, Slot, Try, TryOutcome } from './flow.ts';
import type { Outcome } from './handoff.ts';
import type { Lock, LockField } from './lock.ts';
import type { HandoffLine, PhraseName, WidgetLabel } from './phrases.ts';
import type { SafetyClass, Signal } from './turn.ts';

export interface Content {
  readonly flows: ReadonlyMap<string, Flow>;
  /** Every slot by name: the shared ones and those of single flows. */
  readonly slots: ReadonlyMap<string, Slot>;
  readonly tries: ReadonlyMap<string, Try>;
  /** How customers report the outcome of a try; the first is the button. */
  readonly outcomes: Readonly<Record<TryOutcome, readonly string[]>>;
  readonly signals: Readonly<Record<Signal, readonly string[]>>;
  readonly phrases: Readonly<Record<PhraseName, string>>;
  /** The approved replies, word for word, a bubble each. `normal` has none. */
  readonly safety: Readonly<Record<Exclude<SafetyClass, 'normal'>, readonly string[]>>;
  readonly outOfScope: OutOfScope;
  readonly lexicon: Lexicon;
  readonly articles: ReadonlyMap<string, Article>;
  readonly locks: ReadonlyMap<string, Lock>;
  /** The queues a flow may hand over to, from `dialogs/handoff.yaml`. */
  readonly queues: readonly string[];
  readonly handoff: HandoffWords;
  readonly desk: DeskWords;
  /** The words of the web page and its chat, by name, from `dialogs/widget.yaml`. */
  readonly widget: Readonly<Record<WidgetLabel, string>>;
  /** What comes of a lock's report and of its lights and sounds, from `dialogs/diagnostics.yaml`. */
  readonly diagnostics: DiagnosticRules;
}

/**
 * What words can stand for: a part of the lock, a symptom, when it began, what is wanted, and what
 * is no smart door lock.
 */
export const LEXICON_KINDS = ['part', 'symptom', 'moment', 'wanted', 'other'] as const;
export type LexiconKind = (typeof LEXICON_KINDS)[number];

/** Kind → name → the words and phrases for it. */
export type Lexicon = Readonly<Record<LexiconKind, Readonly<Record<string, readonly string[]>>>>;

/** What is said and heard around a person taking over, from `dialogs/handoff.yaml`. */
export interface HandoffWords {
  readonly lines: Readonly<Record<HandoffLine, string>>;
  /** How customers end it, besides the buttons: the whole message, whatever its case. */
  readonly leave: readonly string[];
}

/** What colleagues read and write in Teams, and read in mails; from `dialogs/desk.yaml`. */
export interface DeskWords {
  readonly lines: Readonly<Record<DeskLine, string>>;
  /** How each command is called; any of them counts. */
  readonly commands: Readonly<Record<DeskCommand, readonly string[]>>;
  /** How each outcome is written; the first is shown. */
  readonly outcomes: Readonly<Record<Outcome, readonly string[]>>;
}

/** What we do not do: example messages to learn from. */
export interface OutOfScope {
  readonly hear: readonly string[];
}

/**
 * What each action can answer, and what a line may name once it has: action → outcome → fields.
 * A flow needs a branch for each outcome, or `otherwise`.
 */
export type ActionFacts = Readonly<Record<string, Readonly<Record<string, readonly LockField[]>>>>;
