/** Splits a phrase of the rule language of `find-words.ts` where no bracket is open. */

/**
 * The words and groups of a phrase.
 *
 * @throws Error when a bracket opens or closes within a word: a slip of the rule's author.
 */
export function splitPhrase(phrase: string): string[] {
  const items = splitAt(' ', phrase);
  for (const item of items) {
    if (isGroup(item) ? !isBalanced(item) : /[()[\]|]|^\?./.test(item))
      throw new Error(
        `'${item}' in '${phrase}': brackets hold whole words, and ? follows a letter`,
      );
  }
  return items;
}

/** The phrases in a group such as `(a b|c)`. */
export const splitGroup = (group: string): string[] => splitAt('|', group.slice(1, -1));

export const isGroup = (item: string): boolean => item.startsWith('(') || item.startsWith('[');

function splitAt(mark: string, text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]!;
    depth += bracketStep(letter);
    if (letter !== mark || depth !== 0) continue;
    if (index > from) parts.push(text.slice(from, index));
    from = index + 1;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Whether the bracket that opens the item closes at its end, and no sooner. */
function isBalanced(item: string): boolean {
  let depth = 0;
  for (let index = 0; index < item.length; index += 1) {
    depth += bracketStep(item[index]!);
    if (depth === 0) return index === item.length - 1;
  }
  return false;
}

function bracketStep(letter: string): number {
  if (letter === '(' || letter === '[') return 1;
  return letter === ')' || letter === ']' ? -1 : 0;
}
