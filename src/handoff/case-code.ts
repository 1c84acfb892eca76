/** The code of a case: short enough to read out, never a word, never taken for a door code. */

/** Consonants only: no digits, which are masked in messages, and no syllables. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const GROUP = 5;

/** Two groups of five letters: 43 bits. `random` gives that many bytes as base64url. */
export function newCaseCode(random: (bytes: number) => string): string {
  let code = '';
  while (code.length < 2 * GROUP)
    // Bytes beyond the last whole multiple would make the first letters likelier.
    for (const byte of Buffer.from(random(2 * GROUP), 'base64url'))
      if (byte < 240 && code.length < 2 * GROUP) code += LETTERS[byte % LETTERS.length];
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}
