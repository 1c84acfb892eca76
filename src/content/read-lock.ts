/** Reads one lock of the catalogue. */
import type { Mistake } from '../core/errors.ts';
import type { Lock } from '../core/lock.ts';
import type { Written } from './find-twins.ts';
import { foldName } from './fold.ts';
import { lockFormat, type RawLock } from './knowledge-formats.ts';
import { idOf } from './read-flow.ts';
import { readYaml } from './read-yaml.ts';

export interface LockFile {
  readonly lock: Lock;
  /** Its name and aliases, each once, with their places. */
  readonly names: readonly Written[];
}

export type LockRead =
  | { readonly kind: 'lock'; readonly file: LockFile }
  | { readonly kind: 'broken'; readonly mistakes: readonly Mistake[] };

export function readLock(file: string, text: string): LockRead {
  const reading = readYaml(file, text, lockFormat);
  if (reading.kind === 'broken') return reading;
  const { value, at } = reading;
  const names = new Map<string, Written>();
  names.set(foldName(value.name), { text: value.name, at: (words) => at(['name'], words) });
  for (const [index, alias] of value.aliases.entries()) {
    const folded = foldName(alias);
    if (!names.has(folded))
      names.set(folded, { text: folded, at: (words) => at(['aliases', index], words) });
  }
  const aliases = [...names.keys()].slice(1);
  return {
    kind: 'lock',
    file: { lock: toLock(idOf(file), value, aliases), names: [...names.values()] },
  };
}

/** `sources` and `review` are for authors and their reviewers; they stay in the file. */
function toLock(id: string, raw: RawLock, aliases: readonly string[]): Lock {
  const {
    avoid_batteries,
    emergency_power,
    factory_reset,
    signals_source,
    sources,
    review,
    ...same
  } = raw;
  return {
    ...same,
    id,
    aliases,
    ...(avoid_batteries === undefined ? {} : { avoidBatteries: avoid_batteries }),
    ...(emergency_power === undefined ? {} : { emergencyPower: emergency_power }),
    ...(signals_source === undefined ? {} : { signalsSource: signals_source }),
    ...(factory_reset === undefined ? {} : { factoryReset: factory_reset }),
  };
}
