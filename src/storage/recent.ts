/** The values used last, by key, read when they are not at hand. */
export interface Recent<T> {
  /** The kept value, or what `read` finds. */
  get(key: string, read: (key: string) => Promise<T>): Promise<T>;
  set(key: string, value: T): void;
  drop(key: string): void;
  dropAll(): void;
}

export function createRecent<T>(most: number): Recent<T> {
  const rows = new Map<string, { readonly value: T }>();
  /** What was read while it was set or dropped is not kept: it may be older. */
  const readings = new Map<string, object>();

  function use(key: string, row: { readonly value: T }): T {
    // Kept in the order of their use; the first is the one not used for longest.
    rows.delete(key);
    rows.set(key, row);
    if (rows.size > most) rows.delete(rows.keys().next().value!);
    return row.value;
  }

  return {
    async get(key, read) {
      const row = rows.get(key);
      if (row) return use(key, row);
      const mine = {};
      readings.set(key, mine);
      try {
        const value = await read(key);
        return readings.get(key) === mine ? use(key, { value }) : value;
      } finally {
        if (readings.get(key) === mine) readings.delete(key);
      }
    },
    set(key, value) {
      readings.delete(key);
      use(key, { value });
    },
    drop(key) {
      readings.delete(key);
      rows.delete(key);
    },
    dropAll() {
      readings.clear();
      rows.clear();
    },
  };
}
