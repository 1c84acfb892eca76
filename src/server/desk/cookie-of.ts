/** Reads one cookie of a request; empty when it has none of that name. */
import type { IncomingMessage } from 'node:http';

export function cookieOf({ headers }: IncomingMessage, name: string): string {
  const pairs = (headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return pairs.find(([known]) => known === name)?.[1] ?? '';
}
