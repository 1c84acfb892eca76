import { describe, expect, it } from 'vitest';
import { createFeatures } from '../../../src/understanding/features.ts';

const examples = [
  ['my', 'lock', 'beeps'],
  ['the', 'lock', 'is', 'dead'],
  ['lock', 'lock'],
];
const { features, vectors } = createFeatures(examples);
const lengthOf = (values: Float64Array): number => Math.hypot(...values);

describe('createFeatures', () => {
  it('gives an example the same vector when it comes again', () => {
    for (const [at, words] of examples.entries())
      expect(features.vectorOf(words)).toEqual(vectors[at]);
  });

  it('gives what is known length 1, and strange words less', () => {
    expect(lengthOf(vectors[0]!.values)).toBeCloseTo(1);
    expect(lengthOf(features.vectorOf(['my', 'zyx']).values)).toBeLessThan(0.8);
    expect(features.vectorOf(['qqq']).ids).toHaveLength(0);
  });

  it('numbers features from 0, each once in a vector', () => {
    for (const { ids } of vectors) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(...ids)).toBeLessThan(features.size);
    }
  });

  it('knows the order of words', () => {
    expect(features.vectorOf(['dead', 'is', 'lock'])).not.toEqual(
      features.vectorOf(['lock', 'is', 'dead']),
    );
  });

  it('counts strange words by their stems', () => {
    expect(features.strangeIn(['locks', 'zyx'])).toBe(0.5);
    expect(features.strangeIn([])).toBe(0);
  });

  it('takes a message without words', () => {
    expect(features.vectorOf([]).ids).toHaveLength(0);
  });

  it('takes words for alike that stand for the same', () => {
    const namesIn = (stems: readonly string[]): readonly string[] =>
      stems.flatMap((stem) => (['dead', 'tot'].includes(stem) ? ['symptom.dead'] : []));
    const { features: named } = createFeatures(examples, namesIn);
    const shared = [...named.vectorOf(['tot']).ids].filter((id) => vectorHas(id));
    expect(shared).toHaveLength(1);
    expect(features.vectorOf(['tot']).ids.length).toBeLessThan(named.vectorOf(['tot']).ids.length);

    function vectorHas(id: number): boolean {
      return named.vectorOf(['dead']).ids.includes(id);
    }
  });
});
