/** Draws that are the same in every run: who compares must see the same. */
import { createRandom } from '../../random.ts';

/** The items in another order (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const chance = createRandom(seed);
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** At most `most` of the items, drawn by chance, in their old order. */
export function sample<T>(items: readonly T[], most: number, seed: number): readonly T[] {
  if (items.length <= most) return items;
  const drawn = new Set(shuffled([...items.keys()], seed).slice(0, most));
  return items.filter((_, at) => drawn.has(at));
}

/** At most `most` examples of each label, drawn by chance. */
export function perLabel<T extends { readonly label: string }>(
  examples: readonly T[],
  most: number,
  seed: number,
): readonly T[] {
  return [...Map.groupBy(examples, ({ label }) => label).values()].flatMap((group) =>
    sample(group, most, seed),
  );
}
