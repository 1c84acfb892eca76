import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/understanding/classifier.ts';
import { readWords } from '../../../src/understanding/read-words.ts';
import { toy } from './toy.ts';

const wordsOf = (text: string): readonly string[] => readWords(text).words;
const examples = {
  flows: new Map([...toy.flows.values()].map(({ id, hear }) => [id, hear.map(wordsOf)])),
  outOfScope: toy.outOfScope.hear.map(wordsOf),
};
const classify = createClassifier(examples);

describe('createClassifier', () => {
  it.each([
    ['my pump is completely dead', 'power/dead-pump'],
    ['pumps not starting', 'power/dead-pump'],
    ['app shows offline', 'app/offline'],
    ['phone cannot connect', 'app/offline'],
    ['warranty?', 'service/warranty'],
    ['how do I get my money', 'service/warranty'],
  ])('%s is about %s', (text, id) => {
    expect(classify(wordsOf(text)).flows[0]!.id).toBe(id);
  });

  it('gives every flow a probability, best first, together 1', () => {
    const { flows } = classify(wordsOf('pump is dead'));
    expect(flows).toHaveLength(3);
    expect(flows.map(({ score }) => score)).toEqual(
      flows.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(flows.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });

  it('tells what is not ours', () => {
    expect(classify(wordsOf('what is the weather like')).outOfScope).toBeGreaterThan(0.5);
    expect(classify(wordsOf('my pump is dead')).outOfScope).toBeLessThan(0.5);
    expect(classify([]).outOfScope).toBe(0);
  });

  it('does so without examples of what is not ours', () => {
    const without = createClassifier({ ...examples, outOfScope: [] });
    const strange = without(wordsOf('xylophone quartet zebra')).outOfScope;
    expect(strange).toBeGreaterThan(without(wordsOf('my pump is dead')).outOfScope);
  });

  it('takes few, unequal or no examples', () => {
    expect(createClassifier({ flows: new Map(), outOfScope: [] })(['hi']).flows).toEqual([]);
    const one = new Map([['a/b', [['hello', 'there']]]]);
    expect(createClassifier({ flows: one, outOfScope: [] })(['hello']).flows).toEqual([
      { id: 'a/b', score: 1 },
    ]);
    const unequal = new Map([
      ['a', [['red'], ['red', 'light'], ['light', 'red']]],
      ['b', Array.from({ length: 200 }, (_, at) => ['blue', `x${at}`])],
    ]);
    const classifyUnequal = createClassifier({ flows: unequal, outOfScope: [] });
    expect(classifyUnequal(['red']).flows[0]!.id).toBe('a');
    expect(classifyUnequal(['blue']).flows[0]!.id).toBe('b');
  });

  it('learns the same every time', () => {
    const again = createClassifier(examples);
    expect(again(wordsOf('my phone is dead'))).toEqual(classify(wordsOf('my phone is dead')));
  });
});
