/** Credentials in the `Authorization` header: reading them, and comparing them in constant time. */
import { createHash, timingSafeEqual } from 'node:crypto';

export const bearer = (header: string | undefined): string | undefined =>
  /^Bearer +([^\s]+)$/i.exec(header ?? '')?.[1];

/** Hashed first, so that not even the length shows. */
export const isSame = (given: string, right: string): boolean =>
  timingSafeEqual(digest(given), digest(right));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
