/**
 * Reads the body of a request as JSON, strictly and within limits.
 *
 * restify's own parser is not used: it inflates before it counts, and dies of a broken gzip body
 * (restify issues 1785 and 1975). Here bytes are counted as they come, and nothing is inflated.
 */
import type { IncomingMessage } from 'node:http';
import { type Answer, refuse } from './answer.ts';

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly answer: Answer };

export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** Whether a request without a body counts as `{}`. */
  readonly optional?: boolean;
}

const DEEPEST = 32;
const MOST_KEYS = 1_000;
/** Keys that mean something else to JavaScript than to JSON. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How much of a body that is refused anyway is read, so that its sender can read our answer. */
const DISCARD_BYTES = 1_048_576;
const DISCARD_MS = 1_000;

export async function readJson(
  request: IncomingMessage,
  { most, optional = false }: BodyLimits,
): Promise<Body> {
  if (optional && !hasBody(request)) return { kind: 'json', value: {} };
  if (!isJson(request.headers['content-type'])) return refused(refuse('UnsupportedMediaType'));

  const bytes = await readBytes(request, most);
  if (bytes === 'too large') {
    await discard(request);
    return refused(refuse('TooLarge', { close: true }));
  }
  if (bytes === 'cut off') return refused(refuse('BadRequest', { close: true }));
  const value = parse(bytes);
  if (value === undefined) return refused(refuse('BadJson'));
  if (!hasGoodShape(value)) return refused(refuse('BadShape'));
  return { kind: 'json', value };
}

/** Reads and drops what is left of a body, up to a limit of bytes and time. */
export function discard(request: IncomingMessage): Promise<void> {
  if (request.complete || !hasBody(request)) return Promise.resolve();
  return new Promise((resolve) => {
    let left = DISCARD_BYTES;
    const timer = setTimeout(end, DISCARD_MS);
    request.on('data', count).on('end', end).on('close', end).resume();

    function count(chunk: Buffer): void {
      left -= chunk.length;
      if (left < 0) end();
    }
    function end(): void {
      clearTimeout(timer);
      request.off('data', count).off('end', end).off('close', end).pause();
      resolve();
    }
  });
}

const refused = (answer: Answer): Body => ({ kind: 'refused', answer });

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const isJson = (type: string | undefined): boolean =>
  type !== undefined && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type);

function readBytes(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | 'too large' | 'cut off'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', take).on('end', ended).on('close', closed).on('error', closed);

    function take(chunk: Buffer): void {
      length += chunk.length;
      if (length > most) finish('too large');
      else chunks.push(chunk);
    }
    function ended(): void {
      finish(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    }
    function closed(): void {
      finish('cut off');
    }
    function finish(outcome: Buffer | 'too large' | 'cut off'): void {
      request.off('data', take).off('end', ended).off('close', closed);
      resolve(outcome);
    }
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** `undefined` for anything but one JSON value; `undefined` itself is not one. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Walks without recursion, since the depth is what is in doubt. */
function hasGoodShape(root: unknown): boolean {
  let keys = 0;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return false;
    if (Array.isArray(value)) {
      for (const item of value) open.push({ value: item, depth: depth + 1 });
      continue;
    }
    for (const [key, item] of Object.entries(value)) {
      keys += 1;
      if (keys > MOST_KEYS || FORBIDDEN.has(key)) return false;
      open.push({ value: item, depth: depth + 1 });
    }
  }
  return true;
}
