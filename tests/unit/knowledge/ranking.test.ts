import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanking, type Postings } from '../../../src/knowledge/ranking.ts';

const SIZE = 6_000;
const word = (given: ReadonlyMap<number, number>): Postings => {
  const pairs = [...given].sort(([a], [b]) => a - b);
  const parts = Float64Array.from(pairs, ([, part]) => part);
  return {
    documents: Int32Array.from(pairs, ([document]) => document),
    parts,
    highest: Math.max(0, ...parts),
  };
};

/** Every sum, by reading everything. */
function readAll(words: readonly Postings[]): { document: number; score: number }[] {
  const sums = new Map<number, number>();
  for (const { documents, parts } of words)
    for (const [at, document] of documents.entries())
      sums.set(document, (sums.get(document) ?? 0) + parts[at]!);
  return [...sums]
    .map(([document, score]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

describe('createRanking', () => {
  it('adds up what words give, best first, and of equals the earlier document', () => {
    const rank = createRanking(4);
    const words = [
      word(
        new Map([
          [0, 1],
          [2, 2],
          [3, 1],
        ]),
      ),
      word(new Map([[2, 1]])),
    ];
    expect(rank(words, {})).toEqual([
      { document: 2, score: 3 },
      { document: 0, score: 1 },
      { document: 3, score: 1 },
    ]);
  });

  it('leaves out what is not accepted before it chooses', () => {
    const rank = createRanking(3);
    const words = [
      word(
        new Map([
          [0, 3],
          [1, 2],
          [2, 1],
        ]),
      ),
    ];
    const found = rank(words, { most: 1, accepts: (document) => document > 0 });
    expect(found).toEqual([{ document: 1, score: 2 }]);
  });

  it('remembers nothing between two questions', () => {
    const rank = createRanking(2);
    const words = [word(new Map([[0, 1]]))];
    expect(rank(words, {})).toEqual(rank(words, {}));
    expect(rank([], {})).toEqual([]);
  });

  it('skips long lists without missing a document that reading all would find', () => {
    const part = fc.double({ min: 0.01, max: 1, noNaN: true });
    const rare = fc.array(fc.tuple(fc.nat(SIZE - 1), part), { maxLength: 200 });
    fc.assert(
      fc.property(rare, rare, fc.nat(30), part, part, (a, b, most, common, slope) => {
        const everywhere = Array.from(
          { length: SIZE },
          (_, document) =>
            [document, 0.1 * common + ((document * 37) % 101) * 1e-3 * slope] as const,
        );
        const words = [new Map(a), new Map(b), new Map(everywhere)].map(word);
        const wanted = most + 1;
        const found = createRanking(SIZE)(words, { most: wanted });
        const scores = (all: readonly { score: number }[]) => all.map(({ score }) => score);
        const expected = scores(readAll(words).slice(0, wanted));
        expect(found.length).toBe(expected.length);
        for (const [at, score] of scores(found).entries()) expect(score).toBeCloseTo(expected[at]!);
      }),
      { numRuns: 40 },
    );
  });
});
