import { describe, expect, it } from 'vitest';
import { fitTemperature, softmax } from '../../../src/understanding/temperature.ts';

describe('softmax', () => {
  it('gives the higher margin the higher share, together 1', () => {
    const shares = softmax(Float64Array.of(-1, 0, 0.5), 3, 0.2);
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(shares[2]).toBeGreaterThan(shares[1]!);
  });

  it('looks at the first margins only', () => {
    expect([...softmax(Float64Array.of(0, 0, 9), 2, 0.2)]).toEqual([0.5, 0.5]);
  });

  it('stays finite at the coldest', () => {
    expect([...softmax(Float64Array.of(-900, 900), 2, 0.02)]).toEqual([0, 1]);
  });
});

describe('fitTemperature', () => {
  const sure = (label: number) =>
    Float64Array.of(label === 0 ? 0.3 : -0.3, label === 1 ? 0.3 : -0.3);
  const many = Array.from({ length: 400 }, (_, at) => at % 2);

  it('is hot where margins promise too much, and cold where they hold', () => {
    const half = fitTemperature(
      many.map(() => sure(0)),
      many,
      2,
    );
    const right = fitTemperature(many.map(sure), many, 2);
    expect(half).toBeGreaterThan(0.5);
    expect(right).toBeLessThan(0.1);
  });

  it('makes a share mean how often it is right', () => {
    const labels = Array.from({ length: 1_000 }, (_, at) => (at % 5 === 0 ? 1 : 0));
    const temperature = fitTemperature(
      labels.map(() => sure(0)),
      labels,
      2,
    );
    expect(softmax(sure(0), 2, temperature)[0]).toBeCloseTo(0.8, 1);
  });

  it('stays with the usual value without examples', () => {
    expect(fitTemperature([], [], 2)).toBeCloseTo(0.12, 2);
  });
});
