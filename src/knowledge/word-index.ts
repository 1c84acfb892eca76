/** An inverted index over short documents: BM25 ranking, and known words for mistyped ones. */
import { createNearWords } from './near-words.ts';
import { createRanking } from './ranking.ts';

/** A word of a document, and how much one mention counts. */
export interface Mention {
  readonly word: string;
  readonly weight: number;
}

export interface Wanted {
  /** As many documents, the best ones; without it all. */
  readonly most?: number;
  /** Others are left out before the best are chosen. */
  readonly accepts?: (document: number) => boolean;
}

export interface WordIndex {
  /**
   * Document → how much of the question's weight it holds, best first: its BM25 over the most that
   * any document could reach, so 0 to 1. Only documents that share a word are in it.
   */
  readonly cover: (words: ReadonlySet<string>, wanted?: Wanted) => ReadonlyMap<number, number>;
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
  const counts = new Map<string, Map<number, number>>();
  const lengths = documents.map((mentions) => sum(mentions, ({ weight }) => weight));
  for (const [document, mentions] of documents.entries()) {
    for (const { word, weight } of mentions) {
      const found = counts.get(word) ?? new Map<number, number>();
      found.set(document, (found.get(document) ?? 0) + weight);
      counts.set(word, found);
    }
  }
  const average = sum(lengths, (length) => length) / Math.max(1, lengths.length);
  const near = createNearWords(new Set(counts.keys()), SHORTEST_CORRECTED);
  const unknown = rarity(0);

  const weights = new Map(Array.from(counts, ([word, { size }]) => [word, rarity(size) / unknown]));
  const postings = new Map(
    Array.from(counts, ([word, found]) => {
      const parts = Float64Array.from(found, ([document, count]) => {
        const length = 1 - B + (B * lengths[document]!) / average;
        return (weight(word) * count * (K1 + 1)) / (count + K1 * length);
      });
      const highest = parts.reduce((a, b) => Math.max(a, b), 0);
      return [word, { documents: Int32Array.from(found.keys()), parts, highest }];
    }),
  );
  const rank = createRanking(documents.length);

  return {
    cover(words, wanted = {}) {
      const most = sum(words, weight) * (K1 + 1);
      const found = [...words].flatMap((word) => postings.get(word) ?? []);
      return new Map(rank(found, wanted).map(({ document, score }) => [document, score / most]));
    },
    weight,
    correct(word) {
      const all = near(word);
      return all.toSorted((a, b) => usesOf(b) - usesOf(a))[0] ?? word;
    },
  };

  function usesOf(word: string): number {
    return postings.get(word)?.documents.length ?? 0;
  }

  function weight(word: string): number {
    return weights.get(word) ?? 1;
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
