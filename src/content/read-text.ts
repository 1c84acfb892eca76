/** Reads one file as text, or says why it is none. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../core/errors.ts';

const LARGEST = 256 * 1024;

export type Text =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'broken'; readonly mistakes: readonly Mistake[] };

/** UTF-8 of at most 256 kB, with `\n` for line ends whatever system it was written on. */
export function readText(root: string, file: string): Text {
  const refuse = (message: string): Text => ({
    kind: 'broken',
    mistakes: [{ file, line: 1, column: 1, message }],
  });
  const path = join(root, file);
  const { size } = statSync(path);
  if (size > LARGEST) return refuse(`a file has at most ${LARGEST} bytes; this has ${size}`);
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD')) return refuse('a file is text in UTF-8, and this is not');
  return { kind: 'text', text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
}
