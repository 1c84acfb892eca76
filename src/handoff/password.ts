/**
 * Passwords of local accounts, kept as scrypt hashes that carry their own parameters.
 *
 * N = 2^15, r = 8, p = 3, as the OWASP Password Storage Cheat Sheet asks; RFC 7914.
 * Form: `scrypt$15$8$3$<salt, base64url>$<hash, base64url>`.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const LOG2_N = 15;
const BLOCK = 8;
const PARALLEL = 3;
const BYTES = 32;
/** scrypt needs 128 * N * r bytes; this is room for twice ours. */
const MOST_MEMORY = 2 * 128 * 2 ** LOG2_N * BLOCK;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, LOG2_N, BLOCK, PARALLEL);
  const parts = ['scrypt', LOG2_N, BLOCK, PARALLEL];
  return [...parts, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** With no stored hash it takes as long and is never right, so that time tells nothing of logins. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, log2n, block, parallel, salt, hash] = (stored ?? NOBODY).split('$');
  const right = Buffer.from(hash ?? '', 'base64url');
  const given = await derive(
    password,
    Buffer.from(salt ?? '', 'base64url'),
    Number(log2n),
    Number(block),
    Number(parallel),
  );
  return stored !== undefined && right.length === given.length && timingSafeEqual(right, given);
}

const NOBODY = ['scrypt', LOG2_N, BLOCK, PARALLEL, 'bm9ib2R5', ''].join('$');

function derive(
  password: string,
  salt: Buffer,
  log2n: number,
  block: number,
  parallel: number,
): Promise<Buffer> {
  const cost = { N: 2 ** log2n, r: block, p: parallel, maxmem: MOST_MEMORY };
  return new Promise((resolve, reject) => {
    // One password, however its letters were composed (RFC 8265).
    scrypt(password.normalize('NFC'), salt, BYTES, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
