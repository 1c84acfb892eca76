/**
 * The figures that the gate holds: the first third of our own lists judged by what the other two
 * teach, and the messages of `messages.tsv` through the whole bot. `npm run evaluate` judges all three
 * thirds; one is enough to tell a change of a point, and quick.
 */
import { OUT_OF_SCOPE } from '../../src/conversation/decide.ts';
import type { Content } from '../../src/core/content.ts';
import { judgeFold, ownLists } from './cross-validation.ts';
import { askAll, createAsk, OUT_OF_SCOPE_LABEL, type Told } from './pipeline.ts';

/**
 * Shares are of 1 and may drop by a point; counts are of messages and may get worse by two.
 * `strayed` counts messages of ours that were taken for out of scope.
 */
export interface Figures {
  readonly 'cross-validation': {
    readonly right: number;
    readonly inThree: number;
    readonly othersFound: number;
    readonly strayed: number;
  };
  readonly messages: {
    readonly right: number;
    readonly offered: number;
    readonly inThree: number;
    readonly reached: number;
    readonly othersFound: number;
    readonly strayed: number;
  };
}

export async function measureFigures(content: Content): Promise<Figures> {
  return {
    'cross-validation': heldOut(content),
    messages: sumUp(await askAll(content, createAsk(content))),
  };
}

export function sumUp(told: readonly Told[]): Figures['messages'] {
  const english = told.filter(({ lang }) => lang === 'en');
  const isOther = ({ right }: Told): boolean => right.includes(OUT_OF_SCOPE_LABEL);
  const share = (worth: (one: Told) => number, all: readonly Told[] = english): number =>
    rounded(all.reduce((sum, one) => sum + worth(one), 0) / all.length);
  const taken = told.filter(({ heard }) => heard === OUT_OF_SCOPE_LABEL);
  return {
    right: share(({ points }) => points),
    offered: share(({ points, offered }) => (offered ? 1 : points)),
    inThree: share(({ points, inThree }) => (inThree ? 1 : points)),
    reached: share(
      ({ reached }) => (reached ? 1 : 0),
      english.filter((one) => !isOther(one)),
    ),
    othersFound: taken.filter(isOther).length,
    strayed: taken.filter((one) => !isOther(one)).length,
  };
}

function heldOut(content: Content): Figures['cross-validation'] {
  const { ours, others } = judgeFold(ownLists(content), 0);
  const share = (all: typeof ours): number => rounded(all.length / ours.length);
  return {
    right: share(ours.filter(({ label, ranked }) => ranked[0]?.label === label)),
    inThree: share(
      ours.filter(({ label, ranked }) => ranked.slice(0, 3).some((guess) => guess.label === label)),
    ),
    othersFound: others.filter(({ strange }) => strange >= OUT_OF_SCOPE).length,
    strayed: ours.filter(({ strange }) => strange >= OUT_OF_SCOPE).length,
  };
}

const rounded = (share: number): number => Number(share.toFixed(4));
