/** The words a flow is made of: eight kinds of step over the things we know. */

/** What we know, by name: slot values, outcomes of tries, outcomes of actions. */
export type Known = Readonly<Record<string, string>>;

/** What a customer can report about one thing they tried. */
export type TryOutcome = 'worked' | 'did_not_help' | 'could_not';
export const TRY_OUTCOMES: readonly TryOutcome[] = ['worked', 'did_not_help', 'could_not'];

/** How a flow can end: the problem is gone, it is not, or the customer left. */
export type Ending = 'solved' | 'unsolved' | 'left';

export type Step =
  | { readonly kind: 'say'; readonly text: string }
  /** `target` is an article's id, or `lock.` and a part of the known lock's card. */
  | { readonly kind: 'read'; readonly target: string }
  | { readonly kind: 'ask'; readonly key: string; readonly then: Branches }
  | { readonly kind: 'try'; readonly key: string; readonly then: Branches }
  | { readonly kind: 'do'; readonly key: string; readonly then: Branches }
  /** `knowing`: slots of the other flow that are settled by the way that led there. */
  | { readonly kind: 'go'; readonly flow: string; readonly knowing?: Known }
  | { readonly kind: 'handoff'; readonly queue: string }
  | { readonly kind: 'end'; readonly outcome: Ending };

/**
 * The steps to take for each value a key may have, or `otherwise`. A branch without `go`,
 * `handoff` or `end` falls through to the step after it; so does a value without a branch.
 */
export type Branches = Readonly<Record<string, readonly Step[]>>;

/** A value the bot can come to know, and how to ask for it. */
export interface Slot {
  /** `snake_case`, unique among slots and tries. */
  readonly name: string;
  readonly ask: string;
  /** Told when the customer does not know the answer, before the question is put again. */
  readonly help?: string;
  /** How long the answer stays true: for this flow, this conversation, or this user. */
  readonly keep: 'flow' | 'conversation' | 'user';
  /** The words customers use for each value. The first is the one shown on buttons and in lines. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The value "I don't know" stands for, if the slot has one. */
  readonly unsure?: string;
  /** `locks`: besides `values`, every lock of the catalogue is a value, by its id. */
  readonly from?: 'locks';
}

/** One thing a customer can be asked to try, written once in `dialogs/tries.yaml`. */
export interface Try {
  readonly name: string;
  /** The instruction, one action. */
  readonly do: string;
  readonly minutes: number;
  /** How customers say that they have done this already. */
  readonly heard: readonly string[];
  readonly caution?: string;
  /** What its buttons say where the usual words for an outcome do not fit: "I'm in". */
  readonly buttons?: Partial<Readonly<Record<TryOutcome, string>>>;
  /** Only walked when the customer is inside and has agreed to what will be lost. */
  readonly destructive: boolean;
}

/** What a destructive step needs to be known, by slot. The loader and the walk both hold to it. */
export const DESTRUCTIVE_NEEDS: Known = { where_are_you: 'inside', wipe_consent: 'agreed' };

export interface Flow {
  /** The path of its file without the ending, such as `power/no-response`. */
  readonly id: string;
  /** The label reports and evaluation use for it, such as `lock_unresponsive`. */
  readonly label: string;
  /** As the customer would name it; shown on buttons. At most 40 characters. */
  readonly title: string;
  readonly about: string;
  /** 3 = someone cannot get in or is at risk now, 2 = the lock does not work, 1 = a question. */
  readonly urgency: 1 | 2 | 3;
  readonly hear: readonly string[];
  /** The slots declared in this flow. Shared slots are in `Content.slots`. */
  readonly slots: readonly Slot[];
  readonly steps: readonly Step[];
}
