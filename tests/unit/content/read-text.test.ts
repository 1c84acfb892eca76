import { expect, it } from 'vitest';
import { MINIMAL, mistakesIn, read } from './minimal-content.ts';

const file = 'dialogs/handoff.yaml';

it('refuses a file of more than 256 kB', () => {
  const text = `${MINIMAL[file]}${'#'.repeat(262_144)}`;
  expect(mistakesIn({ [file]: text })).toEqual([
    `${file}:1:1 a file has at most 262144 bytes; this has ${text.length}`,
  ]);
});

it('refuses a file that is not UTF-8', () => {
  expect(mistakesIn({ [file]: new Uint8Array([0x61, 0x3a, 0x20, 0xe4]) })).toEqual([
    `${file}:1:1 a file is text in UTF-8, and this is not`,
  ]);
});

it('reads a file from another system, with its line ends and byte order mark', () => {
  const foreign = Object.fromEntries(
    Object.entries(MINIMAL).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(read(foreign)).toEqual(read());
});
