import { describe, expect, it } from 'vitest';
import { fitLogistic, probabilityOf } from '../../../src/understanding/logistic.ts';

const observe = (measure: number, holds: boolean) => ({ measures: [measure, 1], holds, weight: 1 });

describe('fitLogistic', () => {
  it('believes what it believed when nothing is observed', () => {
    expect(fitLogistic([], [2, -1], 5)).toEqual([2, -1]);
  });

  it('finds the frequency behind the observations', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => observe(0, at % 4 === 0));
    const weights = fitLogistic(rows, [0, 0], 0.01);
    expect(probabilityOf(weights, [0, 1])).toBeCloseTo(0.25, 2);
  });

  it('is held back by its belief, the more the fewer the observations', () => {
    const few = fitLogistic([observe(1, true)], [-3, 0], 5);
    const many = fitLogistic(
      Array.from({ length: 500 }, () => observe(1, true)),
      [-3, 0],
      5,
    );
    expect(few[0]).toBeLessThan(-2);
    expect(many[0]).toBeGreaterThan(-1);
  });

  it('stays finite where observations can be told apart without doubt', () => {
    const rows = [-2, -1, 1, 2].flatMap((at) =>
      Array.from({ length: 50 }, () => observe(at, at > 0)),
    );
    const weights = fitLogistic(rows, [-9, 9], 0.1);
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(probabilityOf(weights, [1, 1])).toBeGreaterThan(0.9);
    expect(probabilityOf(weights, [-1, 1])).toBeLessThan(0.1);
  });
});
