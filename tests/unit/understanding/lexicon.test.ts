import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/understanding/lexicon.ts';
import { readWords } from '../../../src/understanding/read-words.ts';
import { stem } from '../../../src/understanding/stem.ts';
import { toy } from './toy.ts';

const namesIn = createLexicon(toy.lexicon);
const namesOf = (text: string): readonly string[] => namesIn(readWords(text).words.map(stem));

describe('createLexicon', () => {
  it.each([
    ['the engine is hot', ['part.motor']],
    ['both tubes leak', ['part.hose']],
    ['drive unit shows no sign of life', ['part.motor', 'symptom.dead']],
    ['motor, engine, motor', ['part.motor']],
    ['a unit', []],
    ['', []],
  ])('%s has %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
