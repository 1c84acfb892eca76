/**
 * Keeps on disk what is dear to make, by the hash of what it was made from, so that a warm start
 * neither reads two hundred files of content nor learns from thousands of messages.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Recall } from '../core/recall.ts';

export function createRecall(folder: string): Recall {
  return <T>(name: string, from: string, make: () => T): T => {
    const hash = createHash('sha256').update(process.version).update(from).digest('hex');
    const file = join(folder, `${name}.v8`);
    const kept = read(file);
    if (kept?.hash === hash) return kept.value as T;

    const value = make();
    mkdirSync(folder, { recursive: true });
    // Renamed into place, so that a killed start leaves no half file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, serialize({ hash, value }));
    renameSync(unfinished, file);
    return value;
  };
}

/** A file that cannot be read back is as good as none; it is written again. */
function read(file: string): { readonly hash: string; readonly value: unknown } | undefined {
  try {
    return deserialize(readFileSync(file)) as { hash: string; value: unknown };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    rmSync(file, { force: true });
    return undefined;
  }
}
