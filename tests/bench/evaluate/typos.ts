/** Injected typing errors: one edit in about a quarter of the words of three letters or more. */
import { createRandom } from '../../random.ts';

const SHARE = 0.25;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, doubled by another, changed, or swapped with its neighbour; by chance. */
export function withTypos(texts: readonly string[], seed = 7): readonly string[] {
  const chance = createRandom(seed);
  return texts.map((text) =>
    text.replace(/\p{L}{3,}/gu, (word) => (chance() < SHARE ? mistype(word, chance) : word)),
  );
}

function mistype(word: string, chance: () => number): string {
  const at = Math.floor(chance() * word.length);
  const letter = LETTERS[Math.floor(chance() * LETTERS.length)]!;
  const [before, here, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  switch (Math.floor(chance() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + here + after;
    case 2:
      return before + letter + after;
    default:
      return after === '' ? before + letter : before + after[0]! + here + after.slice(1);
  }
}
