/**
 * Learns from example messages which flow a message is about, and whether it is about any.
 *
 * Messages we cannot help with are one more class. It is never the answer; how near a message lies
 * to it is one of the signs that the message is not ours.
 */
import { makeAnew, type Recall } from '../core/recall.ts';
import type { Guess } from '../core/turn.ts';
import { createFeatures } from './features.ts';
import type { NamesIn } from './lexicon.ts';
import { type Learned, type Lesson, learn, measure, unlearn } from './linear-svm.ts';
import { createOutOfScope, learnOutOfScope, type Signs } from './out-of-scope.ts';
import { fitTemperature, softmax } from './temperature.ts';

export interface Examples {
  /** The words of each flow's example messages, by flow. */
  readonly flows: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The words of messages that are about something else; there may be none. */
  readonly outOfScope: readonly (readonly string[])[];
  /** What stems stand for; nothing without it. */
  readonly namesIn?: NamesIn;
}

export type Classify = (words: readonly string[]) => {
  /** Every flow with its probability, best first. */
  readonly flows: readonly Guess[];
  /** The probability that the message is about none of them. */
  readonly outOfScope: number;
};

/** More did not measure better. */
const ROUNDS = 8;
/** A third of the examples is left out at a time, to see how we do on messages we never saw. */
const FOLDS = 3;
const ROUNDS_OF_FOLD = 2;
/** The kind of the lexicon for what is no smart lock. */
const ELSEWHERE = 'other.';

export function createClassifier(examples: Examples, recall: Recall = makeAnew): Classify {
  const { namesIn = () => [] } = examples;
  const ids = [...examples.flows.keys()];
  const groups = [...examples.flows.values(), examples.outOfScope];
  const other = ids.length;
  const texts = groups.flat();
  const labels = groups.flatMap((group, label) => group.map(() => label));
  const folds = groups.flatMap((group) => group.map((_, at) => at % FOLDS));

  const { features, vectors } = createFeatures(texts, namesIn);
  const lesson: Lesson = { vectors, labels, classes: groups.length, size: features.size };
  const { weights, temperature, otherWeights } = recall(
    'understanding',
    JSON.stringify([ids, groups, features.size, vectors.map(({ values }) => values.length)]),
    study,
  );
  const isOther = createOutOfScope(otherWeights);
  const scratch = new Float64Array(groups.length);

  return (words) => {
    const margins = measure(features.vectorOf(words), weights, scratch);
    const probabilities = softmax(margins, other, temperature);
    const flows = ids.map((id, at) => ({ id, score: probabilities[at]! }));
    flows.sort((a, b) => b.score - a.score);
    const strange = features.strangeIn(words);
    const stems = features.stemsOf(words);
    return { flows, outOfScope: words.length > 0 ? isOther(signsOf(margins, strange, stems)) : 0 };
  };

  /** All that takes time; the rest follows from the examples at once. */
  function study() {
    const learned = learn(lesson, ROUNDS);
    const unseen = marginsUnseen(learned);
    const ours = labels.flatMap((label, at) => (label === other ? [] : [at]));
    return {
      weights: learned.weights,
      temperature: fitTemperature(
        ours.map((at) => unseen[at]!),
        ours.map((at) => labels[at]!),
        other,
      ),
      otherWeights: judge(unseen, ours),
    };
  }

  /** Each example's margins, learned without it. */
  function marginsUnseen(learned: Learned): readonly Float64Array[] {
    const margins: Float64Array[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const leftOut = (at: number): boolean => folds[at] === fold;
      const without = unlearn(lesson, learned, leftOut, ROUNDS_OF_FOLD);
      for (const [at, vector] of vectors.entries())
        if (leftOut(at))
          margins[at] = measure(vector, without.weights, new Float64Array(groups.length));
    }
    return margins;
  }

  function judge(unseen: readonly Float64Array[], ours: readonly number[]): readonly number[] {
    const stems = texts.map(features.stemsOf);
    const strange = strangeUnseen(stems, folds);
    const signs = unseen.map((margins, at) => signsOf(margins, strange[at]!, stems[at]!));
    return learnOutOfScope({
      ours: ours.map((at) => signs[at]!),
      others: signs.filter((_, at) => labels[at] === other),
    });
  }

  function signsOf(margins: Float64Array, strange: number, stems: readonly string[]): Signs {
    const best = margins.subarray(0, other).reduce((a, b) => Math.max(a, b), -1);
    return {
      best,
      other: examples.outOfScope.length > 0 ? margins[other]! : -1,
      strange,
      elsewhere: namesIn(stems).some((name) => name.startsWith(ELSEWHERE)) ? 1 : 0,
    };
  }
}

/** For each text, the share of its stems that only texts of its own fold have. */
function strangeUnseen(
  texts: readonly (readonly string[])[],
  folds: readonly number[],
): readonly number[] {
  const seenIn = new Map<string, number>();
  for (const [at, stems] of texts.entries())
    for (const stem of stems) seenIn.set(stem, (seenIn.get(stem) ?? 0) | (1 << folds[at]!));
  return texts.map((stems, at) => {
    const strange = stems.filter((stem) => seenIn.get(stem) === 1 << folds[at]!);
    return strange.length / Math.max(stems.length, 1);
  });
}
