/** The rows used last, by key. One process writes the file, so what it wrote is what is there. */
export interface Recent<T> {
  /** The kept value, or what `read` finds. */
  get(key: string, read: () => T): T;
  set(key: string, value: T): void;
  drop(key: string): void;
  dropAll(): void;
}

export function createRecent<T>(most: number): Recent<T> {
  const rows = new Map<string, T>();

  function set(key: string, value: T): void {
    // Kept in the order of their use; the first is the one not used for longest.
    rows.delete(key);
    rows.set(key, value);
    if (rows.size > most) rows.delete(rows.keys().next().value!);
  }

  return {
    set,
    drop: (key) => void rows.delete(key),
    dropAll: () => rows.clear(),
    get(key, read) {
      const value = rows.has(key) ? (rows.get(key) as T) : read();
      set(key, value);
      return value;
    },
  };
}
