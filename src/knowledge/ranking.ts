/**
 * Adds up what each word of a question gives to each document, and finds the best documents.
 *
 * Words are taken from the rarest to the commonest. Once the words left cannot lift a new document
 * among the best, only documents found so far are looked up in their long lists; the result is the
 * same as if all had been read (MaxScore; Turtle and Flood, "Query Evaluation: Strategies and
 * Optimizations", 1995).
 */

/** Where a word stands. */
export interface Postings {
  /** Documents that have the word, in rising order. */
  readonly documents: Int32Array;
  /** What it gives to each of them, more than 0. */
  readonly parts: Float64Array;
  /** The largest of these. */
  readonly highest: number;
}

export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** Best first; of equals the earlier document. */
export type Rank = (
  words: readonly Postings[],
  wanted: { readonly most?: number; readonly accepts?: (document: number) => boolean },
) => readonly Ranked[];

/** Lists this short are read sooner than avoided. */
const SHORT = 1_000;
/** Sums differ in their last digits by the order they are added in. */
const NOISE = 1e-9;

export function createRanking(size: number): Rank {
  /** The sum of each document; 0 for those not found. All 0 between two questions. */
  const sums = new Float64Array(size);
  const found = new Int32Array(size);

  return (words, { most = size, accepts }) => {
    const rising = words.toSorted((a, b) => a.documents.length - b.documents.length);
    let left = rising.reduce((sum, { highest }) => sum + highest, 0);
    let toRead = rising.reduce((sum, { documents }) => sum + documents.length, 0);
    let count = 0;
    let open = true;

    for (const word of rising) {
      if (open) addTo(word);
      else lookUp(word);
      left -= word.highest;
      toRead -= word.documents.length;
      if (!open || count <= most || toRead < SHORT) continue;
      const least = leastOfBest(count, most);
      if (left + NOISE < least) {
        open = false;
        keep(least - left);
      }
    }

    const all = Array.from(found.subarray(0, count), (document) => ({
      document,
      score: sums[document]!,
    }));
    for (const { document } of all) sums[document] = 0;
    if (all.length > most) {
      const least = leastOf(
        all.map(({ score }) => score),
        most,
      );
      return all
        .filter(({ score }) => score >= least)
        .sort(byScore)
        .slice(0, most);
    }
    return all.sort(byScore);

    function addTo({ documents, parts }: Postings): void {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at]!;
        if (sums[document] === 0) {
          if (accepts && !accepts(document)) continue;
          found[count++] = document;
        }
        sums[document]! += parts[at]!;
      }
    }

    function lookUp({ documents, parts }: Postings): void {
      for (let at = 0; at < count; at++) {
        const document = found[at]!;
        const place = placeOf(document, documents);
        if (place >= 0) sums[document]! += parts[place]!;
      }
    }

    /** Lets go of documents that can no longer be among the best. */
    function keep(least: number): void {
      let kept = 0;
      for (let at = 0; at < count; at++) {
        const document = found[at]!;
        if (sums[document]! + NOISE >= least) found[kept++] = document;
        else sums[document] = 0;
      }
      count = kept;
    }
  };

  function leastOfBest(count: number, most: number): number {
    return leastOf(
      Float64Array.from(found.subarray(0, count), (document) => sums[document]!),
      most,
    );
  }
}

/** The `most`-th largest number. */
function leastOf(numbers: ArrayLike<number>, most: number): number {
  const best: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (best.length === most && number <= best[0]!) continue;
    let place = 0;
    while (place < best.length && best[place]! < number) place++;
    best.splice(place, 0, number);
    if (best.length > most) best.shift();
  }
  return best[0] ?? 0;
}

function placeOf(document: number, documents: Int32Array): number {
  let low = 0;
  let high = documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = documents[middle]!;
    if (here === document) return middle;
    if (here < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.document - b.document;
