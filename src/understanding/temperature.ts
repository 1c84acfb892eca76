/** Margins → probabilities that hold what they promise. */

/** What fitted on small bots and on benchmarks; the fewer the examples, the nearer we stay to it. */
const USUAL = 0.12;
/** How many examples the usual value counts for. */
const TRUST = 10;
const COLDEST = 0.02;
const HOTTEST = 2;
const TRIES = 16;
/** As many examples as tell the temperature well enough. */
const ENOUGH = 1_000;

/** One probability for each of the first `count` margins; together 1. */
export function softmax(margins: Float64Array, count: number, temperature: number): Float64Array {
  const shares = margins.slice(0, count);
  let highest = -Infinity;
  for (const margin of shares) highest = Math.max(highest, margin);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    shares[at] = Math.exp((shares[at]! - highest) / temperature);
    sum += shares[at]!;
  }
  for (let at = 0; at < count; at++) shares[at]! /= sum;
  return shares;
}

/**
 * The temperature under which the right labels are likeliest (Guo et al., "On Calibration of Modern
 * Neural Networks", ICML 2017), found by golden section on its logarithm. The margins must come from
 * examples that were not learned from.
 */
export function fitTemperature(
  margins: readonly Float64Array[],
  labels: readonly number[],
  count: number,
): number {
  const stride = Math.ceil(labels.length / ENOUGH);
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(COLDEST);
  let high = Math.log(HOTTEST);
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let atLeft = loss(left);
  let atRight = loss(right);
  for (let n = 0; n < TRIES; n++) {
    if (atLeft < atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - golden * (high - low);
      atLeft = loss(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + golden * (high - low);
      atRight = loss(right);
    }
  }
  return Math.exp((low + high) / 2);

  function loss(logarithm: number): number {
    let sum = TRUST * (logarithm - Math.log(USUAL)) ** 2;
    for (let example = 0; example < labels.length; example += stride) {
      const likely = softmax(margins[example]!, count, Math.exp(logarithm))[labels[example]!]!;
      sum -= Math.log(Math.max(likely, Number.EPSILON));
    }
    return sum;
  }
}
