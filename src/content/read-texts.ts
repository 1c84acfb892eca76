/** Reads the files of a content root as they are written, for who looks for a line in them. */
import { listFiles } from './list-files.ts';
import { readText } from './read-text.ts';

/** Path from the root → text; without what cannot be read as one. */
export function readTexts(root: string): ReadonlyMap<string, string> {
  const { singles, flows, hears, articles, locks } = listFiles(root);
  const files = [...singles, ...flows, ...hears, ...articles, ...locks];
  return new Map(
    files.flatMap((file) => {
      const read = readText(root, file);
      return read.kind === 'text' ? [[file, read.text]] : [];
    }),
  );
}
