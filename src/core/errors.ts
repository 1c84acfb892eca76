/** The two ways this program refuses to start. Everything else that can go wrong is a value. */

/** One mistake in a content file, at the place where its author has to look. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Thrown once per start with every mistake found, so that authors mend them in one go. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map((m) => `${m.file}:${m.line}:${m.column} ${m.message}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/** Thrown when the environment lacks a setting or holds a bad one; names all of them at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
