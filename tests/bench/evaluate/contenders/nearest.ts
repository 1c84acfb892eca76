/** A nearest-neighbour baseline: the label of the example with the most similar words (cosine, tf-idf). */
import { stem } from '../../../../src/understanding/stem.ts';
import { type Contender, type Learn, OTHER, verdictOf } from '../contender.ts';

const learn: Learn = (examples, others) => {
  const all = [...examples, ...others.map((text) => ({ text, label: OTHER }))];
  const stems = all.map(({ text }) => stemsOf(text));
  const uses = new Map<string, number>();
  for (const list of stems) for (const one of list) uses.set(one, (uses.get(one) ?? 0) + 1);
  const rarity = (one: string): number => Math.log((all.length + 1) / ((uses.get(one) ?? 0) + 1));
  const postings = new Map<string, { at: number; value: number }[]>();
  for (const [at, list] of stems.entries()) {
    const length = Math.hypot(...Array.from(list, rarity)) || 1;
    for (const one of list) {
      const found = postings.get(one) ?? [];
      postings.set(one, found);
      found.push({ at, value: rarity(one) / length });
    }
  }

  return (text) => {
    const list = stemsOf(text);
    const length = Math.hypot(...Array.from(list, rarity)) || 1;
    const cosines = new Float64Array(all.length);
    for (const one of list)
      for (const { at, value } of postings.get(one) ?? [])
        cosines[at]! += (value * rarity(one)) / length;
    const best = new Map(all.map(({ label }) => [label, 0]));
    for (const [at, cosine] of cosines.entries()) {
      const { label } = all[at]!;
      if (cosine > best.get(label)!) best.set(label, cosine);
    }
    return verdictOf(best);
  };
};

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map(stem));

export const NEAREST: Contender = { name: 'nearest neighbour', load: () => Promise.resolve(learn) };
