/** Reads one YAML text into a checked value, or into mistakes that say where to look. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
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
export type Locate = (path: readonly PropertyKey[], message: string, part?: Part) => Mistake;

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
    logLevel: 'error',
  });
  const place = ({ offset, message }: Found): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const offsetOf = createOffsetOf(document);
  const at: Locate = (path, message, part = 'value') =>
    place({ offset: offsetOf(path, part), message });

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

type Part = 'key' | 'value';

/** Finds where a path begins. Looks keys up in tables, since each mistake of a file asks. */
function createOffsetOf(document: Document): (path: readonly PropertyKey[], part: Part) => number {
  const tables = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  function pairOf(map: YAMLMap, key: PropertyKey): Pair | undefined {
    const table = tables.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
    tables.set(map, table);
    return table.get(String(key));
  }

  return (path, part) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, key] of path.entries()) {
      const pair = isMap(node) ? pairOf(node, key) : undefined;
      node = isSeq(node) && typeof key === 'number' ? node.items[key] : pair?.value;
      const last = part === 'key' && depth === path.length - 1;
      offset = (last ? startOf(pair?.key) : startOf(node)) ?? offset;
    }
    return offset;
  };
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
