/** What the bot remembers between two messages: of the conversation, and of the person. */
import type { DialogState } from 'botbuilder-dialogs';
import type { Known, Slot, Try } from '../core/flow.ts';
import type { Reply, Tried } from '../core/turn.ts';

/** What the last reply offered besides an open question. */
export type Offer =
  | { readonly kind: 'flows'; readonly flows: readonly string[] }
  | { readonly kind: 'helped'; readonly article: string; readonly flow?: string }
  | { readonly kind: 'wish'; readonly flow: string }
  /** The lock was asked for, to look a sign up; how often. */
  | { readonly kind: 'sign'; readonly flow: string; readonly asks: number };

export interface Memory {
  slots: Record<string, string>;
  /** What outlives the conversation. */
  user: Record<string, string>;
  tried: Tried[];
  /** The slot or try the last reply asked for. */
  asked?: string | undefined;
  /** Whether the open flow has a way on without an answer to `asked`. */
  optional: boolean;
  /** The slot whose help was told last. */
  hinted?: string | undefined;
  /** What the open flow asked and got answered before, oldest first; for "go back". */
  before: string[];
  /** The buttons of the last reply, for "the second one". */
  choices: string[];
  /** The locks a name could mean, when it could mean a few. */
  candidates: string[];
  offer?: Offer | undefined;
  /** How many messages in a row we did not understand. */
  misses: number;
  /** How many turns in a row ended in a bug of ours. */
  failures: number;
  /** A light or sound told of whose meaning waits for the lock; masked. */
  sign?: string | undefined;
  /** What the lock reported last, field by field; for a colleague. */
  reported?: Record<string, string> | undefined;
  /** Wishes named and put off, as flows. */
  wishes: string[];
  /** The flow that ended last, to tell a colleague about. */
  lastFlow?: string | undefined;
  /** Messages left in which help for people inside is held back, after a bypass attempt. */
  guarded: number;
  /** The case the customer was asked about last: how did it go? */
  rating?: string | undefined;
  toldHidden: boolean;
  welcomed: boolean;
  /** The last replies, to say again. */
  said: Reply[];
  dialogs: DialogState;
}

export const newMemory = (): Memory => ({
  slots: {},
  user: {},
  tried: [],
  optional: false,
  before: [],
  choices: [],
  candidates: [],
  misses: 0,
  failures: 0,
  wishes: [],
  guarded: 0,
  toldHidden: false,
  welcomed: false,
  said: [],
  dialogs: { dialogStack: [] },
});

/**
 * Reads stored memory. A row that is no memory (written by a later version, or damaged) starts the
 * conversation anew: better a question asked twice than a customer without an answer.
 */
export function readMemory(stored: string | undefined, user: string | undefined): Memory {
  const memory = { ...newMemory(), ...parseObject(stored) };
  const whole =
    Array.isArray(memory.dialogs?.dialogStack) &&
    [
      memory.tried,
      memory.before,
      memory.choices,
      memory.candidates,
      memory.wishes,
      memory.said,
    ].every(Array.isArray);
  const known = Object.entries(parseObject(user)).filter(([, value]) => typeof value === 'string');
  return { ...(whole ? memory : newMemory()), user: Object.fromEntries(known) };
}

export const storedMemory = ({ user: _, ...memory }: Memory): string => JSON.stringify(memory);
export const storedUser = ({ user }: Memory): string => JSON.stringify(user);

/** All a flow may take as known. A try that worked earlier did not solve what is asked now. */
export function knownOf({ user, slots, tried }: Memory): Known {
  const lock = slots['lock_model'] ?? user['lock_model'];
  const tries = tried
    .filter((t) => t.lock === undefined || t.lock === lock)
    .map((t) => [t.try, t.outcome === 'worked' ? 'did_not_help' : t.outcome]);
  return { ...user, ...slots, ...Object.fromEntries(tries) };
}

/** Files each thing heard where it stays true; what holds for one flow only is left to the flow. */
export function remember(memory: Memory, heard: Known, { slots, tries, now, open }: Remembering) {
  const before = memory.user['lock_model'];
  for (const [name, value] of Object.entries(heard)) {
    const keep = slots.get(name)?.keep;
    if (keep === 'user' || name === 'lock_brand') memory.user[name] = value;
    else if (keep === 'conversation') memory.slots[name] = value;
  }

  // Another name in the middle of a flow corrects the first; between flows it is another lock.
  const lock = memory.user['lock_model'];
  if (lock !== before) {
    const owner = open ? lock : (before ?? lock);
    memory.tried = memory.tried.map((t) =>
      lock !== undefined &&
      owner !== undefined &&
      (t.lock === undefined || (open && t.lock === before))
        ? { ...t, lock: owner }
        : t,
    );
  }
  for (const [name, value] of Object.entries(heard)) {
    if (!tries.has(name)) continue;
    memory.tried = memory.tried.filter((t) => t.try !== name || t.lock !== lock);
    const outcome = value as Tried['outcome'];
    memory.tried.push({ try: name, outcome, at: now, ...(lock !== undefined && { lock }) });
  }
}

/** Stands for a lock nobody named, once another one has taken its place. */
const NAMELESS = 'nameless';

/** Turns to another lock: what was tried stays with the first, and which lock it is is open again. */
export function turnToOtherLock(memory: Memory): void {
  const { lock_model: before = NAMELESS, lock_brand: _, ...user } = memory.user;
  memory.user = user;
  memory.tried = memory.tried.map((t) => (t.lock === undefined ? { ...t, lock: before } : t));
}

export interface Remembering {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly tries: ReadonlyMap<string, Try>;
  /** Epoch ms. */
  readonly now: number;
  /** Whether a flow is under way. */
  readonly open: boolean;
}

export function forget(memory: Memory, key: string): void {
  delete memory.slots[key];
  delete memory.user[key];
  memory.tried = memory.tried.filter((t) => t.try !== key);
}

function parseObject(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
