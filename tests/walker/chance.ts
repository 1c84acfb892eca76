/** Chance that can be played again: the same seed gives the same numbers. */

export interface Chance {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly isLess: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for a conversation. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    isLess: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  };
}
