import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { stem } from '../../../src/understanding/stem.ts';

it.each([
  ['batteries', 'batteri'],
  ['battery', 'batteri'],
  ['locking', 'lock'],
  ['be489s', 'be489s'],
])('gives %s the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it('leaves the environment alone and prints nothing, whatever a .env says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stem-'));
  try {
    writeFileSync(join(folder, '.env'), 'POISON=drunk\nNODE_ENV=poison\n');
    const file = pathToFileURL(join(process.cwd(), 'src/understanding/stem.ts')).href;
    const script = `
      const before = JSON.stringify(process.env);
      const { stem } = await import(${JSON.stringify(file)});
      console.log(stem('locks'), JSON.stringify(process.env) === before, process.env.POISON);
    `;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed).toBe('lock true undefined\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
