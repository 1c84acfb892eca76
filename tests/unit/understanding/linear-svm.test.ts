import { describe, expect, it } from 'vitest';
import { type Lesson, learn, measure, unlearn } from '../../../src/understanding/linear-svm.ts';

const vector = (...ids: number[]) => ({
  ids: Int32Array.from(ids),
  values: new Float64Array(ids.length).fill(1 / Math.sqrt(ids.length)),
});
const lesson: Lesson = {
  vectors: [
    vector(0, 3),
    vector(0),
    vector(1, 3),
    vector(1),
    vector(2, 3),
    vector(2),
    vector(0, 4),
  ],
  labels: [0, 0, 1, 1, 2, 2, 0],
  classes: 3,
  size: 5,
};
const marginsIn = (weights: Float64Array, ...ids: number[]): number[] => [
  ...measure(vector(...ids), weights, new Float64Array(3)),
];

describe('learn', () => {
  it('puts each example on the right side of each border', () => {
    const { weights } = learn(lesson, 50);
    for (const [at, { ids }] of lesson.vectors.entries())
      for (const [c, margin] of marginsIn(weights, ...ids).entries())
        expect(Math.sign(margin), `example ${at}, class ${c}`).toBe(
          c === lesson.labels[at] ? 1 : -1,
        );
  });

  it('finds the weights at which the loss is least', () => {
    const { weights } = learn(lesson, 500);
    const lossOf = (tried: Float64Array): number => {
      let loss = tried.reduce((sum, weight) => sum + weight * weight, 0) / 2;
      for (const [at, one] of lesson.vectors.entries())
        for (const [c, margin] of measure(one, tried, new Float64Array(3)).entries())
          loss += Math.max(0, 1 - (c === lesson.labels[at] ? margin : -margin)) ** 2;
      return loss;
    };
    const least = lossOf(weights);
    for (let at = 0; at < weights.length; at++) {
      for (const step of [-0.1, 0.1]) {
        const moved = weights.slice();
        moved[at]! += step;
        expect(lossOf(moved)).toBeGreaterThan(least);
      }
    }
  });

  it('learns the same every time', () => {
    expect(learn(lesson, 10)).toEqual(learn(lesson, 10));
  });

  it('learns nothing from nothing', () => {
    const { weights } = learn({ vectors: [], labels: [], classes: 2, size: 3 }, 10);
    expect([...weights].every((weight) => weight === 0)).toBe(true);
  });
});

describe('unlearn', () => {
  it('comes to what is learned without those examples', () => {
    const kept = lesson.vectors.filter((_, at) => at % 3 !== 0);
    const labels = lesson.labels.filter((_, at) => at % 3 !== 0);
    const alone = learn({ ...lesson, vectors: kept, labels }, 500);
    const without = unlearn(lesson, learn(lesson, 500), (at) => at % 3 === 0, 500);
    for (const ids of [[0], [1, 3], [2], [0, 4]])
      for (const [c, margin] of marginsIn(without.weights, ...ids).entries())
        expect(margin).toBeCloseTo(marginsIn(alone.weights, ...ids)[c]!, 1);
  });

  it('leaves what was learned as it is', () => {
    const learned = learn(lesson, 10);
    const before = learned.weights.slice();
    unlearn(lesson, learned, () => true, 2);
    expect(learned.weights).toEqual(before);
  });
});
