/**
 * Learns to tell classes apart: one-vs-rest linear support vector machines with squared hinge loss,
 * by dual coordinate descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale
 * Linear SVM", ICML 2008).
 *
 * All classes go through the examples together: an example's features are then read once for all of
 * them, and the weights of one feature lie side by side.
 */
import type { Vector } from './features.ts';
import { shuffle } from './shuffle.ts';

export interface Lesson {
  readonly vectors: readonly Vector[];
  /** The class of each vector, from 0. */
  readonly labels: readonly number[];
  readonly classes: number;
  /** How many features there are. */
  readonly size: number;
}

export interface Learned {
  /** The weight of feature f for class c is at `f * classes + c`; a last row stands for any text. */
  readonly weights: Float64Array;
  /** How much example e counts for class c, 0 or more, is at `e * classes + c`. */
  readonly shares: Float64Array;
}

/** How dear a mistake is, C in the paper; 0.5 to 2 measured alike. */
const COST = 1;
/** A feature every vector has: without it, a text of unknown words would lie on all borders. */
const ALWAYS = 1;
/** Learning ends once no step of a round is longer than this; the limit of liblinear. */
const STILL = 0.1;
const SEED = 20;

/** Learns from all examples, in at most `rounds` rounds. */
export function learn(lesson: Lesson, rounds: number): Learned {
  const { vectors, size, classes } = lesson;
  const learned = {
    weights: new Float64Array((size + 1) * classes),
    shares: new Float64Array(vectors.length * classes),
  };
  improve(lesson, learned, Int32Array.from(vectors.keys()), rounds);
  return learned;
}

/**
 * What would have been learned without some examples. It sets out from what all of them taught, so
 * a few rounds do (DeCoste and Wagstaff, "Alpha seeding for support vector machines", KDD 2000).
 */
export function unlearn(
  lesson: Lesson,
  { weights, shares }: Learned,
  leftOut: (example: number) => boolean,
  rounds: number,
): Learned {
  const { vectors, labels, classes } = lesson;
  const learned = { weights: weights.slice(), shares: shares.slice() };
  const changes = new Float64Array(classes);
  const kept: number[] = [];
  for (const [example, vector] of vectors.entries()) {
    if (!leftOut(example)) {
      kept.push(example);
      continue;
    }
    for (let c = 0; c < classes; c++) {
      const share = shares[example * classes + c]!;
      changes[c] = c === labels[example] ? -share : share;
      learned.shares[example * classes + c] = 0;
    }
    add(vector, changes, learned.weights);
  }
  improve(lesson, learned, Int32Array.from(kept), rounds);
  return learned;
}

/** Fills in how far on its side of each class's border a vector lies; 1 is well inside. */
export function measure(
  { ids, values }: Vector,
  weights: Float64Array,
  margins: Float64Array,
): Float64Array {
  const classes = margins.length;
  const last = weights.length - classes;
  for (let c = 0; c < classes; c++) margins[c] = ALWAYS * weights[last + c]!;
  for (let at = 0; at < ids.length; at++) {
    const value = values[at]!;
    const row = ids[at]! * classes;
    for (let c = 0; c < classes; c++) margins[c]! += value * weights[row + c]!;
  }
  return margins;
}

function improve(
  { vectors, labels, classes }: Lesson,
  { weights, shares }: Learned,
  order: Int32Array,
  rounds: number,
): void {
  const curve = 1 / (2 * COST);
  const margins = new Float64Array(classes);
  const changes = new Float64Array(classes);
  const squares = Float64Array.from(vectors, squareOf);

  for (let round = 0; round < rounds; round++) {
    shuffle(order, SEED + round);
    let longest = 0;
    for (const example of order) longest = Math.max(longest, stepOn(example));
    if (longest < STILL) return;
  }

  /** Moves the shares of one example to where they are best, all else being as it is. */
  function stepOn(example: number): number {
    const vector = vectors[example]!;
    const label = labels[example]!;
    const divisor = squares[example]! + curve;
    measure(vector, weights, margins);
    let longest = 0;
    for (let c = 0; c < classes; c++) {
      const at = example * classes + c;
      const share = shares[at]!;
      const side = c === label ? 1 : -1;
      const slope = side * margins[c]! - 1 + curve * share;
      const next = Math.max(share - slope / divisor, 0);
      shares[at] = next;
      changes[c] = (next - share) * side;
      if (next !== share) longest = Math.max(longest, Math.abs(slope));
    }
    if (longest > 0) add(vector, changes, weights);
    return longest;
  }
}

/** Adds a vector to the weights of each class, as often as `changes` says. */
function add({ ids, values }: Vector, changes: Float64Array, weights: Float64Array): void {
  const classes = changes.length;
  const last = weights.length - classes;
  // Most examples move few classes.
  const moved: number[] = [];
  for (let c = 0; c < classes; c++) {
    if (changes[c] === 0) continue;
    moved.push(c);
    weights[last + c]! += ALWAYS * changes[c]!;
  }
  for (let at = 0; at < ids.length; at++) {
    const value = values[at]!;
    const row = ids[at]! * classes;
    for (const c of moved) weights[row + c]! += value * changes[c]!;
  }
}

function squareOf({ values }: Vector): number {
  let square = ALWAYS * ALWAYS;
  for (const value of values) square += value * value;
  return square;
}
