/** Limits how much one visitor or address may ask for: a token bucket each (RFC 2698 names the idea). */

export interface RateLimit {
  /** 0 if the request may go on, else the whole seconds to wait. `cost` 1 is a writing request. */
  wait(key: string, cost: number): number;
}

export interface RateLimitParts {
  /** Refilled evenly; as many may come at once. */
  readonly perMinute: number;
  readonly now: () => number;
  /** How many buckets are kept; a forgotten one starts full again. */
  readonly most?: number;
}

interface Bucket {
  left: number;
  at: number;
}

export function createRateLimit({ perMinute, now, most = 50_000 }: RateLimitParts): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  return {
    wait: (key, cost) => {
      const at = now();
      const bucket = buckets.get(key) ?? { left: perMinute, at };
      // A clock that jumps back must not take anything away.
      bucket.left = Math.min(perMinute, bucket.left + Math.max(0, at - bucket.at) * perMs);
      bucket.at = at;
      // Set anew, so that the one longest unused is the first.
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > most) buckets.delete(buckets.keys().next().value!);

      if (bucket.left < cost) return Math.max(1, Math.ceil((cost - bucket.left) / perMs / 1_000));
      bucket.left -= cost;
      return 0;
    },
  };
}
