/** The words of a question that search can use: folded, without stop words, stemmed lightly. */

/** Words in every question; the negation stays, "not" changes what is asked. */
const STOP = new Set(
  `a an and are as at be been but by can could did do does for from had has have how i if im in into is it its
  just me my of on or our should so some than that the their them then there these they this to up us was we
  were what when where which who why will with would you your please hi hello hey ok any get got am about`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const LONGEST_WORD = 32;

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => word.length > 1 && word.length <= LONGEST_WORD && !STOP.has(word))
    .map(stem);
}

/** Plural and the commonest endings; enough to make "resetting codes" ask for "reset code". */
function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  // "resett" and "stopp" had their last letter doubled for the ending.
  return base === word ? word : base.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}
