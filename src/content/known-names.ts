/** The names a step may use, and what is known about each. */
import type { ActionFacts } from '../core/content.ts';
import { type Flow, type Slot, type Step, TRY_OUTCOMES, type Try } from '../core/flow.ts';

/**
 * The things of one file by name. With mistakes in the file, those that could not be read have a
 * name only, and with no names to be had at all (`whole: false`) no name is called unknown.
 */
export interface Shelf<T> {
  readonly things: ReadonlyMap<string, T | undefined>;
  readonly whole: boolean;
}

export interface Names {
  readonly actions: ActionFacts;
  readonly tries: Shelf<Try>;
  /** The shared ones. */
  readonly slots: Shelf<Slot>;
  /** The flow that declares it, for each slot that only one flow asks. */
  readonly declaredIn: ReadonlyMap<string, string>;
  readonly queues: Shelf<string>;
  /** Those with mistakes in them too: they exist. */
  readonly flows: readonly string[];
  readonly articles: readonly string[];
}

export type Branching = Extract<Step, { kind: 'ask' | 'try' | 'do' }>;

export function slotOf(key: string, flow: Flow, { slots }: Names): Slot | undefined {
  return flow.slots.find(({ name }) => name === key) ?? slots.things.get(key);
}

/** What may come of a step; `undefined` when its key is not known or has mistakes of its own. */
export function valuesOf(step: Branching, flow: Flow, names: Names): readonly string[] | undefined {
  switch (step.kind) {
    case 'ask': {
      const slot = slotOf(step.key, flow, names);
      return slot && Object.keys(slot.values);
    }
    case 'try':
      return TRY_OUTCOMES;
    case 'do':
      return Object.hasOwn(names.actions, step.key)
        ? Object.keys(names.actions[step.key]!)
        : undefined;
  }
}
