/** Checks that slots, tries and the names of their values keep apart. */
import type { Mistake } from '../core/errors.ts';
import type { RawSlot } from './flow-format.ts';
import { foldName } from './fold.ts';
import type { Names } from './known-names.ts';
import { meant } from './nearest-name.ts';
import type { Locate } from './read-yaml.ts';
import type { LocksRead } from './to-flow.ts';

/** A slot as it is written, with its place. */
export interface Declared {
  readonly name: string;
  readonly raw: RawSlot;
  readonly at: Locate;
  readonly path: readonly PropertyKey[];
  /** The flow it is declared in; absent for a shared slot. */
  readonly flow?: string;
}

export function checkSlots(all: readonly Declared[], names: Names, locks: LocksRead): Mistake[] {
  return all.flatMap((one) => [...checkName(one, names), ...checkValues(one, locks)]);
}

function checkName({ name, at, path, flow }: Declared, names: Names): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (message: string) => void mistakes.push(at(path, message, 'key'));
  const first = names.declaredIn.get(name);
  if (names.tries.things.has(name))
    add(`'${name}' is a try in dialogs/tries.yaml already; a slot and a try need different names`);
  if (flow === undefined) return mistakes;
  if (names.slots.things.has(name))
    add(`'${name}' is in dialogs/slots.yaml already; ask that one, or take another name`);
  else if (first !== undefined && first !== flow)
    add(
      `'${name}' is declared in ${first} already; a slot two flows ask is declared in dialogs/slots.yaml`,
    );
  return mistakes;
}

function checkValues({ name, raw, at, path }: Declared, locks: LocksRead): Mistake[] {
  const { values, unsure, from } = raw;
  const models: LocksRead = from === 'locks' ? locks : new Map();
  const all = [...Object.keys(values), ...models.keys()];
  const owners = new Map<string, string>();
  for (const [id, lock] of models)
    for (const alias of lock ? [lock.name, ...lock.aliases] : [])
      owners.set(foldName(alias), `the lock ${id}`);

  const inValues = (...more: readonly PropertyKey[]) => [...path, 'values', ...more];
  const doubled = Object.keys(values).filter((value) => models.has(value));
  return [
    ...(unsure === undefined || all.includes(unsure)
      ? []
      : [at([...path, 'unsure'], `'${name}' has no value '${unsure}'${meant(unsure, all)}`)]),
    ...doubled.map((value) =>
      at(inValues(value), `'${value}' is a lock of the catalogue, which 'from: locks' adds`, 'key'),
    ),
    ...findSharedNames(values, (value, index, words) => at(inValues(value, index), words), owners),
  ];
}

/** Two values with one name: the answer would mean both. `owners`: names that are taken already. */
export function findSharedNames(
  values: Readonly<Record<string, readonly string[]>>,
  at: (value: string, index: number, message: string) => Mistake,
  owners = new Map<string, string>(),
): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const [value, spoken] of Object.entries(values)) {
    for (const [index, name] of spoken.entries()) {
      const owner = owners.get(foldName(name)) ?? `'${value}'`;
      if (owner !== `'${value}'`)
        mistakes.push(at(value, index, `'${name}' is a name of ${owner} already`));
      owners.set(foldName(name), owner);
    }
  }
  return mistakes;
}
