/** Chance that is the same on every start, so that the same content always gives the same bot. */

/** Puts the items in an order that `seed` decides (Fisher-Yates, with the generator mulberry32). */
export function shuffle(items: Int32Array, seed: number): void {
  let state = seed;
  for (let last = items.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const chance = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const other = Math.floor(chance * (last + 1));
    const kept = items[last]!;
    items[last] = items[other]!;
    items[other] = kept;
  }
}
