/** Finds files that are hard to read, and lines that are too long for a bubble or a button. */
import type { Lock, LockField } from '../core/lock.ts';
import { type Finding, findingAt, type Reviewed } from './finding.ts';
import { type Prose, proseOf } from './prose.ts';
import { readingGrade } from './reading-level.ts';

/** What somebody at a door in the rain can read: the seventh year at school. */
export const HARDEST = 7;
/** An article's answer is the longest bubble. */
const LONGEST_BUBBLE = 320;
/** A section is asked for, and a step of a lock stands in a list; both may say a little more. */
const LONGEST_SECTION = 480;
const LONGEST_BUTTON = 60;

export interface Level {
  readonly file: string;
  readonly grade: number;
}

/** The grade of each file with enough words to tell it. */
export function levelsOf({ content }: Pick<Reviewed, 'content'>): Level[] {
  return proseOf(content).flatMap(({ file, lines }) => {
    const grade = readingGrade(lines);
    return grade === undefined ? [] : [{ file, grade }];
  });
}

export function findHard({ content, texts }: Reviewed): Finding[] {
  return levelsOf({ content })
    .filter(({ grade }) => grade > HARDEST)
    .map(({ file, grade }) =>
      findingAt(texts, {
        kind: 'reading level',
        file,
        message: `this reads like grade ${grade.toFixed(1)}; ${HARDEST} or easier is the aim`,
      }),
    );
}

/** Lines are measured as they are shown: with the longest fact a lock of the catalogue may fill in. */
export function findLong({ content, texts }: Reviewed): Finding[] {
  const fill = filler([...content.locks.values()]);
  return proseOf(content).flatMap(({ file, lines, buttons }: Prose) => [
    ...lines.flatMap((text) => {
      const shown = fill(text).length;
      const most = file.startsWith('knowledge/') ? LONGEST_SECTION : LONGEST_BUBBLE;
      const filled = shown > text.length ? ' when the longest fact is filled in' : '';
      return shown <= most
        ? []
        : [long(file, text, `this line has ${shown} characters${filled}; ${most} is the most`)];
    }),
    ...buttons
      .filter((text) => text.length > LONGEST_BUTTON)
      .map((text) =>
        long(file, text, `a button has at most ${LONGEST_BUTTON} characters; this ${text.length}`),
      ),
  ]);

  function long(file: string, text: string, message: string): Finding {
    return findingAt(texts, { kind: 'too long', file, text, message });
  }
}

function filler(locks: readonly Lock[]): (text: string) => string {
  const longest = (facts: readonly (string | undefined)[]): string =>
    facts.reduce<string>((best, fact = '') => (fact.length > best.length ? fact : best), '');
  const facts: Readonly<Record<LockField, string>> = {
    name: longest(locks.map(({ name }) => name)),
    brand: longest(locks.map(({ brand }) => brand)),
    batteries: longest(locks.map(({ batteries }) => batteries)),
    avoid_batteries: longest(locks.map(({ avoidBatteries }) => avoidBatteries)),
    release: longest(locks.map(({ release }) => release)),
    emergency_power: longest(locks.map(({ emergencyPower }) => emergencyPower?.how)),
    lockout_seconds: '1800',
    pairing: longest(locks.map(({ pairing }) => pairing)),
    warranty: longest(locks.map(({ warranty }) => warranty)),
    support: longest(locks.map(({ support }) => support)),
  };
  return (text) =>
    text.replace(
      /\{lock\.([a-z_]+)\}/g,
      (whole, name: string) => facts[name as LockField] ?? whole,
    );
}
