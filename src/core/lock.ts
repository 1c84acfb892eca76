/** One lock model of the catalogue: facts and steps with their sources; one file in `knowledge/locks/`. */

/**
 * How well a procedure is sourced. `high`: the maker's text, no conflict. `medium`: one reliable
 * source or varying hardware, so shown with "check that this is your model". Anything weaker is
 * not in the catalogue: the bot then says that it has no verified steps.
 */
export type Grade = 'high' | 'medium';

export interface Procedure {
  readonly grade: Grade;
  /** Where the control is: `inside`, `app`, … in words for the customer. */
  readonly where: string;
  readonly steps: readonly string[];
  /** How the lock shows that it worked. */
  readonly confirmation?: string;
  /** What is lost; empty for a restart that keeps everything. */
  readonly erases: readonly string[];
  /** What must be done right after, before leaving the door. */
  readonly after: readonly string[];
  readonly cautions: readonly string[];
  readonly source: string;
}

export interface Lock {
  /** Unique, `kebab-case`: `yale-assure-2`. */
  readonly id: string;
  readonly brand: string;
  /** Brand and model as a customer reads it. */
  readonly name: string;
  /** What people type for it, lower case. All-digit ones count only beside the brand or "model". */
  readonly aliases: readonly string[];
  readonly batteries?: string;
  readonly avoidBatteries?: string;
  /** Power from outside when the batteries are dead, and what to do; absent when not known. */
  readonly emergencyPower?: { readonly kind: 'nine_volt' | 'usb' | 'none'; readonly how: string };
  readonly lockout?: {
    readonly attempts?: number;
    readonly seconds: number;
    readonly note?: string;
  };
  readonly restart?: Procedure;
  readonly factoryReset?: Procedure;
  readonly pairing?: string;
  readonly signals: readonly { readonly signal: string; readonly meaning: string }[];
  /** How the maker frees it from an earlier owner's account, and what it asks for. */
  readonly release?: string;
  /** The page the signals come from, https. */
  readonly signalsSource?: string;
  readonly warranty?: string;
  /** The maker's own help page, https. */
  readonly support?: string;
}

/** What a line may take from the known lock, as `{lock.name}`. */
export const LOCK_FIELDS = [
  'name',
  'brand',
  'batteries',
  'avoid_batteries',
  'emergency_power',
  'lockout_seconds',
  'pairing',
  'release',
  'warranty',
  'support',
] as const;
export type LockField = (typeof LOCK_FIELDS)[number];

/** The parts of a lock's card that `read: lock.<part>` can tell, each behind the action of its name. */
export const LOCK_PARTS = ['restart', 'factory_reset'] as const;
export type LockPart = (typeof LOCK_PARTS)[number];
