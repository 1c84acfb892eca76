/** What passes between the layers in one turn: words in, meaning, replies out. */
import type { Table } from './article.ts';
import type { Known, TryOutcome } from './flow.ts';

/** In the order in which they win. Found in `safety/` before anything else. */
export const SAFETY_CLASSES = [
  'emergency',
  'domestic_safety',
  'bypass_refused',
  'injection_ignored',
  'abuse_calm',
  'normal',
] as const;
export type SafetyClass = (typeof SAFETY_CLASSES)[number];

/** A message after the entrance: nothing secret in it, its danger known. */
export interface Screened {
  /** The text as it may be stored, logged and shown. */
  readonly masked: string;
  readonly safety: SafetyClass;
  /** What was hidden, such as `code` or `phone`; empty when nothing was. */
  readonly hidden: readonly string[];
}

/** Things people say in any conversation, whatever it is about. Their words are in `signals.yaml`. */
export const SIGNALS = [
  'human',
  'cancel',
  'start_over',
  'back',
  'skip',
  'repeat',
  'wait',
  'whole_plan',
  'other_lock',
  'hurry',
  'tried_that',
  'not_helped',
  'helped',
  'yes',
  'no',
  'unsure',
  'help',
  'greeting',
  'thanks',
  'bot_or_human',
] as const;
export type Signal = (typeof SIGNALS)[number];

export interface Guess {
  readonly id: string;
  /** 0 to 1. For flows a calibrated probability; for articles a match score. */
  readonly score: number;
}

/** What understanding makes of one message. */
export interface Meaning {
  /** Every flow, best first. The scores and `outOfScope` are independent of each other. */
  readonly flows: readonly Guess[];
  /** The probability that the message is about something this bot does not do, 0 to 1. */
  readonly outOfScope: number;
  /** Slot values the message names, by slot. */
  readonly slots: Known;
  /** What the customer says they tried already, by try. */
  readonly tried: Readonly<Record<string, TryOutcome>>;
  readonly signals: ReadonlySet<Signal>;
  /** Flows of the separate wishes in the message, in its order; more than one only when sure. */
  readonly wishes: readonly string[];
  /** A choice by place, "the second one" = 1, "the last" = -1; counted from 0. */
  readonly ordinal?: number;
}

/** What the bot is waiting for when a message comes; narrows what an answer may be. */
export interface Listening {
  /** The open flow: its own slots may be named too. */
  readonly flow?: string;
  /** The slot or try asked for. Short words such as "yes" only ever answer this. */
  readonly asked?: string;
}

/** Text → meaning. Pure and synchronous; at most 1,000 characters of the text are read. */
export type Understand = (text: string, listening?: Listening) => Meaning;

/** A button: what it shows is what it sends. */
export type Choice = string;

/** One bubble, as plain data. Channels decide how it looks. */
export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'question';
      /** The slot or try asked for; absent for "which of these?" and "did this help?". */
      readonly asked?: string;
      readonly text: string;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'article'; readonly id: string; readonly text: string }
  /** An article's table; each row has a cell for each column. */
  | ({ readonly kind: 'table'; readonly title: string } & Table)
  | {
      /** Steps from a lock's card, with what to mind and where they come from. */
      readonly kind: 'steps';
      readonly title: string;
      readonly steps: readonly string[];
      readonly notes: readonly string[];
      readonly source?: { readonly label: string; readonly url: string };
    }
  | {
      readonly kind: 'handoff';
      readonly queue: string;
      readonly case: Case;
      /** With a desk: the new case's code, what was told of it, and the case it goes on from. */
      readonly desk?: {
        readonly code: string;
        readonly outlook: Outlook;
        readonly resumes?: string;
      };
    };

/** What a customer may be told before they are handed over. */
export type Outlook =
  /** No desk is configured: nobody could ever answer. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      /** How many are served before. */
      readonly ahead: number;
      /** Minutes, from recent waits; absent when there are too few. */
      readonly wait?: { readonly from: number; readonly to: number };
      /** Whether anyone of the team is at a desk now. */
      readonly present: boolean;
    }
  | {
      readonly kind: 'closed';
      /** Epoch ms; absent when no opening is known. */
      readonly opensAt?: number;
      readonly zone: string;
      readonly comeBack?: string;
    };

/** Every way to a person. `tries`: a third thing did not help; `resumed`: by the code of a case. */
export const HANDOFF_REASONS = [
  'asked',
  'safety',
  'misses',
  'flow',
  'dissatisfied',
  'tries',
  'failure',
  'resumed',
] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

/** What a colleague needs to go on where the bot stopped. No unmasked text is in it. */
export interface Case {
  readonly conversation: string;
  readonly reason: HandoffReason;
  readonly urgency: 1 | 2 | 3;
  readonly summary: string;
  readonly flow?: string;
  readonly slots: Known;
  readonly tried: readonly Tried[];
  /** The questions asked so far, the open one last: where the bot can go on afterwards. */
  readonly steps: readonly { readonly flow: string; readonly key: string; readonly text: string }[];
  /** BCP 47, as the client says it. */
  readonly language?: string;
  /** Until a signed identity arrives, always this. */
  readonly identity: 'NOT verified';
}

/** One thing the customer tried, with its outcome and when they told us (epoch ms). */
export interface Tried {
  readonly try: string;
  readonly outcome: TryOutcome;
  readonly at: number;
  /** The lock it was tried on, if known then. */
  readonly lock?: string;
}
