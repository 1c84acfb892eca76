/** Text → the words that search compares: small letters, no stop words, endings cut. */

/** As much of a question as is read. */
const LONGEST_TEXT = 1_000;

/**
 * Words of the language and of politeness only. "not", "when" and "how" stay: they tell one
 * question from another, and their weight is small since most articles have them.
 */
const STOP = new Set(
  `a an the is are was were am be been being it its i im ive id my me mine we our ours us you your of to and or in on at for with this
  that these those do does did hi hello hey dear please pls plz thanks thank could would should tell
  just so really also there guys sir`.split(/\s+/),
);

export function wordsOf(text: string): string[] {
  return plainWordsOf(text).map(stem);
}

/** The same words with their endings. */
export function plainWordsOf(text: string): string[] {
  const folded = text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .normalize('NFKD')
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{Mn}'’‘]/gu, '');
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word));
}

/** Plural and the commonest endings; enough to make "resetting codes" ask for "reset code". */
function stem(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  // "resett" and "stopp" had their last letter doubled for the ending.
  const single = base === word ? base : base.replace(/([bdgmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/e$/, '') : single;
}
