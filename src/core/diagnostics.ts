/** What a lock reports about itself, and the rules that say what comes of it. */
import type { Known } from './flow.ts';

/** The name of the event activity that brings a report. */
export const DIAGNOSTICS_EVENT = 'lock.diagnostics';

/** `bluetooth`: reachable beside the lock only; `offline`: not reachable from its app at all. */
export const CONNECTIVITIES = ['online', 'bluetooth', 'offline'] as const;
export type Connectivity = (typeof CONNECTIVITIES)[number];

/** One report, as the maker's app sends it; each field only if the lock told it. */
export interface Diagnostics {
  /** Percent, 0 to 100. */
  readonly batteryLevel?: number;
  /** Volt, of all cells together. */
  readonly voltage?: number;
  /** The last error as the lock names it, such as `MOTOR_JAM`; masked. */
  readonly lastError?: string;
  readonly firmware?: string;
  readonly connectivity?: Connectivity;
  /** Wrong codes in a row. */
  readonly wrongCodeCount?: number;
  /** Maker and model in any spelling; masked. */
  readonly model?: string;
}

/** Holds when all of its conditions do; a report without the field a condition needs fails it. */
export interface ReportCondition {
  readonly batteryAtMost?: number;
  readonly voltageAtMost?: number;
  readonly wrongCodesAtLeast?: number;
  readonly connectivity?: readonly Connectivity[];
  /** Beginnings of words of the last error. */
  readonly error?: readonly string[];
  /** Lock ids; without, any lock and none. */
  readonly locks?: readonly string[];
}

export interface ReportRule {
  readonly when: ReportCondition;
  /** A part of the line that says what the lock reports. */
  readonly says: string;
  /** What need not be asked any more. Never where somebody is, nor a consent. */
  readonly knows: Known;
  readonly start: string;
  /** How urgent the state is; without, as urgent as its flow. */
  readonly urgency?: 1 | 2 | 3;
}

/** What follows from the meaning of a light or sound on a lock's card. */
export interface SignRule {
  /** Beginnings of words that stand in the meaning, one phrase of them. */
  readonly meaning: readonly string[];
  readonly knows: Known;
  readonly start: string;
}

export interface DiagnosticRules {
  /** What locks report as "last error" when there is none. */
  readonly noError: readonly string[];
  /** In order: the first that holds leads. */
  readonly report: readonly ReportRule[];
  readonly signs: {
    readonly rules: readonly SignRule[];
    /** For a sign that nobody has a meaning for. */
    readonly otherwise: { readonly knows: Known; readonly start: string };
  };
}

/** Slots that no report and no sign can ever fill: only the customer can say them. */
export const NEVER_REPORTED: readonly string[] = ['where_are_you', 'wipe_consent'];
