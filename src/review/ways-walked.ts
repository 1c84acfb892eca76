/** Which ways through the flows a script walks. */
import type { Flow, Known } from '../core/flow.ts';
import { canBeTaken, waysThrough } from '../core/ways-through.ts';

/** Flow → way → the scripts that walk it, as `file: title`. */
export type Walked = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export interface WayWalked {
  readonly way: string;
  /** Empty when none does. */
  readonly scripts: readonly string[];
}

/** Every way of a flow that some lock allows, in the order of its tree, each once. */
export function waysOf(
  { id, steps }: Pick<Flow, 'id' | 'steps'>,
  walked: Walked,
  lookUps: readonly Known[],
): WayWalked[] {
  const ways = [...new Set(waysThrough(steps))].filter((way) => canBeTaken(way, lookUps));
  return ways.map((way) => ({
    way,
    scripts: [...new Set(walked.get(id)?.get(way))],
  }));
}

/** How many ways there are in all flows, and how many of them a script walks. */
export function countWays(
  flows: Iterable<Flow>,
  walked: Walked,
  lookUps: readonly Known[],
): { readonly ways: number; readonly walked: number } {
  const all = [...flows].flatMap((flow) => waysOf(flow, walked, lookUps));
  return { ways: all.length, walked: all.filter(({ scripts }) => scripts.length > 0).length };
}
