/** Measures every contender on every split, one process each, one after the other. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CONTENDERS } from './contenders.ts';
import type { Measured } from './measure-one.ts';

export interface Skipped {
  readonly contender: string;
  readonly split: string;
  readonly why: string;
}

export interface Comparison {
  readonly measured: readonly Measured[];
  readonly skipped: readonly Skipped[];
}

export async function compare(
  splits: readonly string[],
  tell: (line: string) => void,
): Promise<Comparison> {
  const measured: Measured[] = [];
  const skipped: Skipped[] = [];
  for (const split of splits) {
    for (const { name, limit } of CONTENDERS) {
      const why = limit?.(split).skip;
      if (why !== undefined) {
        skipped.push({ contender: name, split, why });
        continue;
      }
      tell(`${split}: ${name}`);
      measured.push(await measureOne(name, split));
    }
  }
  return { measured, skipped };
}

function measureOne(contender: string, split: string): Promise<Measured> {
  const script = fileURLToPath(new URL('measure-one.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, contender, split], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.on('error', reject).on('close', (code) => {
      // A package may print on its own; ours is the last line.
      if (code === 0) resolve(JSON.parse(out.trim().split('\n').at(-1)!) as Measured);
      else reject(new Error(`${contender} on ${split} ended with ${code}`));
    });
  });
}
