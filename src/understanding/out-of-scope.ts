/** How likely a message is about something we do not do. */
import { fitLogistic, probabilityOf } from './logistic.ts';

/** What tells such a message. */
export interface Signs {
  /** The margin of the flow it is nearest to. */
  readonly best: number;
  /** Its margin for the class of messages that are not ours; -1 if there is no example of them. */
  readonly other: number;
  /** The share of its words that no example had, 0 to 1. */
  readonly strange: number;
  /** Whether it names something that is no smart lock: 1, else 0. */
  readonly elsewhere: number;
}

/** The weights of `Signs`; all but the last as fitted on CLINC150 and its out-of-scope messages. */
const USUAL = [-4.5, 3, 4, 1];
/** Where we know no such message, as many of ours may be taken for one. */
const MISJUDGED = 0.05;
/** How strongly the usual weights hold back those that are fitted; 1 lets a few examples mislead. */
const TRUST = 5;
/** As many of our own messages as tell the weights well enough. */
const ENOUGH = 1_000;

/**
 * `ours` and `others` must not be the signs of messages that were learned from. Ours and others count
 * alike, however many there are of each. Without others, the usual weights are put where 5 in 100
 * of our own messages pass for others.
 */
export function learnOutOfScope({
  ours,
  others,
}: {
  readonly ours: readonly Signs[];
  readonly others: readonly Signs[];
}): readonly number[] {
  const stride = Math.ceil(ours.length / ENOUGH);
  const measured = ours.filter((_, at) => at % stride === 0).map(measuresOf);
  const scores = measured
    .map((measures) => USUAL.reduce((sum, weight, at) => sum + weight * measures[at]!, 0))
    .sort((a, b) => b - a);
  const usual = [...USUAL, -(scores[Math.floor(scores.length * MISJUDGED)] ?? 0)];
  return fitLogistic(
    others.length > 0
      ? [
          ...measured.map((measures) => ({
            measures,
            holds: false,
            weight: others.length / measured.length,
          })),
          ...others.map((signs) => ({ measures: measuresOf(signs), holds: true, weight: 1 })),
        ]
      : [],
    usual,
    TRUST,
  );
}

export const createOutOfScope =
  (weights: readonly number[]) =>
  (signs: Signs): number =>
    probabilityOf(weights, measuresOf(signs));

function measuresOf({ best, other, strange, elsewhere }: Signs): readonly number[] {
  return [best, other, strange, elsewhere, 1];
}
