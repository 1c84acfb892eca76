/** Splits a phrase of the rule language of `find-words.ts` where no bracket is open. */

export function splitPhrase(text: string, at: ' ' | '|'): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += bracketStep(letter);
    if (letter === at && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '');
}

export const bracketStep = (letter: string): number =>
  '(['.includes(letter) ? 1 : ')]'.includes(letter) ? -1 : 0;
