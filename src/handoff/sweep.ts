/**
 * Lets stored clocks take effect. Nothing is kept in memory, so a restart, or another process that
 * sweeps too, changes nothing: of two who find the same clock one is refused.
 */
import type { Courier } from '../core/desk.ts';
import { DEADLINES, type HandoffCase } from '../core/handoff.ts';
import type { Store } from '../core/store.ts';
import { SYSTEM } from './advance.ts';
import type { ChangeCase } from './change-case.ts';
import { PRESENT_MS } from './outlook.ts';

export interface SweepParts {
  readonly store: Pick<Store, 'conversation' | 'handoffs'>;
  readonly change: ChangeCase;
  readonly courier: Pick<Courier, 'takeBack'>;
  readonly now: () => number;
}

const MOST = 200;
/** How often one customer is told of a new place in line. */
const TELL_EVERY_MS = 15_000;

/** Resolves to how many things have happened. */
export type Sweep = () => Promise<number>;

export function createSweep({ store, change, courier, now }: SweepParts): Sweep {
  const { handoffs } = store;
  // Desks of before a restart need a moment to be heard of again.
  const started = now();

  async function overdue(open: HandoffCase): Promise<boolean> {
    const kind = DEADLINES.find((deadline) => (open.deadlines[deadline] ?? Infinity) <= now());
    if (kind === undefined) return false;
    if (kind !== 'return')
      return isDone(await change(open.id, SYSTEM, { kind: 'due', deadline: kind }));
    const { caseId } = await store.conversation(open.conversation);
    if (caseId !== open.id) return isDone(await change(open.id, SYSTEM, { kind: 'return' }));
    await courier.takeBack(open);
    return true;
  }

  async function places(): Promise<number> {
    const line = await handoffs.waiting();
    const seen = new Map<string, number>();
    let told = 0;
    for (const open of line) {
      const ahead = seen.get(open.team) ?? 0;
      seen.set(open.team, ahead + 1);
      if (open.told?.ahead === ahead || now() - (open.told?.at ?? 0) < TELL_EVERY_MS) continue;
      if (told >= MOST) break;
      if (isDone(await change(open.id, SYSTEM, { kind: 'told', ahead }))) told += 1;
    }
    return told;
  }

  return async () => {
    let happened = 0;
    for (const open of await handoffs.due(now(), MOST)) if (await overdue(open)) happened += 1;
    if (now() - started > PRESENT_MS)
      for (const open of await handoffs.lost(now() - PRESENT_MS, MOST))
        if (isDone(await change(open.id, SYSTEM, { kind: 'lose_agent' }))) happened += 1;
    return happened + (await places());
  };
}

const isDone = ({ kind }: { readonly kind: string }): boolean => kind === 'done';
