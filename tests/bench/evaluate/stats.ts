/** The numbers that verdicts are summed up in. */

export interface Judged {
  /** Every label that counts as right; the first is the one it goes by. */
  readonly right: readonly string[];
  /** The label it got. */
  readonly heard: string;
}

export const accuracyOf = (all: readonly Judged[]): number =>
  mean(all.map(({ right, heard }) => (right.includes(heard) ? 1 : 0)));

/** The mean over the labels that occur of the harmonic mean of precision and recall. */
export function macroF1(all: readonly Judged[]): number {
  const pairs = all.map(({ right, heard }) => ({
    label: right.includes(heard) ? heard : right[0]!,
    heard,
  }));
  const labels = [...new Set(pairs.map(({ label }) => label))];
  return mean(
    labels.map((name) => {
      const hit = pairs.filter(({ label, heard }) => label === name && heard === name).length;
      const told = pairs.filter(({ heard }) => heard === name).length;
      const all = pairs.filter(({ label }) => label === name).length;
      return (2 * hit) / Math.max(told + all, 1);
    }),
  );
}

/** The chance that one of `others` scores above one of `ours`; ties count half. */
export function auroc(ours: readonly number[], others: readonly number[]): number {
  const sorted = [
    ...ours.map((score) => ({ score, other: false })),
    ...others.map((score) => ({ score, other: true })),
  ].sort((a, b) => a.score - b.score);
  let above = 0;
  let below = 0;
  for (let at = 0, end = 0; at < sorted.length; at = end) {
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) end++;
    const group = sorted.slice(at, end);
    const foreign = group.filter(({ other }) => other).length;
    const own = group.length - foreign;
    above += foreign * (below + own / 2);
    below += own;
  }
  return above / (ours.length * others.length);
}

/** The value that `share` of the numbers do not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((a, b) => a + b, 0) / numbers.length;
