/** Reads one YAML text into a checked value, or into mistakes that say where to look. */
import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Mistake } from '../core/errors.ts';
import { plainWords } from './plain-words.ts';
import { type Found, findTraps, MOST_ALIASES, TOO_MANY_ALIASES } from './yaml-traps.ts';

export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T; readonly at: Locate }
  | {
      readonly kind: 'broken';
      readonly mistakes: readonly Mistake[];
      /** What the text says, whatever its shape; absent when it is not YAML. */
      readonly raw?: unknown;
    };

/**
 * Makes a mistake at the place of a path such as `['steps', 2, 'ask']`: where its value begins, or
 * the key before it. A path that is not in the file stands for the nearest one above it that is.
 */
export type Locate = (
  path: readonly PropertyKey[],
  message: string,
  part?: 'key' | 'value',
) => Mistake;

/** YAML 1.2 without merge keys and tags, at most 50 aliases: plain JSON, in another notation. */
export function readYaml<T>(file: string, text: string, format: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const place = ({ offset, message }: Found): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const at: Locate = (path, message, part = 'value') =>
    place({ offset: offsetOf(document, path, part), message });

  const traps = findTraps(document, text);
  if (traps.length > 0) return { kind: 'broken', mistakes: traps.map(place) };

  const raw = toPlain(document);
  if (raw === BOMB) return { kind: 'broken', mistakes: [at([], TOO_MANY_ALIASES)] };
  const checked = format.safeParse(raw, { error: plainWords });
  if (checked.success) return { kind: 'read', value: checked.data, at };
  return {
    kind: 'broken',
    mistakes: checked.error.issues.flatMap((issue) => locate(issue, at)),
    raw,
  };
}

const BOMB = Symbol('an alias bomb');

/** Aliases of aliases can make a small text too big for any memory; yaml then throws this error. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return BOMB;
    throw error;
  }
}

function locate(issue: z.core.$ZodIssue, at: Locate): Mistake[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.message
        .split('\n')
        .map((message, index) => at([...issue.path, issue.keys[index]!], message, 'key'));
    case 'invalid_key':
      return [at(issue.path, issue.message, 'key')];
    default:
      return [at(issue.path, issue.message)];
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  if (part === 'key') {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
      : undefined;
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if ((isCollection(node) || isScalar(node)) && node.range) return node.range[0];
  }
  return 0;
}
