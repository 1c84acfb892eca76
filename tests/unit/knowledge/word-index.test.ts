import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../../src/knowledge/word-index.ts';

const document = (text: string, weight = 1) => text.split(' ').map((word) => ({ word, weight }));
const index = createWordIndex([
  document('lock battery battery'),
  document('lock battery code code'),
  document('lock door'),
]);
const cover = (text: string) => index.cover(new Set(text.split(' ')));

describe('createWordIndex', () => {
  it('covers only documents that share a word', () => {
    expect([...cover('door').keys()]).toEqual([2]);
    expect(cover('window').size).toBe(0);
  });

  it('covers more of a question when more of its words are there', () => {
    expect(cover('battery code').get(1)!).toBeGreaterThan(cover('battery code').get(0)!);
  });

  it('covers less of a question with words that nobody knows', () => {
    expect(cover('door window').get(2)!).toBeLessThan(cover('door').get(2)!);
  });

  it('counts a mention by its weight', () => {
    const weighed = createWordIndex([document('pin', 3), document('pin', 1)]);
    const found = weighed.cover(new Set(['pin']));
    expect(found.get(0)!).toBeGreaterThan(found.get(1)!);
  });

  it('never covers more than all', () => {
    const all = createWordIndex([document('pin '.repeat(500).trim()), document('door')]);
    expect(all.cover(new Set(['pin'])).get(0)!).toBeLessThanOrEqual(1);
  });

  it('weighs a rare word more, an unknown one most', () => {
    const [common, rare, none] = ['lock', 'door', 'window'].map(index.weight);
    expect(common!).toBeLessThan(rare!);
    expect(rare!).toBeLessThan(none!);
    expect(none).toBe(1);
  });

  it.each([
    ['battery', 'battery'],
    ['batery', 'battery'],
    ['window', 'window'],
  ])('corrects %s to %s', (word, known) => {
    expect(index.correct(word)).toBe(known);
  });
});
