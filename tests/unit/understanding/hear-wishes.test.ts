import { expect, it } from 'vitest';
import type { Classify } from '../../../src/understanding/classifier.ts';
import { hearWishes } from '../../../src/understanding/hear-wishes.ts';
import { createReadMessage } from '../../../src/understanding/read-message.ts';
import { createSpelling } from '../../../src/understanding/spelling.ts';

const read = createReadMessage(createSpelling(new Map()));
/** The first colour in the words is the flow; "dim" colours are unsure ones, "far" is not ours. */
const classify: Classify = (words) => {
  const id = words.find((word) => ['red', 'blue', 'green'].includes(word)) ?? 'grey';
  const score = id === 'grey' || words.includes('dim') ? 0.4 : 0.9;
  return { flows: [{ id, score }], outOfScope: words.includes('far') ? 0.9 : 0.1 };
};
const heard = (text: string): string =>
  hearWishes(read(text), classify, ({ start }) => read(text).words[start] === 'aside').join(' ');

it.each([
  ['two short statements', 'my lamp is red and the door is blue', 'red blue'],
  ['a statement and a question', 'my lamp is red. how do I make the door blue', 'red blue'],
  ['a request that comes after a story', 'red lamp here. it broke. also blue door', 'red blue'],
  ['the order of the message', 'can it be blue? can it be red?', 'blue red'],
  ['nothing in one wish', 'my lamp is red', ''],
  ['nothing in one wish said twice', 'is it red? I want it red', ''],
  ['nothing where a part is unsure', 'my lamp is red and the door is dim blue', ''],
  ['nothing where a part is not ours', 'my lamp is red and the door is far blue', ''],
  ['nothing in a story that points back', 'my lamp is red and it was blue before', ''],
  ['nothing in a long story', 'the lamp was red. then came rain. then a blue light', ''],
  ['nothing in parts of two words', 'red lamp and blue door', ''],
  ['nothing told aside', 'my lamp is red. aside how it went blue', ''],
  ['nothing in an empty message', '', ''],
])('hears %s', (_, text, wishes) => {
  expect(heard(text)).toBe(wishes);
});
