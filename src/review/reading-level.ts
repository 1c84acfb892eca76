/** How hard a text is to read, as the school year it takes. */

/** As few words as a grade can be told from; below it one long name decides. */
export const FEWEST_WORDS = 40;

/**
 * The Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid,
 * Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75, Naval Technical Training
 * Command). Each line ends a sentence, as a bubble or a step does. `undefined` below 40 words.
 */
export function readingGrade(lines: readonly string[]): number | undefined {
  const sentences = lines.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsIn);
  if (words.length < FEWEST_WORDS) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences of a text that have words in them. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/https:\/\/\S+/g, '')
    .split(/[.!?]+(?=\s|$)|\n+/)
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(sentence: string): string[] {
  // What fills a name in braces is not the author's choice of words.
  const plain = sentence.replace(/\{[^}]*\}/g, 'it').toLowerCase();
  return plain.match(/[a-z][a-z'’]*|\d[\d.,]*/g) ?? [];
}

/** Endings that are written and not spoken: "code", "codes", "opened", "whole"; not "added", "boxes". */
const SILENT = /(?:(?<=[^laeiouysxzcgh])es|(?<=[^td])ed|(?<=[^laeiouy])e|(?<=[aeiouy]l)es?)$/;

/**
 * Groups of one or two vowels, less a silent ending; about right for English, as all such counters
 * are. A number counts as one.
 */
export function syllablesIn(word: string): number {
  const spoken = word.replace(/['’]/g, '').replace(SILENT, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
