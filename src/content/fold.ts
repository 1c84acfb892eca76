/** Makes two ways of writing one thing equal, so that twins are found. */

/** As a message is compared: small letters, no punctuation, single spaces. "Can't  go!" = "cant go". */
export function foldPhrase(text: string): string {
  return foldName(text)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As a name is compared: small letters, single spaces; punctuation tells names apart. */
export function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
