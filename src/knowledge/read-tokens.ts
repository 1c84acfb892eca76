/** Text → the words a lock's name is looked for in. Names are read the same way. */

export interface Token {
  readonly word: string;
  /** Nothing stands between it and the one before but a hyphen, a dot or the like. */
  readonly glued: boolean;
  /** A mark such as a comma stands before it. */
  readonly apart: boolean;
}

const LONGEST_TEXT = 1_000;
const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Reads 1,000 characters. "I'd" stays one word, since "id" is a brand; "Yale's" is "yale". */
export function readTokens(text: string): readonly Token[] {
  const folded = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/(?<=\p{L})\+/gu, ' plus ');
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: found, index } of folded.matchAll(TOKEN)) {
    const word = found.replace(/’/g, "'").replace(/'s$/, '');
    const gap = end < 0 ? '' : folded.slice(end, index);
    tokens.push({ word, glued: /^[-./_]$/.test(gap), apart: /[,;:.!?()\n](?:\s|$)/.test(gap) });
    end = index + found.length;
  }
  return tokens;
}

export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Letters and digits mixed, such as "be489" or "914c"; "2s" and "4th" are too short to tell. */
export const isModelNumber = (word: string): boolean =>
  /\p{L}\p{N}|\p{N}\p{L}/u.test(word) && word.length >= (/^\p{L}/u.test(word) ? 3 : 4);
