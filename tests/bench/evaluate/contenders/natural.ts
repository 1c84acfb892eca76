/** natural's two text classifiers, with their default settings. */
import { createRequire } from 'node:module';
import { type Contender, type Labelled, type Learn, OTHER, verdictOf } from '../contender.ts';

interface Classifier {
  addDocument(text: string, label: string): void;
  train(): void;
  getClassifications(text: string): { readonly label: string; readonly value: number }[];
}

const require = createRequire(import.meta.url);

/** By sub-path: its index loads database clients and prints to the console. */
const load = (file: string): Promise<Learn> => {
  const Made = require(`natural/lib/natural/classifiers/${file}.js`) as new () => Classifier;
  return Promise.resolve((examples: readonly Labelled[], others: readonly string[]) => {
    const classifier = new Made();
    for (const { text, label } of examples) classifier.addDocument(text, label);
    for (const text of others) classifier.addDocument(text, OTHER);
    classifier.train();
    return (text) => {
      const all = classifier.getClassifications(text);
      const sum = all.reduce((total, { value }) => total + value, 0) || 1;
      return verdictOf(all.map(({ label, value }) => [label, value / sum] as const));
    };
  });
};

export const BAYES: Contender = {
  name: 'natural Bayes',
  load: () => load('bayes_classifier'),
  // Its time for a message grows with examples and labels.
  limit: (split) => (split.endsWith('full') ? { tests: 500 } : { tests: 1_000 }),
};

/** 77 labels of 10 examples gave no result in 400 s, so it learns from few. */
export const LOGISTIC: Contender = {
  name: 'natural logistic regression',
  load: () => load('logistic_regression_classifier'),
  limit: (split) =>
    /^(clinc150|banking77)\/(10|30|full)$/.test(split)
      ? { skip: 'learning takes more than ten minutes' }
      : { perLabel: split === 'our lists' ? 5 : 10, tests: 500 },
};
