/** Reads `knowledge/locks/` as it is written, without the loader's checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Lock, Procedure } from '../../../src/core/lock.ts';

export interface Written {
  readonly id: string;
  readonly brand: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly batteries?: string;
  readonly avoid_batteries?: string;
  readonly emergency_power?: { readonly kind: string; readonly how: string };
  readonly lockout?: {
    readonly attempts?: number;
    readonly seconds: number;
    readonly note?: string;
  };
  readonly restart?: Partial<Procedure>;
  readonly factory_reset?: Partial<Procedure>;
  readonly pairing?: string;
  readonly signals?: readonly { readonly signal: string; readonly meaning: string }[];
  readonly warranty?: string;
  readonly support?: string;
  readonly sources: readonly string[];
}

const FOLDER = 'knowledge/locks';

export const written: readonly Written[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    ...(parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Written, 'id'>),
    id: basename(file, '.yaml'),
  }));

/** As much of them as recognising needs. */
export const locks: readonly Lock[] = written.map(({ id, brand, name, aliases }) => ({
  id,
  brand,
  name,
  aliases,
  signals: [],
}));
