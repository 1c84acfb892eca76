/**
 * Checks what must be known on every way to a step: the names a line shows, and what a step that
 * destroys something needs.
 *
 * Ways are not listed, since ten questions in a row have a thousand. What holds at a step is kept
 * as sets, and where ways meet only what all of them know goes on (a must-analysis over a tree, as
 * compilers do it for variables that may be unset).
 */
import type { Mistake } from '../core/errors.ts';
import { DESTRUCTIVE_NEEDS, type Flow, type Step } from '../core/flow.ts';
import { LOCK_FIELDS } from '../core/lock.ts';
import { type Branching, type Names, slotOf, valuesOf } from './known-names.ts';
import { meant } from './nearest-name.ts';
import type { Locate } from './read-yaml.ts';

/** What holds on every way that leads to a step. */
interface Held {
  /** What a line may show: slots, tries, `lock.` and a field. */
  readonly names: ReadonlySet<string>;
  /** What a slot, try or action can be here. Absent means anything, or not asked on every way. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `undefined`: no way leads here. */
type Here = Held | undefined;

type Path = readonly PropertyKey[];

export function checkWays(flow: Flow, at: Locate, names: Names): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (path: Path, message: string) => void mistakes.push(at(path, message));
  follow(flow.steps, ['steps'], { names: new Set(), values: new Map() });
  return mistakes;

  function follow(steps: readonly Step[], path: Path, held: Held): Here {
    let here: Here = held;
    for (const [index, step] of steps.entries()) {
      if (!here) return undefined;
      here = pass(step, [...path, index], here);
    }
    return here;
  }

  function pass(step: Step, path: Path, held: Held): Here {
    switch (step.kind) {
      case 'say':
        checkShown(step.text, held, [...path, 'say'], 'to this line');
        return held;
      case 'read':
        checkRead(step.target, held, [...path, 'read']);
        return held;
      case 'ask': {
        const ask = slotOf(step.key, flow, names)?.ask ?? '';
        checkShown(ask, held, [...path, 'ask'], `to the question '${step.key}'`);
        return branch(step, path, held);
      }
      case 'try':
        if (names.tries.things.get(step.key)?.destructive)
          checkDestructive(`try '${step.key}'`, held, [...path, 'try']);
        return branch(step, path, held);
      case 'do':
        return branch(step, path, held);
      case 'go':
      case 'handoff':
      case 'end':
        return undefined;
    }
  }

  function branch(step: Branching, path: Path, held: Held): Here {
    const all = valuesOf(step, flow, names) ?? Object.keys(step.then);
    const possible = held.values.get(step.key) ?? new Set(all);
    const listed = Object.keys(step.then).filter((value) => value !== 'otherwise');
    const others = all.filter((value) => !listed.includes(value));

    const ends = listed.map((value) => {
      const end = follow(step.then[value]!, [...path, 'then', value], learn(step, [value], held));
      return possible.has(value) ? end : undefined;
    });
    const rest = others.filter((value) => possible.has(value));
    const goesOn = rest.length > 0 || all.length === 0;
    const unsaid = learn(step, rest.length > 0 ? rest : others, held);
    const end = follow(step.then['otherwise'] ?? [], [...path, 'then', 'otherwise'], unsaid);
    return [...ends, goesOn ? end : undefined].reduce(meet, undefined);
  }

  function learn({ kind, key }: Branching, found: readonly string[], held: Held): Held {
    const shown =
      kind === 'do'
        ? shared(found.map((value) => names.actions[key]?.[value] ?? [])).map((f) => `lock.${f}`)
        : [key];
    return {
      names: new Set([...held.names, ...shown]),
      values: new Map([...held.values, [key, new Set(found)]]),
    };
  }

  function checkShown(text: string, held: Held, path: Path, where: string): void {
    for (const [, name] of text.matchAll(/\{([^{}]*)\}/g)) {
      if (held.names.has(name!)) continue;
      add(path, unknownName(name!) ?? `{${name}} is not known on every way ${where}`);
    }
  }

  function unknownName(name: string): string | undefined {
    if (name.startsWith('lock.')) {
      const fields: readonly string[] = LOCK_FIELDS;
      const field = name.slice('lock.'.length);
      return fields.includes(field) ? undefined : `a lock has no '${field}'${meant(field, fields)}`;
    }
    const { slots, tries } = names;
    const known = [
      ...flow.slots.map((slot) => slot.name),
      ...slots.things.keys(),
      ...tries.things.keys(),
    ];
    return known.includes(name) || !slots.whole || !tries.whole
      ? undefined
      : `no slot or try is called '${name}'${meant(name, known)}`;
  }

  function checkRead(target: string, held: Held, path: Path): void {
    if (target.startsWith('lock.') && target in names.actions && !isSure(held, target, 'known'))
      add(path, `'${target}' is read only below the branch 'known' of 'do: ${target}'`);
    if (target === 'lock.factory_reset') checkDestructive(`'${target}'`, held, path);
  }

  function checkDestructive(what: string, held: Held, path: Path): void {
    const needs = Object.entries(DESTRUCTIVE_NEEDS);
    const open = needs.filter(([slot, value]) => !isSure(held, slot, value));
    if (open.length === 0) return;
    const list = needs.map(([slot, value]) => `${slot}=${value}`).join(' and ');
    add(
      path,
      `${what} erases what is in the lock, so each way to it needs ${list}; here ${open.map(([slot]) => slot).join(' and ')} may be something else`,
    );
  }
}

function isSure(held: Held, key: string, value: string): boolean {
  const values = held.values.get(key);
  return values?.size === 1 && values.has(value);
}

/** What is known where two ways meet: what both know. */
function meet(one: Here, other: Here): Here {
  if (!one || !other) return one ?? other;
  const keys = [...one.values.keys()].filter((key) => other.values.has(key));
  return {
    names: new Set([...one.names].filter((name) => other.names.has(name))),
    values: new Map(
      keys.map((key) => [key, new Set([...one.values.get(key)!, ...other.values.get(key)!])]),
    ),
  };
}

function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  return first.filter((item) => rest.every((list) => list.includes(item)));
}
