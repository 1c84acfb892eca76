/** Hears a choice by its place: "the second one", "2", "number 3", "last". */
import type { Words } from './read-words.ts';
import { setOf } from './small-words.ts';

const LONGEST = 6;
const LAST = -1;
const PLACES: ReadonlyMap<string, number> = new Map([
  ...placesOf('first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...placesOf('1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'),
  ...placesOf('1 2 3 4 5 6 7 8 9 10'),
  ...placesOf('one two three four five six seven eight nine ten'),
  ...placesOf('former latter'),
  ['last', LAST],
  ['latter', LAST],
]);
/** Words that only lead up to a place or away from it. */
const AROUND = setOf(`
  the one option number no nr choice answer button please i id ill im take want pick choose go with
  mean meant would like its it is that thats think say to um ok okay yes hi just thanks
`);
const NAMING = setOf('option number no nr choice answer button');

/** Counted from 0, the last is -1; undefined if the message says anything else besides. */
export function hearOrdinal({ words }: Words): number | undefined {
  if (words.length > LONGEST) return undefined;
  const at = words.findIndex(isPlace);
  const others = words.filter((_, other) => other !== at);
  return others.every((word) => AROUND.has(word)) ? PLACES.get(words[at] ?? '') : undefined;

  /** "the second one" is not the first, but "number one" is. */
  function isPlace(word: string, at: number): boolean {
    if (word === 'one') return words.length === 1 || NAMING.has(words[at - 1] ?? '');
    return PLACES.has(word);
  }
}

function placesOf(words: string): [string, number][] {
  return words.split(' ').map((word, at) => [word, at]);
}
