/** Random strings nobody can guess, drawn from the system a few thousand bytes at a time. */
import { randomFillSync } from 'node:crypto';

/** That many bytes as base64url. */
export type Random = (bytes: number) => string;

const POOL_BYTES = 4_096;

export function createRandom(): Random {
  const pool = Buffer.alloc(POOL_BYTES);
  let used = POOL_BYTES;
  return (bytes) => {
    if (used + bytes > POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    const drawn = pool.toString('base64url', used, used + bytes);
    used += bytes;
    return drawn;
  };
}
