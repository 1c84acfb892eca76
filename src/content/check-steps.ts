/** Checks the steps of a flow one by one: that what they name exists, and that each is reached. */
import type { Mistake } from '../core/errors.ts';
import type { Flow, Step } from '../core/flow.ts';
import { LOCK_PARTS } from '../core/lock.ts';
import { type Branching, type Names, type Shelf, valuesOf } from './known-names.ts';
import { didYouMean, meant } from './nearest-name.ts';
import type { Locate } from './read-yaml.ts';

export function checkSteps(flow: Flow, at: Locate, names: Names): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (...place: Parameters<Locate>) => void mistakes.push(at(...place));
  checkList(flow.steps, ['steps']);
  return mistakes;

  /** Whether every way through the list leaves the flow. */
  function checkList(steps: readonly Step[], path: readonly PropertyKey[]): boolean {
    let left: number | undefined;
    for (const [index, step] of steps.entries()) {
      if (left === index - 1)
        add([...path, index], 'never reached: every way has ended before this step');
      if (check(step, [...path, index])) left ??= index;
    }
    return left !== undefined;
  }

  function check(step: Step, path: readonly PropertyKey[]): boolean {
    switch (step.kind) {
      case 'say':
        return false;
      case 'read':
        checkTarget(step.target, [...path, 'read']);
        return false;
      case 'go':
        if (!names.flows.includes(step.flow))
          add(
            [...path, 'go'],
            `no flow is called '${step.flow}'${didYouMean(step.flow, names.flows)}`,
          );
        return true;
      case 'handoff':
        need(names.queues, 'queue', step.queue, [...path, 'handoff']);
        return true;
      case 'end':
        return true;
      case 'ask':
      case 'try':
      case 'do':
        checkKey(step, [...path, step.kind]);
        return checkBranches(step, [...path, 'then']);
    }
  }

  function checkTarget(target: string, path: readonly PropertyKey[]): void {
    const parts: readonly string[] = LOCK_PARTS.map((part) => `lock.${part}`);
    if (target.startsWith('lock.') && !parts.includes(target))
      add(path, `a lock's card has no '${target.slice(5)}'${meant(target, parts)}`);
    else if (!target.startsWith('lock.') && !names.articles.includes(target))
      add(path, `no article is called '${target}'${didYouMean(target, names.articles)}`);
  }

  function checkKey({ kind, key }: Branching, path: readonly PropertyKey[]): void {
    const { actions, tries, slots, declaredIn } = names;
    if (kind === 'try') {
      need(tries, 'try', key, path);
      return;
    }
    if (kind === 'do') {
      const all = Object.keys(actions);
      if (!all.includes(key)) add(path, `no action is called '${key}'${meant(key, all)}`);
      return;
    }
    const own = flow.slots.map(({ name }) => name);
    const elsewhere = declaredIn.get(key);
    if (own.includes(key)) return;
    if (elsewhere !== undefined && !slots.things.has(key))
      add(
        path,
        `'${key}' is declared in ${elsewhere} only; a slot two flows ask is declared in dialogs/slots.yaml`,
      );
    else need(slots, 'slot', key, path, own);
  }

  function need(
    shelf: Shelf<unknown>,
    what: string,
    name: string,
    path: readonly PropertyKey[],
    besides: readonly string[] = [],
  ): void {
    if (!shelf.whole || shelf.things.has(name)) return;
    add(path, `no ${what} is called '${name}'${meant(name, [...besides, ...shelf.things.keys()])}`);
  }

  /** Whether every branch leaves the flow, and there is a branch for all that can come. */
  function checkBranches(step: Branching, path: readonly PropertyKey[]): boolean {
    const values = valuesOf(step, flow, names);
    const branches = Object.entries(step.then);
    const missing = (values ?? []).filter((value) => !Object.hasOwn(step.then, value));
    const otherwise = Object.hasOwn(step.then, 'otherwise');

    for (const [value] of branches) {
      if (value === 'otherwise' && values && missing.length === 0)
        add([...path, value], "'otherwise' is never reached: each value has a branch", 'key');
      if (value !== 'otherwise' && values && !values.includes(value))
        add(
          [...path, value],
          `'${step.key}' has no value '${value}'${meant(value, values)}`,
          'key',
        );
    }
    const mayFallThrough = step.kind === 'try' || (step.kind === 'ask' && branches.length === 0);
    if (!mayFallThrough && !otherwise && missing.length > 0)
      add(path, `no branch for ${listed(missing)}`);

    const left = branches.map(([value, steps]) => checkList(steps, [...path, value]));
    const all = otherwise || (values !== undefined && missing.length === 0);
    return branches.length > 0 && all && left.every(Boolean);
  }
}

const MOST_LISTED = 5;

function listed(values: readonly string[]): string {
  const first = values.slice(0, MOST_LISTED).map((value) => `'${value}'`);
  const more = values.length - first.length;
  const all = more > 0 ? [...first, `${more} more`] : first;
  const last = all.pop()!;
  return all.length > 0 ? `${all.join(', ')} and ${last}` : last;
}
