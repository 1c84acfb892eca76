/** A port for what is dear to make and always the same: made once, then recalled. */

/**
 * Gives what `make` gives, or what it gave before for the same `name` and `from`. Only plain data,
 * Maps and typed arrays can be recalled.
 */
export type Recall = <T>(name: string, from: string, make: () => T) => T;

/** Recalls nothing. */
export const makeAnew: Recall = (_name, _from, make) => make();
