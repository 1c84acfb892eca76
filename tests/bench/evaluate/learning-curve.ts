/** What more `hear` lines would bring: our engine taught with few and with many lines a flow. */
import { judgeFold, type OwnLists } from '../../understanding/cross-validation.ts';
import { perLabel } from './chance.ts';
import { createLearn } from './engine.ts';
import type { Asked } from './splits.ts';
import { mean } from './stats.ts';

export interface Point {
  /** Lines a flow at most. */
  readonly lines: number;
  /** Shares of 1 of the development messages about a flow. */
  readonly first: number;
  readonly inThree: number;
}

const SIZES = [5, 10, 20, 40, 80, 160, 320];
const DRAWS = [1, 2];

export function learningCurve(
  { ours, others, lexicon }: OwnLists,
  test: readonly Asked[],
): Point[] {
  const most = Math.max(
    ...[...Map.groupBy(ours, ({ label }) => label).values()].map((g) => g.length),
  );
  const strangers = others.map(({ text }) => text);
  return [...SIZES.filter((size) => size < most), most].map((lines) => {
    const draws = (lines === most ? DRAWS.slice(0, 1) : DRAWS).map((seed) => {
      const judge = createLearn(lexicon)(perLabel(ours, lines, seed), strangers);
      const ranks = test.map(({ text, right }) =>
        judge(text).ranked.findIndex(({ label }) => right.includes(label)),
      );
      return {
        first: mean(ranks.map((rank) => (rank === 0 ? 1 : 0))),
        inThree: mean(ranks.map((rank) => (rank >= 0 && rank < 3 ? 1 : 0))),
      };
    });
    return {
      lines,
      first: mean(draws.map(({ first }) => first)),
      inThree: mean(draws.map(({ inThree }) => inThree)),
    };
  });
}

export interface Sureness {
  /** The probability that was told, and whether it was right. */
  readonly told: number;
  readonly right: boolean;
}

/** How sure the engine is of lines it did not learn from. */
export function surenessOfLists(lists: OwnLists): readonly Sureness[] {
  return [0, 1, 2].flatMap((fold) =>
    judgeFold(lists, fold).ours.map(({ label, ranked }) => ({
      told: ranked[0]?.score ?? 0,
      right: ranked[0]?.label === label,
    })),
  );
}
