/**
 * Words → a sparse vector.
 *
 * Three blocks: stems, alone and in pairs, with marks for the start and the end of the message; runs
 * of two to five characters inside each word, which survive typing errors and endings we never saw;
 * and, with less weight, the names of the lexicon that the words stand for. Counts are damped (1 + ln n) and not weighted by rarity: both were measured.
 */
import type { NamesIn } from './lexicon.ts';
import { stem } from './stem.ts';

export interface Vector {
  /** The numbers of its features, each once. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export interface Features {
  /** How many features there are; they are numbered from 0. */
  readonly size: number;
  /**
   * The vector of a message. It has length 1 if every feature is known; what no example had is left
   * out, so that strange messages come out short.
   */
  readonly vectorOf: (words: readonly string[]) => Vector;
  readonly stemsOf: (words: readonly string[]) => readonly string[];
  /** The share of the words whose stem no example had, 0 to 1. */
  readonly strangeIn: (words: readonly string[]) => number;
}

interface Parts {
  readonly stem: string;
  readonly runs: Int32Array;
}

const SHORTEST_RUN = 2;
const LONGEST_RUN = 5;
const START = '^';
const END = '$';
const UNKNOWN = -1;
/** How long each block is beside the others. */
const STEMS = 1;
const RUNS = 1;
const NAMES = 0.6;

/**
 * Learns the features of all examples; gives their vectors too, in the same order. `namesIn` tells
 * what stems stand for.
 */
export function createFeatures(
  examples: readonly (readonly string[])[],
  namesIn: NamesIn = () => [],
): {
  readonly features: Features;
  readonly vectors: readonly Vector[];
} {
  const stemIds = new Map<string, number>();
  const runIds = new Map<string, number>();
  const nameIds = new Map<string, number>();
  const partsOfKnown = new Map<string, Parts>();
  const counts: number[] = [];
  let learning = true;

  const vectors = examples.map(vectorOf);
  learning = false;
  return { features: { size: counts.length, vectorOf, stemsOf, strangeIn }, vectors };

  function vectorOf(words: readonly string[]): Vector {
    const parts = words.map(partsOf);
    const stems: number[] = [];
    let before = START;
    for (const { stem: here } of parts) {
      stems.push(idOf(stemIds, here), idOf(stemIds, `${before} ${here}`));
      before = here;
    }
    stems.push(idOf(stemIds, `${before} ${END}`));

    const ids: number[] = [];
    const values: number[] = [];
    const names = namesIn(parts.map((part) => part.stem)).map((name) => idOf(nameIds, name));
    addBlock([stems], STEMS);
    addBlock(
      parts.map(({ runs }) => runs),
      RUNS,
    );
    addBlock([names.filter((id) => id !== UNKNOWN)], NAMES);
    return { ids: new Int32Array(ids), values: new Float64Array(values) };

    function addBlock(lists: readonly (readonly number[] | Int32Array)[], weight: number): void {
      const first = ids.length;
      let square = 0;
      for (const list of lists) {
        for (const id of list) {
          if (id === UNKNOWN) square++;
          else if (counts[id]!++ === 0) ids.push(id);
        }
      }
      for (let at = first; at < ids.length; at++) {
        const id = ids[at]!;
        const value = 1 + Math.log(counts[id]!);
        square += value * value;
        values.push(value);
        counts[id] = 0;
      }
      const length = Math.sqrt((STEMS ** 2 + RUNS ** 2) * square) / weight;
      for (let at = first; at < ids.length; at++) values[at]! /= length;
    }
  }

  function stemsOf(words: readonly string[]): readonly string[] {
    return words.map((word) => partsOf(word).stem);
  }

  function strangeIn(words: readonly string[]): number {
    const strange = stemsOf(words).filter((stem) => !stemIds.has(stem));
    return strange.length / Math.max(words.length, 1);
  }

  function partsOf(word: string): Parts {
    const known = partsOfKnown.get(word);
    if (known) return known;
    const runs = runsOf(word).map((run) => idOf(runIds, run));
    const parts = { stem: stem(word), runs: new Int32Array(runs) };
    if (learning) partsOfKnown.set(word, parts);
    return parts;
  }

  function idOf(ids: Map<string, number>, feature: string): number {
    const id = ids.get(feature);
    if (id !== undefined || !learning) return id ?? UNKNOWN;
    ids.set(feature, counts.length);
    return counts.push(0) - 1;
  }
}

/** The characters of `<word>`, two to five at a time. */
function runsOf(word: string): string[] {
  const marked = `<${word}>`;
  const runs: string[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++)
    for (let at = 0; at + length <= marked.length; at++) runs.push(marked.slice(at, at + length));
  return runs;
}
