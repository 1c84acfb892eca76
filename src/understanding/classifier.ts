/**
 * Learns from example messages which flow a message is about, and whether it is about any.
 *
 * Messages we cannot help with are one more class. It is never chosen; how near a message lies to it
 * is one of the measures from which the probability of "not ours" is computed.
 */
import type { Guess } from '../core/turn.ts';
import { createFeatures } from './features.ts';
import { type Lesson, learn, measure, unlearn } from './linear-svm.ts';
import { fitLogistic, probabilityOf } from './logistic.ts';
import { fitTemperature, softmax } from './temperature.ts';

export interface Examples {
  /** The words of each flow's example messages, by flow. */
  readonly flows: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The words of messages that are about something else; may be empty. */
  readonly outOfScope: readonly (readonly string[])[];
}

export type Classify = (words: readonly string[]) => {
  /** Every flow with its probability, best first. */
  readonly flows: readonly Guess[];
  /** The probability that the message is about none of them. */
  readonly outOfScope: number;
};

const ROUNDS = 15;
/** A third of the examples at a time is left out, so as to see how we do on messages we never saw. */
const FOLDS = 3;
const ROUNDS_OF_FOLD = 3;

/**
 * What makes a message not ours: always, the margin of the best flow, that of the class of other
 * messages, the share of strange words. As fitted on CLINC150 with its out-of-scope messages.
 */
const BELIEF = [1.2, -4.5, 3, 4];
/** In observations; with fewer examples than that we stay near what we believe. */
const TRUST = 1;

export function createClassifier(examples: Examples): Classify {
  const ids = [...examples.flows.keys()];
  const groups = [...examples.flows.values(), examples.outOfScope];
  const other = ids.length;
  const texts = groups.flat();
  const labels = groups.flatMap((group, label) => group.map(() => label));
  const folds = groups.flatMap((group) => group.map((_, at) => at % FOLDS));

  const { features, vectors } = createFeatures(texts);
  const lesson: Lesson = { vectors, labels, classes: groups.length, size: features.size };
  const learned = learn(lesson, ROUNDS);
  const unseen = marginsUnseen();

  const ours = labels.flatMap((label, at) => (label === other ? [] : [at]));
  const temperature = fitTemperature(
    ours.map((at) => unseen[at]!),
    ours.map((at) => labels[at]!),
    other,
  );
  const judgement = fitJudgement();
  const scratch = new Float64Array(groups.length);

  return (words) => {
    const margins = measure(features.vectorOf(words), learned.weights, scratch);
    const probabilities = softmax(margins, other, temperature);
    const flows = ids.map((id, at) => ({ id, score: probabilities[at]! }));
    flows.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const strange = features.strangeIn(words);
    const outOfScope = words.length > 0 ? probabilityOf(judgement, measuresOf(margins, strange)) : 0;
    return { flows, outOfScope };
  };

  function marginsUnseen(): readonly Float64Array[] {
    const margins: Float64Array[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const { weights } = unlearn(lesson, learned, (at) => folds[at] === fold, ROUNDS_OF_FOLD);
      for (const [at, vector] of vectors.entries())
        if (folds[at] === fold)
          margins[at] = measure(vector, weights, new Float64Array(groups.length));
    }
    return margins;
  }

  function measuresOf(margins: Float64Array, strange: number): readonly number[] {
    let best = -Infinity;
    for (let at = 0; at < other; at++) best = Math.max(best, margins[at]!);
    return [1, best, margins[other]!, strange];
  }

  function fitJudgement(): readonly number[] {
    const many = examples.outOfScope.length;
    const strange = strangeWhenLeftOut(texts.map(features.stemsOf), folds);
    const observations = labels.map((label, at) => ({
      measures: measuresOf(unseen[at]!, strange[at]!),
      holds: label === other,
      weight: label === other ? 1 : many / ours.length,
    }));
    const belief = [-quantile(scores), ...BELIEF];
    return fitLogistic(many > 0 ? observations : [], belief, TRUST);
  }
}

/** For each text, the share of its stems that no text of another fold has. */
function strangeWhenLeftOut(
  texts: readonly (readonly string[])[],
  folds: readonly number[],
): readonly number[] {
  const homes = new Map<string, number>();
  for (const [at, stems] of texts.entries())
    for (const stem of stems) homes.set(stem, (homes.get(stem) ?? 0) | (1 << folds[at]!));
  return texts.map((stems, at) => {
    const strange = stems.filter((stem) => homes.get(stem) === 1 << folds[at]!).length;
    return strange / Math.max(stems.length, 1);
  });
}
