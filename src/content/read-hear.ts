/** Reads example messages: in a file of their own, one a line, or in the `hear` of a YAML file. */
import type { Mistake } from '../core/errors.ts';
import type { Written } from './find-twins.ts';
import { plainWords } from './plain-words.ts';
import type { Locate } from './read-yaml.ts';
import { heard } from './text-format.ts';

const FEWEST = 3;
const message = heard();

/** The lines of a `.hear.txt`; empty ones and those that begin with `#` are for authors. */
export function readHear(
  file: string,
  text: string,
): { readonly hear: readonly Written[]; readonly mistakes: readonly Mistake[] } {
  const hear: Written[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    const column = line.length - line.trimStart().length + 1;
    const at = (words: string): Mistake => ({ file, line: index + 1, column, message: words });
    const checked = message.safeParse(said, { error: plainWords });
    if (checked.success) hear.push({ text: checked.data, at });
    else mistakes.push(...checked.error.issues.map((issue) => at(issue.message)));
  }
  return { hear, mistakes };
}

/** The `hear` of a YAML file, already checked for its shape. */
export function hearOf(hear: readonly string[], at: Locate): Written[] {
  return hear.map((text, index) => ({ text, at: (words) => at(['hear', index], words) }));
}

/** Fewer messages than these teach nothing. */
export function tooFew(hear: readonly Written[], at: Locate): Mistake[] {
  return hear.length < FEWEST
    ? [at(['hear'], `'hear' needs at least ${FEWEST} messages; found ${hear.length}`)]
    : [];
}
