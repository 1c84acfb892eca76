/** An inverted index over short documents: BM25 ranking, and known words for mistyped ones. */
import { createNearWords } from './near-words.ts';

/** A word of a document, and how much one mention counts. */
export interface Mention {
  readonly word: string;
  readonly weight: number;
}

export interface WordIndex {
  /**
   * Document → how much of the question's weight it holds: its BM25 over the most that any
   * document could reach, so 0 to 1. Only documents that share a word are in it.
   */
  readonly cover: (words: ReadonlySet<string>) => ReadonlyMap<number, number>;
  /** How rare a word is: 0 in every document, 1 in none. */
  readonly weight: (word: string) => number;
  /** The word if it is known, else the commonest known one that a typing error makes of it. */
  readonly correct: (word: string) => string;
}

/**
 * The two constants of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009): how slowly repetition stops to count, and how far length does. Mentions weigh up to 3, so
 * the first is higher than usual.
 */
const K1 = 6;
const B = 0.6;
const SHORTEST_CORRECTED = 4;

export function createWordIndex(documents: readonly (readonly Mention[])[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map((mentions) => sum(mentions, ({ weight }) => weight));
  for (const [document, mentions] of documents.entries()) {
    for (const { word, weight } of mentions) {
      const found = postings.get(word) ?? new Map<number, number>();
      found.set(document, (found.get(document) ?? 0) + weight);
      postings.set(word, found);
    }
  }
  const average = sum(lengths, (length) => length) / Math.max(1, lengths.length);
  const near = createNearWords(new Set(postings.keys()), SHORTEST_CORRECTED);
  const rarest = rarity(0);

  const weights = new Map(
    Array.from(postings.keys(), (word) => [word, rarity(usesOf(word)) / rarest]),
  );

  return {
    cover(words) {
      const most = sum(words, weight) * (K1 + 1);
      const scores = new Map<number, number>();
      for (const word of words) {
        for (const [document, count] of postings.get(word) ?? []) {
          const length = 1 - B + (B * lengths[document]!) / average;
          const part = (weight(word) * count * (K1 + 1)) / (count + K1 * length) / most;
          scores.set(document, (scores.get(document) ?? 0) + part);
        }
      }
      return scores;
    },
    weight,
    correct(word) {
      const all = near(word);
      return all.toSorted((a, b) => usesOf(b) - usesOf(a))[0] ?? word;
    },
  };

  function usesOf(word: string): number {
    return postings.get(word)?.size ?? 0;
  }

  function weight(word: string): number {
    return weights.get(word) ?? rarity(0) / rarest;
  }

  function rarity(uses: number): number {
    return Math.log(1 + (documents.length - uses + 0.5) / (uses + 0.5));
  }
}

function sum<T>(items: Iterable<T>, numberOf: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += numberOf(item);
  return total;
}
