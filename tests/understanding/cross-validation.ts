/** Our own lists in thirds: each is judged by what the other two teach. */
import type { Content } from '../../src/core/content.ts';
import type { Labelled, Verdict } from '../bench/evaluate/contender.ts';
import { learnSparse } from '../bench/evaluate/engine.ts';

export const FOLDS = 3;

export interface OwnLists {
  readonly ours: readonly (Labelled & { readonly fold: number })[];
  /** Out-of-scope examples. */
  readonly others: readonly { readonly text: string; readonly fold: number }[];
}

/** Every `hear` line with its fold; lines of a list are dealt out one by one. */
export function ownLists({ flows, outOfScope }: Content): OwnLists {
  return {
    ours: [...flows.values()].flatMap(({ label, hear }) =>
      hear.map((text, at) => ({ text, label, fold: at % FOLDS })),
    ),
    others: outOfScope.hear.map((text, at) => ({ text, fold: at % FOLDS })),
  };
}

export interface FoldJudged {
  readonly ours: readonly (Labelled & Verdict)[];
  readonly others: readonly Verdict[];
}

export function judgeFold({ ours, others }: OwnLists, fold: number): FoldJudged {
  const judge = learnSparse(
    ours.filter((one) => one.fold !== fold),
    others.filter((one) => one.fold !== fold).map(({ text }) => text),
  );
  return {
    ours: ours.filter((one) => one.fold === fold).map((one) => ({ ...one, ...judge(one.text) })),
    others: others.filter((one) => one.fold === fold).map(({ text }) => judge(text)),
  };
}
