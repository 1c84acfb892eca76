import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/content/fingerprint.ts';

it('changes with every change of content and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  for (const folder of ['dialogs', 'knowledge'])
    cpSync(folder, join(root, folder), { recursive: true });
  const before = fingerprint(root);
  expect(fingerprint(root)).toBe(before);
  expect(fingerprint('.')).toBe(before);
  writeFileSync(join(root, 'dialogs/phrases.yaml'), 'welcome: Hi');
  const changed = fingerprint(root);
  expect(changed).not.toBe(before);
  renameSync(join(root, 'dialogs/phrases.yaml'), join(root, 'dialogs/phrase.yaml'));
  expect(new Set([before, changed, fingerprint(root)]).size).toBe(3);
  rmSync(root, { recursive: true });
});
