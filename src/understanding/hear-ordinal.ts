/** Hears a choice by its place: "the second one", "2", "number 3", "last". */
import type { Words } from './read-words.ts';
import { setOf } from './small-words.ts';

const LONGEST = 6;
const PLACES: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, at) => [[word, at] as const, [`${at + 1}`, at] as const]),
);
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'].map(
    (word, at) => [word, at] as const,
  ),
  ...'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ['top', 0],
  ['former', 0],
  ['last', -1],
  ['bottom', -1],
  ['latter', -1],
]);
/** Words that only lead up to a place or away from it. */
const AROUND = setOf(`
  the one option number no nr choice answer button please i id ill take want pick choose go with mean
  meant would like its it is that thats think say to a for me um ok okay yes hi just thanks on
`);

/** Counted from 0, the last is -1; undefined if the message says anything else besides. */
export function hearOrdinal({ words }: Words): number | undefined {
  if (words.length > LONGEST) return undefined;
  const places = words.map((word) => PLACES.get(word) ?? NUMERALS.get(word));
  const rest = words.filter((word, at) => places[at] === undefined || word === 'one');
  if (!rest.every((word) => AROUND.has(word))) return undefined;
  const chosen = places.filter((_, at) => words[at] !== 'one');
  const found = chosen.filter((place) => place !== undefined);
  if (found.length === 0 && words.includes('number') ) return 0;
  return found.length === 1 ? found[0] : undefined;
}
