/** Whether a message tells of a light or sound, and what that means on a lock. */
import type { Lock } from '../core/lock.ts';
import { type CardSignal, matchSigns } from './match-signs.ts';
import { readSigns, signWords } from './read-signs.ts';
import { AROUND } from './sign-words.ts';

export interface SignTold {
  /** Says enough to be looked up: a colour, a number, a length, a picture. */
  readonly isSpecific: boolean;
  /** The message is about nothing else; a lock's name counts as nothing. */
  readonly isAll: boolean;
}

export interface SignReader {
  told(text: string): SignTold | undefined;
  /** Whether the text is nothing but the name of a lock. */
  isLockName(text: string): boolean;
  /** The entries of the lock's card that fit equally well. */
  meaning(text: string, lock: Lock): readonly CardSignal[];
}

export function createSignReader(locks: Iterable<Lock>): SignReader {
  const names = new Set(
    [...locks].flatMap(({ brand, name, aliases }) => [brand, name, ...aliases].flatMap(signWords)),
  );
  return {
    told: (text) => {
      const read = readSigns(text);
      if (read === undefined) return undefined;
      const { signs, parts, rest } = read;
      const [first] = signs;
      return {
        isSpecific:
          signs.filter(({ medium }) => medium !== 'alarm').length > 1 ||
          parts.has('check') ||
          parts.has('cross') ||
          first?.colour !== undefined ||
          first?.count !== undefined ||
          first?.length !== undefined,
        isAll: rest.every((word) => names.has(word)),
      };
    },
    isLockName: (text) => {
      const words = signWords(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
      return words.every((word) => names.has(word) || AROUND.has(word));
    },
    meaning: (text, { signals }) => matchSigns(text, signals),
  };
}
