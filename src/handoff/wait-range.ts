/** How long somebody may have to wait, from how long those accepted last have waited. */

export interface WaitRange {
  /** Minutes. */
  readonly from: number;
  readonly to: number;
}

/** From fewer than this many nothing honest can be said. */
const FEWEST = 5;
const MINUTE_MS = 60_000;

/**
 * The middle half of the waits (first to third quartile), in whole minutes; at least one minute
 * wide, since "3 to 3 minutes" would be a promise. `waits` in ms; nothing when there are too few.
 */
export function waitRange(waits: readonly number[]): WaitRange | undefined {
  if (waits.length < FEWEST) return undefined;
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)]!;
  const from = Math.max(1, Math.floor(at(0.25) / MINUTE_MS));
  return { from, to: Math.max(from + 1, Math.ceil(at(0.75) / MINUTE_MS)) };
}
