/** Turns what a flow file says into a flow. */
import type { Branches, Flow, Slot, Step } from '../core/flow.ts';
import type { Lock } from '../core/lock.ts';
import type { RawFlow, RawSlot, RawStep } from './flow-format.ts';

/** The catalogue as far as it could be read: a lock with mistakes in it has an id only. */
export type LocksRead = ReadonlyMap<string, Lock | undefined>;

export function toFlow(id: string, raw: RawFlow, hear: readonly string[], locks: LocksRead): Flow {
  const { label, title, about, urgency, slots, steps } = raw;
  return {
    id,
    label,
    title,
    about,
    urgency,
    hear,
    slots: Object.entries(slots).map(([name, slot]) => toSlot(name, slot, locks)),
    steps: steps.map(toStep),
  };
}

/** With `from: locks`, each lock is a value after the listed ones: its name, then its aliases. */
export function toSlot(name: string, raw: RawSlot, locks: LocksRead): Slot {
  if (raw.from !== 'locks') return { name, ...raw };
  const models = [...locks].map(([id, lock]) => [id, lock ? [lock.name, ...lock.aliases] : []]);
  return { name, ...raw, values: { ...raw.values, ...Object.fromEntries(models) } };
}

function toStep(raw: RawStep): Step {
  if (raw.say !== undefined) return { kind: 'say', text: raw.say };
  if (raw.read !== undefined) return { kind: 'read', target: raw.read };
  if (raw.ask !== undefined) return { kind: 'ask', key: raw.ask, then: toBranches(raw) };
  if (raw.try !== undefined) return { kind: 'try', key: raw.try, then: toBranches(raw) };
  if (raw.do !== undefined) return { kind: 'do', key: raw.do, then: toBranches(raw) };
  if (raw.go !== undefined)
    return { kind: 'go', flow: raw.go, ...(raw.knowing && { knowing: raw.knowing }) };
  if (raw.handoff !== undefined) return { kind: 'handoff', queue: raw.handoff };
  if (raw.end !== undefined) return { kind: 'end', outcome: raw.end };
  throw new Error('a step without a verb passed its format');
}

function toBranches({ then = {} }: RawStep): Branches {
  return Object.fromEntries(
    Object.entries(then).map(([value, steps]) => [value, steps.map(toStep)]),
  );
}
