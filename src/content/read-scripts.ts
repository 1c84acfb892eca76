/** Reads the conversation scripts below `tests/conversations/`, as far as playing them needs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError, type Mistake } from '../core/errors.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

export const SCRIPTS = 'tests/conversations';

/** What the customer writes, or an event that their app sends. */
export type Sent =
  | { readonly user: string }
  | { readonly event: { readonly name: string; readonly value?: unknown } };

/** What is sent; what the bot must answer is the tests' business. */
export interface Script {
  /** Such as `power/no-response.yaml`. */
  readonly file: string;
  readonly title: string;
  readonly turns: readonly Sent[];
}

const scriptsFormat = z.array(
  z.looseObject({
    title: z.string(),
    turns: z.array(
      z.union([
        z.looseObject({ user: z.string() }),
        z.looseObject({ event: z.looseObject({ name: z.string(), value: z.unknown() }) }),
      ]),
    ),
  }),
);

/** In the order of their files. None if there are no scripts below `root`. @throws ContentError */
export function readScripts(root: string): Script[] {
  if (!existsSync(join(root, SCRIPTS))) return [];
  const files = readdirSync(join(root, SCRIPTS), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted();
  const mistakes: Mistake[] = [];
  const scripts = files.flatMap((file) => {
    const path = `${SCRIPTS}/${file}`;
    const text = readText(root, path);
    const read = text.kind === 'text' ? readYaml(path, text.text, scriptsFormat) : text;
    if (read.kind !== 'broken') return read.value.map((script) => ({ file, ...script }));
    mistakes.push(...read.mistakes);
    return [];
  });
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return scripts;
}
