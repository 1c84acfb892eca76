/** Finds the question of each article that is most like the one asked, by words and by letters. */
import Fuse from 'fuse.js';

export interface Question {
  /** Place of the article that answers it. */
  readonly article: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The weight of all of them. */
  readonly whole: number;
}

/** How two questions are alike in words. */
export interface Likeness {
  /** The part of the words of both that they share, by weight (Dice): 1 if all, 0 if none. */
  readonly same: number;
  /** The weight of the words they share. */
  readonly shared: number;
  /** How many these are. */
  readonly both: number;
}

export interface Nearest extends Likeness {
  /** The likeness in letters, 0 to 1. */
  readonly letters: number;
}

/** The fuzzy search takes time that grows with all of these. */
const COMPARED = 50;
const SPELLED = 5;
const LONGEST_TEXT = 48;
const LEAST_ALIKE = 0.6;

/**
 * Article → its nearest question; `both` is the most words that any of its questions shares. The 50
 * that share most are compared, the first 5 of them by letter. `text` is the question asked without its stop words.
 */
export function nearestQuestions(
  words: ReadonlySet<string>,
  text: readonly string[],
  questions: readonly Question[],
  weight: (word: string) => number,
): ReadonlyMap<number, Nearest> {
  const whole = weigh(words, weight);
  const few = questions
    .map((question) => ({ question, like: alike({ words, whole }, question, weight) }))
    .filter(({ like }) => like.same > 0)
    .toSorted((a, b) => b.like.same - a.like.same)
    .slice(0, COMPARED);
  const letters = lettersAlike(
    text,
    few.slice(0, SPELLED).map(({ question }) => question),
  );
  const near = new Map<number, Nearest>();
  for (const { question, like } of few) {
    const { article } = question;
    const before = near.get(article);
    if (!before) near.set(article, { ...like, letters: letters.get(article) ?? 0 });
    else if (like.both > before.both) near.set(article, { ...before, both: like.both });
  }
  return near;
}

export function weigh(words: Iterable<string>, weight: (word: string) => number): number {
  let whole = 0;
  for (const word of words) whole += weight(word);
  return whole;
}

function alike(
  asked: Pick<Question, 'words' | 'whole'>,
  question: Pick<Question, 'words' | 'whole'>,
  weight: (word: string) => number,
): Likeness {
  const whole = asked.whole + question.whole;
  let shared = 0;
  let both = 0;
  for (const word of question.words) {
    if (!asked.words.has(word)) continue;
    shared += weight(word);
    both += 1;
  }
  return { same: whole === 0 ? 0 : (2 * shared) / whole, shared, both };
}

/** Article → the likeness of its question that is nearest in letters. */
function lettersAlike(
  text: readonly string[],
  questions: readonly Question[],
): ReadonlyMap<number, number> {
  const fuse = new Fuse(
    questions.map((question) => question.text),
    { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: LEAST_ALIKE },
  );
  const best = new Map<number, number>();
  for (const { refIndex, score = 1 } of fuse.search(cut(text))) {
    const { article } = questions[refIndex]!;
    best.set(article, Math.max(best.get(article) ?? 0, 1 - score));
  }
  return best;
}

/** As many words as fit, so that no word is cut in two. */
function cut(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    if (text.length + word.length > LONGEST_TEXT) break;
    text += text === '' ? word : ` ${word}`;
  }
  return text;
}
