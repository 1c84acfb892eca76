/**
 * Says in plain words what zod found wrong.
 *
 * Goes in as the `error` of a parse, so it words every issue a schema has no words of its own for.
 */
import type { z } from 'zod';
import { didYouMean, meant } from './nearest-name.ts';

type Issue = z.core.$ZodRawIssue;

/** One line; for unknown keys a line for each of `issue.keys`. */
export function plainWords(issue: Issue): string {
  const what = nameOf(issue.path ?? []);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(what, issue.input, issue.expected);
    case 'invalid_value':
      return wrongValue(what, issue.input, issue.values.map(String));
    case 'too_small':
      return tooSmall(what, issue);
    case 'too_big':
      return tooBig(what, issue);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.inst)).join('\n');
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map(({ message }) => message).join('; ');
    case 'not_multiple_of':
      return `${what} must be a multiple of ${issue.divisor}; found ${shown(issue.input)}`;
    case 'invalid_format':
      return `${what} is not written as it must be; found ${shown(issue.input)}`;
    case 'invalid_union':
      return `${what} is none of the things it can be; found ${kindOf(issue.input)}`;
    case 'custom':
      return `${what} is not right; found ${shown(issue.input)}`;
  }
}

function wrongType(what: string, input: unknown, expected: string): string {
  if (input === undefined) return `${what} is missing; it must be ${TYPES[expected] ?? expected}`;
  const hint = expected === 'string' && isScalar(input) ? '; put it in quotes' : '';
  return `${what} must be ${TYPES[expected] ?? expected}; found ${kindOf(input)}${hint}`;
}

function wrongValue(what: string, input: unknown, values: readonly string[]): string {
  const list = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
  if (input === undefined) return `${what} is missing; it must be ${list}`;
  const hint = typeof input === 'string' ? didYouMean(input, values) : '';
  return `${what} must be ${list}; found ${shown(input)}${hint}`;
}

function tooSmall(what: string, { origin, minimum, input }: Extract<Issue, { code: 'too_small' }>) {
  if (origin === 'number' || origin === 'int')
    return `${what} must be at least ${minimum}; found ${shown(input)}`;
  const size = sizeOf(input);
  if (origin === 'string' && minimum === 1) return `${what} is empty; it must be text`;
  const unit = origin === 'string' ? 'characters' : minimum === 1 ? 'entry' : 'entries';
  return `${what} must have at least ${minimum} ${unit}; found ${size}`;
}

function tooBig(what: string, { origin, maximum, input }: Extract<Issue, { code: 'too_big' }>) {
  if (origin === 'number' || origin === 'int')
    return `${what} must be at most ${maximum}; found ${shown(input)}`;
  const unit = origin === 'string' ? 'characters' : 'entries';
  return `${what} must have at most ${maximum} ${unit}; found ${sizeOf(input)}`;
}

function unknownKey(key: string, inst: Issue['inst']): string {
  const def = inst?._zod.def as { readonly shape?: object } | undefined;
  const name = key.replaceAll('\n', ' ');
  return `unknown key '${name}'${meant(name, Object.keys(def?.shape ?? {}))}`;
}

/** `'title'`, `entry 2 of 'hear'`; `this` for a value without a name. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  if (typeof last !== 'number') return `'${String(last)}'`;
  return path.length > 1
    ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : `entry ${last + 1}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map';
  return typeof input === 'string' ? 'text' : shown(input);
}

function shown(input: unknown): string {
  if (isScalar(input)) return String(input);
  return typeof input === 'string' ? `'${input}'` : kindOf(input);
}

function isScalar(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

function sizeOf(input: unknown): number {
  if (typeof input === 'string' || Array.isArray(input)) return input.length;
  return Object.keys(input as object).length;
}
