/** Text → words, and the clauses they stand in: the one way this folder reads a message. */

/** The words from `start` up to `end`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark that ends it, such as `?`; empty at the end of the text and before an "and" or "but". */
  readonly mark: string;
}

export interface Words {
  readonly words: readonly string[];
  readonly clauses: readonly Clause[];
}

const LONGEST_TEXT = 1_000;
const LONGEST_WORD = 32;
const JOINTS: ReadonlySet<string> = new Set(['and', 'but']);

/** "do not" and "don't" are one word too. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...[
    'is',
    'are',
    'was',
    'were',
    'do',
    'does',
    'did',
    'has',
    'have',
    'had',
    'would',
    'should',
    'could',
  ].map((verb) => [`${verb} not`, `${verb}nt`] as const),
  ['can not', 'cant'],
  ['cannot', 'cant'],
  ['will not', 'wont'],
  ['i am', 'im'],
  ['i have', 'ive'],
  ['it is', 'its'],
  ['that is', 'thats'],
]);

/** An emoji, a word, or a mark; the point of a number such as 2.4 is none of them. */
const PART =
  /(?<word>\p{Extended_Pictographic}|[\p{L}\p{N}]+)|[;:!?\n…()]|[.,](?!\p{N})|(?<!\p{N})[.,]| [-–—] /gu;

/**
 * Reads at most 1,000 characters of a text and 32 of a word. Letters become small and lose their
 * accents and apostrophes, so that "can't", "can’t" and "cant" are one word.
 */
export function readWords(text: string): Words {
  const words: string[] = [];
  const clauses: Clause[] = [];
  let start = 0;

  for (const { 0: part, groups } of fold(text).matchAll(PART)) {
    const word = groups?.['word'];
    if (word === undefined) close(part.replaceAll(' ', ''));
    else {
      if (JOINTS.has(word)) close('');
      const joined = words.length > start && SHORT_FORMS.get(`${words.at(-1)} ${word}`);
      if (joined) words[words.length - 1] = joined;
      else words.push(SHORT_FORMS.get(word) ?? word.slice(0, LONGEST_WORD));
    }
  }
  close('');
  return { words, clauses };

  function close(mark: string): void {
    if (words.length > start) clauses.push({ start, end: words.length, mark });
    start = words.length;
  }
}

/** Composed letters are taken apart, which can make a text longer: hence the second cut. */
function fold(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .slice(0, LONGEST_TEXT);
}
