/** Our own lists in thirds: each is judged by what the other two teach. */
import type { Content, Lexicon } from '../../src/core/content.ts';
import type { Labelled, Verdict } from '../bench/evaluate/contender.ts';
import { createLearn } from '../bench/evaluate/engine.ts';

export const FOLDS = 3;

export interface OwnLists {
  readonly ours: readonly (Labelled & { readonly fold: number })[];
  /** Out-of-scope examples. */
  readonly others: readonly { readonly text: string; readonly fold: number }[];
  readonly lexicon: Lexicon;
}

/** Every `hear` line with its fold; lines of a list are dealt out one by one. */
export function ownLists({ flows, outOfScope, lexicon }: Content): OwnLists {
  return {
    ours: [...flows.values()].flatMap(({ label, hear }) =>
      hear.map((text, at) => ({ text, label, fold: at % FOLDS })),
    ),
    others: outOfScope.hear.map((text, at) => ({ text, fold: at % FOLDS })),
    lexicon,
  };
}

export interface FoldJudged {
  readonly ours: readonly (Labelled & Verdict)[];
  readonly others: readonly Verdict[];
}

export function judgeFold({ ours, others, lexicon }: OwnLists, fold: number): FoldJudged {
  const judge = createLearn(lexicon)(
    ours.filter((one) => one.fold !== fold),
    others.filter((one) => one.fold !== fold).map(({ text }) => text),
  );
  return {
    ours: ours.filter((one) => one.fold === fold).map((one) => ({ ...one, ...judge(one.text) })),
    others: others.filter((one) => one.fold === fold).map(({ text }) => judge(text)),
  };
}
