/** The actions a flow can `do`: what each answers, and what may be named after it. */
import type { ActionFacts } from './content.ts';
import type { Known } from './flow.ts';

/** Asks one of our systems. The word it returns is the branch the flow takes. */
export type Action = (known: Known) => Promise<string>;
export type Actions = Readonly<Record<string, Action>>;

/** Kept here since the loader checks flows against it and `dialogs/actions/` answers by it. */
export const ACTION_FACTS = {
  /** Which lock is it: a model, only a brand, or neither? */
  'lock.known': { model: ['name', 'brand'], brand: ['brand'], unknown: [] },
  /** Is a restart that keeps the codes sourced for this lock? */
  'lock.restart': { known: ['name'], none: [] },
  'lock.factory_reset': { known: ['name'], none: [] },
  /** Can this lock be powered from outside? */
  'lock.emergency_power': {
    nine_volt: ['name', 'emergency_power'],
    usb: ['name', 'emergency_power'],
    none: ['name'],
    unknown: [],
  },
  'lock.lockout': { known: ['name', 'lockout_seconds'], unknown: [] },
  'lock.batteries': { known: ['name', 'batteries'], unknown: [] },
  'lock.avoid_batteries': { known: ['name', 'avoid_batteries'], unknown: [] },
  'lock.pairing': { known: ['name', 'pairing'], unknown: [] },
  /** Is it known how the maker frees it from an earlier owner's account? */
  'lock.release': { known: ['name', 'release'], unknown: [] },
  'lock.warranty': { known: ['name', 'warranty'], unknown: [] },
  /** Is the maker's own help page known? */
  'lock.support': { known: ['brand', 'support'], unknown: [] },
} as const satisfies ActionFacts;
