/**
 * Words → a sparse vector of unit length.
 *
 * Two blocks: stems, alone and in pairs, with marks for the start and the end of the message; and
 * runs of two to five characters inside each word, which survive typing errors and unknown endings.
 * Counts are damped (1 + ln n) and not weighted by rarity. Each block has length 1 before the second
 * is made heavier. The choices were measured, see DESIGN.md.
 */
import { stem } from './stem.ts';

/** Feature numbers in the order of their first use, and their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  /** How many of `ids` are stems and pairs; they come first. */
  readonly stems: number;
}

export interface Features {
  /** How many features are known. */
  readonly size: number;
  /**
   * The vector of a message. Features no example had are left out, but count for the length: a
   * message of strange words comes out short.
   */
  readonly vectorOf: (words: readonly string[]) => Vector;
  readonly stemsOf: (words: readonly string[]) => readonly string[];
  /** The share of the words whose stem no example had, 0 to 1. */
  readonly strangeIn: (words: readonly string[]) => number;
}

const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;
const RUNS_WEIGHT = 1.5;
const START = '^';
const END = '$';
const UNKNOWN = -1;

interface Parts {
  readonly stem: string;
  readonly runs: Int32Array;
}

/** Learns every feature of the examples; gives their vectors too, in the same order. */
export function createFeatures(examples: readonly (readonly string[])[]): {
  readonly features: Features;
  readonly vectors: readonly Vector[];
} {
  const stemIds = new Map<string, number>();
  const runIds = new Map<string, number>();
  const learned = new Map<string, Parts>();
  let size = 0;
  let learning = true;
  let counts = new Float64Array(1 << 16);

  const vectors = examples.map(vectorOf);
  learning = false;
  return { features: { size, vectorOf, stemsOf, strangeIn }, vectors };

  function stemsOf(words: readonly string[]): readonly string[] {
    return words.map((word) => partsOf(word).stem);
  }

  function strangeIn(words: readonly string[]): number {
    const strange = stemsOf(words).filter((stem) => !stemIds.has(stem));
    return strange.length / Math.max(words.length, 1);
  }

  function vectorOf(words: readonly string[]): Vector {
    const parts = words.map(partsOf);
    const ids: number[] = [];
    let strange = 0;

    let before = START;
    for (const { stem: here } of parts) {
      count(idOf(stemIds, here));
      count(idOf(stemIds, `${before} ${here}`));
      before = here;
    }
    count(idOf(stemIds, `${before} ${END}`));
    const stems = ids.length;
    const stemsLength = lengthOf(0, stems);

    strange = 0;
    for (const { runs } of parts) for (const run of runs) count(run);
    const runsLength = lengthOf(stems, ids.length);

    const whole = Math.hypot(1, RUNS_WEIGHT);
    const values = new Float64Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const damped = 1 + Math.log(counts[id]!);
      values[at] = at < stems ? damped / (stemsLength * whole) : (damped * RUNS_WEIGHT) / (runsLength * whole);
      counts[id] = 0;
    }
    return { ids: new Int32Array(ids), values, stems };

    function count(id: number): void {
      if (id === UNKNOWN) strange++;
      else if (counts[id]!++ === 0) ids.push(id);
    }
    function lengthOf(start: number, end: number): number {
      let squares = strange;
      for (let at = start; at < end; at++) squares += (1 + Math.log(counts[ids[at]!]!)) ** 2;
      return Math.sqrt(squares) || 1;
    }
  }

  function partsOf(word: string): Parts {
    const known = learned.get(word);
    if (known) return known;
    const parts = { stem: stem(word), runs: Int32Array.from(runsOf(word), (run) => idOf(runIds, run)) };
    if (learning) learned.set(word, parts);
    return parts;
  }

  function idOf(ids: Map<string, number>, feature: string): number {
    const id = ids.get(feature);
    if (id !== undefined) return id;
    if (!learning) return UNKNOWN;
    if (size === counts.length) {
      const larger = new Float64Array(2 * size);
      larger.set(counts);
      counts = larger;
    }
    ids.set(feature, size);
    return size++;
  }
}

function* runsOf(word: string): Generator<string> {
  const marked = `<${word}>`;
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++)
    for (let at = 0; at + length <= marked.length; at++) yield marked.slice(at, at + length);
}
