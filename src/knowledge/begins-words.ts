/** Whether a text has words that begin with those of a phrase: "MOTOR_JAMMED" has "motor jam". */

/** Words of at most 600 characters, small; "motorJam" and "MOTOR_JAM" are two words each. */
export const splitWords = (text: string): readonly string[] =>
  text
    .slice(0, 600)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** The phrase's words stand in the text one after another, each as the beginning of a word. */
export function beginsWords(text: string, phrase: string): boolean {
  const words = splitWords(text);
  const wanted = splitWords(phrase);
  return words.some((_, at) => wanted.every((part, more) => words[at + more]?.startsWith(part)));
}
