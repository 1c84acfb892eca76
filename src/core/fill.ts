/** Fills the names in braces of an author's line. */

/** A name without a value stays as it is written, so that a mistake is seen. */
export const fill = (line: string, values: Readonly<Record<string, string>>): string =>
  line.replace(/\{([a-z_]+)\}/g, (whole, name: string) => values[name] ?? whole);
