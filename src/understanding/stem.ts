/**
 * English word → its stem, such as "batteries" → "batteri".
 *
 * `natural` is taken by sub-path, here and nowhere else: its index loads database clients, reads
 * `.env` into the environment and prints to the console. The sub-path has no types of its own.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const porter = require('natural/lib/natural/stemmers/porter_stemmer.js') as {
  readonly stem: (word: string) => string;
};

/** `word` is in small letters; one with a digit is a name or a number and stays as it is. */
export function stem(word: string): string {
  return /\p{N}/u.test(word) ? word : porter.stem(word);
}
