/** Logistic regression for a handful of measures, with a belief it sets out from. */

export interface Observation {
  readonly measures: readonly number[];
  readonly holds: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 12;
const SMALLEST_STEP = 1e-3;
const SMALLEST_GAIN = 1e-6;

export function probabilityOf(weights: readonly number[], measures: readonly number[]): number {
  let sum = 0;
  for (const [at, measure] of measures.entries()) sum += weights[at]! * measure;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The likeliest weights by Newton's method, held back to `belief` by `trust`: with no observations it
 * is the belief itself. A constant, if wanted, is a measure that is always 1.
 */
export function fitLogistic(
  observations: readonly Observation[],
  belief: readonly number[],
  trust: number,
): readonly number[] {
  let weights = belief;
  let loss = lossOf(weights);
  for (let round = 0; round < ROUNDS; round++) {
    const step = stepFrom(weights);
    // A whole step can overshoot where the curve is flat.
    let size = 1;
    let next = weights;
    let nextLoss = Infinity;
    while (nextLoss > loss && size > SMALLEST_STEP) {
      next = weights.map((weight, at) => weight - size * step[at]!);
      nextLoss = lossOf(next);
      size /= 2;
    }
    if (nextLoss > loss - SMALLEST_GAIN) break;
    weights = next;
    loss = nextLoss;
  }
  return weights;

  function lossOf(tried: readonly number[]): number {
    let sum = 0;
    for (const [at, weight] of tried.entries()) sum += (trust / 2) * (weight - belief[at]!) ** 2;
    for (const { measures, holds, weight } of observations) {
      const likely = probabilityOf(tried, measures);
      sum -= weight * Math.log(Math.max(holds ? likely : 1 - likely, Number.MIN_VALUE));
    }
    return sum;
  }

  function stepFrom(here: readonly number[]): readonly number[] {
    const slope = here.map((weight, at) => trust * (weight - belief[at]!));
    const curve = here.map((_, row) => here.map((_, column) => (row === column ? trust : 0)));
    for (const { measures, holds, weight } of observations) {
      const likely = probabilityOf(here, measures);
      const error = weight * (likely - (holds ? 1 : 0));
      const spread = weight * likely * (1 - likely);
      for (const [row, a] of measures.entries()) {
        slope[row]! += error * a;
        for (const [column, b] of measures.entries()) curve[row]![column]! += spread * a * b;
      }
    }
    return solve(curve, slope);
  }
}

/** Solves a symmetric, positive system; both arguments are used up. */
function solve(rows: number[][], right: number[]): number[] {
  for (const [pivot, row] of rows.entries()) {
    for (let below = pivot + 1; below < rows.length; below++) {
      const factor = rows[below]![pivot]! / row[pivot]!;
      for (let at = pivot; at < row.length; at++) rows[below]![at]! -= factor * row[at]!;
      right[below]! -= factor * right[pivot]!;
    }
  }
  for (let pivot = rows.length - 1; pivot >= 0; pivot--) {
    for (let at = pivot + 1; at < rows.length; at++)
      right[pivot]! -= rows[pivot]![at]! * right[at]!;
    right[pivot]! /= rows[pivot]![pivot]!;
  }
  return right;
}
