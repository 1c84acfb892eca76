/** What a cache of read content must be made anew for: any change in content, or in the code. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = fileURLToPath(new URL('..', import.meta.url));

/** The hash of every file in `dialogs/` and `knowledge/` below `root`, and of the code, by name. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const folder of [join(root, 'dialogs'), join(root, 'knowledge'), CODE]) {
    for (const file of filesIn(folder)) {
      hash.update(`\0${file}\0`);
      hash.update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted();
}
