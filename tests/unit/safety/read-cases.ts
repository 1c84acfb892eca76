/** Reads the masking cases: text, what is left of it, and why. */
import { readFileSync } from 'node:fs';

export interface MaskingCase {
  readonly text: string;
  readonly expected: string;
  readonly why: string;
}

export function readCases(file: string): readonly MaskingCase[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [text, expected, why] = line.split('\t').map(unescaped);
    if (!text || expected === undefined || !why) throw new Error(`${file}: no case: ${line}`);
    return { text, expected, why };
  });
}

const unescaped = (cell: string): string =>
  cell.replace(/\\(?:u([\da-fA-F]{4})|n|t)/g, (whole, hex: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return whole === '\\n' ? '\n' : '\t';
  });
