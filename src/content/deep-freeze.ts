/** Freezes a value with all that hangs on it, so that no conversation can change what all share. */

/** For trees of plain objects and arrays; a `Map` in it is left as it is, its values are frozen. */
export function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  const parts = value instanceof Map ? value.values() : Object.values(value);
  if (!(value instanceof Map)) Object.freeze(value);
  for (const part of parts) deepFreeze(part);
  return value;
}
