/** Checks what a `go` takes along: slots the other flow may ask, and nothing that allows a reset. */
import type { Mistake } from '../core/errors.ts';
import { DESTRUCTIVE_NEEDS, type Slot, type Step } from '../core/flow.ts';
import type { Names } from './known-names.ts';
import { meant } from './nearest-name.ts';
import type { FlowFile } from './read-flow.ts';

type Go = Extract<Step, { kind: 'go' }>;

export function checkGoes(files: readonly FlowFile[], { slots }: Pick<Names, 'slots'>): Mistake[] {
  const own = new Map(files.map(({ flow }) => [flow.id, flow.slots]));
  return files.flatMap(({ flow, at }) =>
    [...goesOf(flow.steps, ['steps'])].flatMap(({ go, path }) => check(go, path, at)),
  );

  function check(go: Go, path: readonly PropertyKey[], at: FlowFile['at']): Mistake[] {
    const there = own.get(go.flow);
    // A flow with mistakes of its own, or none: that is reported elsewhere.
    if (!there || !slots.whole) return [];
    const shared = [...slots.things.values()].filter((slot) => slot !== undefined);
    const open = new Map<string, Slot>([...shared, ...there].map((slot) => [slot.name, slot]));
    return Object.entries(go.knowing ?? {}).flatMap(([name, value]) => {
      const place = [...path, 'knowing', name];
      const slot = open.get(name);
      const values = Object.keys(slot?.values ?? {});
      if (name in DESTRUCTIVE_NEEDS)
        return [at(place, `'${name}' is only ever answered by the customer`, 'key')];
      if (!slot)
        return [at(place, `${go.flow} asks no '${name}'${meant(name, [...open.keys()])}`, 'key')];
      return values.includes(value)
        ? []
        : [at(place, `'${name}' has no value '${value}'${meant(value, values)}`)];
    });
  }
}

function* goesOf(
  steps: readonly Step[],
  path: readonly PropertyKey[],
): Generator<{ readonly go: Go; readonly path: readonly PropertyKey[] }> {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'go') yield { go: step, path: [...path, index] };
    if (!('then' in step)) continue;
    for (const [value, branch] of Object.entries(step.then))
      yield* goesOf(branch, [...path, index, 'then', value]);
  }
}
