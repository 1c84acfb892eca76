/** An inverted index over short documents: BM25 ranking, and the nearest known word for a typo. */

export interface WordIndex {
  /** Places of the documents that share words with the question, best first. */
  rank(words: readonly string[], most: number): readonly number[];
  /** How rare a word is; what no document has weighs as much as what one has. */
  weight(word: string): number;
  /** The word itself if it is known, else a known one that one edit away makes of it. */
  nearest(word: string): string;
}

/** The usual values of BM25: how fast repetition stops to count, and how much length does. */
const K1 = 1.2;
const B = 0.75;
const SHORTEST_CORRECTED = 4;

export function createWordIndex(documents: readonly (readonly string[])[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  for (const [place, words] of documents.entries()) {
    for (const word of words) {
      const places = postings.get(word) ?? new Map<number, number>();
      places.set(place, (places.get(place) ?? 0) + 1);
      postings.set(word, places);
    }
  }
  const total = documents.reduce((sum, words) => sum + words.length, 0);
  const average = total / Math.max(1, documents.length);
  const corrections = deletions(postings.keys());

  const weight = (word: string): number => {
    const found = postings.get(word)?.size ?? 1;
    return Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
  };

  return {
    weight,
    rank(words, most) {
      const scores = new Map<number, number>();
      for (const word of new Set(words)) {
        for (const [place, count] of postings.get(word) ?? []) {
          const long = 1 - B + (B * documents[place]!.length) / average;
          const score = (weight(word) * count * (K1 + 1)) / (count + K1 * long);
          scores.set(place, (scores.get(place) ?? 0) + score);
        }
      }
      return [...scores]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([place]) => place);
    },
    nearest(word) {
      if (postings.has(word) || word.length < SHORTEST_CORRECTED || /\d/.test(word)) return word;
      const near = [word, ...shortened(word)].flatMap((form) => corrections.get(form) ?? []);
      const sizes = near.map((known) => postings.get(known)?.size ?? 0);
      return near[sizes.indexOf(Math.max(...sizes))] ?? word;
    },
  };
}

/** Known words by each form of them with one letter left out, so that no distance is computed. */
function deletions(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) continue;
    for (const form of [word, ...shortened(word)])
      forms.set(form, [...(forms.get(form) ?? []), word]);
  }
  return forms;
}

const shortened = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
