/**
 * Lists all that a flow has to try, in its order, for somebody who cannot write back and forth.
 *
 * Where an answer is not known the ways of each are listed under it. Nothing destructive is in a
 * plan, and no card's steps: they need answers first.
 */
import type { Actions } from '../core/actions.ts';
import type { Known, Step } from '../core/flow.ts';
import type { Line, Tries } from './walk-flow.ts';

export interface PlanItem {
  readonly step: Line | Extract<Step, { kind: 'try' }>;
  readonly known: Known;
  /** The answer it holds for, if that is not known: a slot and its value. */
  readonly when?: { readonly slot: string; readonly value: string };
}

export async function planFlow(
  steps: readonly Step[],
  known: Known,
  actions: Actions,
  tries: Tries,
): Promise<readonly PlanItem[]> {
  const { items } = await follow(steps, known);
  // What several ways end with is told once, at the last of them.
  return items.filter(
    ({ step }, at) =>
      step.kind !== 'read' ||
      !items
        .slice(at + 1)
        .some(({ step: later }) => later.kind === 'read' && later.target === step.target),
  );

  /** `left`: the way leaves the flow there, so nothing after it is reached. */
  async function follow(
    branch: readonly Step[],
    here: Known,
    when?: PlanItem['when'],
  ): Promise<{ readonly items: PlanItem[]; readonly left?: Step['kind'] }> {
    const items: PlanItem[] = [];
    for (const step of branch) {
      const found = await pass(step, here, when);
      items.push(...found.items);
      if (found.left) return { items, left: found.left };
    }
    return { items };
  }

  async function pass(step: Step, here: Known, when: PlanItem['when']) {
    const item = (of: PlanItem['step']): PlanItem => ({
      step: of,
      known: here,
      ...(when && { when }),
    });
    switch (step.kind) {
      case 'say':
        return { items: [item(step)] };
      case 'read':
        return { items: step.target.startsWith('lock.') ? [] : [item(step)] };
      case 'go':
      case 'handoff':
      case 'end':
        return { items: [], left: step.kind };
      case 'do':
        return follow(branchOf(step, await actions[step.key]!(here)), here, when);
      case 'try': {
        if (tries.get(step.key)?.destructive) return { items: [] };
        const outcome = here[step.key];
        const rest = await follow(branchOf(step, outcome ?? 'did_not_help'), here, when);
        return outcome === undefined ? { ...rest, items: [item(step), ...rest.items] } : rest;
      }
      case 'ask': {
        const answer = here[step.key];
        if (answer !== undefined) return follow(branchOf(step, answer), here, when);
        const items: PlanItem[] = [];
        for (const [value, branch] of Object.entries(step.then)) {
          const then = { slot: step.key, value };
          const found = await follow(branch, { ...here, [step.key]: value }, then);
          // With such an answer there is nothing left to try.
          if (found.left !== 'end') items.push(...found.items);
        }
        return { items };
      }
    }
  }
}

const branchOf = ({ then }: Extract<Step, { kind: 'ask' | 'try' | 'do' }>, value: string) =>
  then[value] ?? then['otherwise'] ?? [];
