/** What the walker asks of chance. */
import { createRandom } from '../random.ts';

export interface Chance {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly isLess: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

export function createChance(seed: number): Chance {
  const next = createRandom(seed);
  return {
    next,
    isLess: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  };
}
