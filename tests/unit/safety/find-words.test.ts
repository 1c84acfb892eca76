import { describe, expect, it } from 'vitest';
import { createReading, has, holds, type Rule, words } from '../../../src/safety/find-words.ts';

const read = (text: string) => createReading(` . ${text} . `);

describe('words', () => {
  it.each<[string, string, boolean]>([
    ['door', 'the door opens', true],
    ['door', 'the doors open', false],
    ['doors?', 'the doors open', true],
    ['burgl*', 'a burglary', true],
    ['(cat|guinea pig) in', 'guinea pig in', true],
    ['cat [is] in', 'cat in', true],
    ['cat [is] in', 'cat is in', true],
    ['cat _ in', 'cat in', false],
    ['cat _2 in', 'cat is still in', true],
    ['cat _2 in', 'cat is still not in', false],
    ['cat _2 in', 'cat . is in', false],
    ['cat ~2 in', 'cat and key in', false],
    ['cat .', 'the cat . sat', true],
  ])('"%s" in "%s" is found: %s', (phrase, text, found) => {
    expect(has(words(phrase), read(text))).toBe(found);
  });

  it.each(['a (b|c)d', 'a (b)? c', 'x[yz] a', 'a ?b'])('refuses "%s"', (phrase) => {
    const pattern = words(phrase);
    expect(() => has(pattern, read('a b'))).toThrow('brackets hold whole words');
  });
});

describe('holds', () => {
  const cat = words('cat');
  const shut = words('shut');
  const rule = (more: Partial<Rule> = {}): Rule => ({ all: [cat, shut], within: 2, ...more });

  it.each<[string, Rule, string, boolean]>([
    ['what stands near', rule(), 'shut the big cat', true],
    ['what stands too far', rule(), 'shut in the very old cat', false],
    ['a denied anchor', rule(), 'no cat shut', false],
    ['a spoilt sentence', rule({ unless: [words('toy')] }), 'toy . cat shut toy', false],
    ['another sentence spoilt', rule({ unless: [words('toy')] }), 'toy . cat shut', true],
    ['what would come before, behind', rule({ before: [words('if')] }), 'cat shut if', true],
    ['what comes before', rule({ before: [words('if')] }), 'if cat shut', false],
    ['a spoilt message', rule({ never: [words('toy')] }), 'toy . cat shut', false],
  ])('judges %s', (_, given, text, expected) => {
    expect(holds(given, read(text))).toBe(expected);
  });
});
