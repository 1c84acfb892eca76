import { describe, expect, it } from 'vitest';
import { createOutOfScope, learnOutOfScope } from '../../../src/understanding/out-of-scope.ts';

const ours = Array.from({ length: 100 }, (_, at) => ({
  best: -0.5 + at / 100,
  other: -1,
  strange: 0,
  elsewhere: 0,
}));

describe('createOutOfScope', () => {
  it('takes five in a hundred of ours for others when it knows no others', () => {
    const isOther = createOutOfScope(learnOutOfScope({ ours, others: [] }));
    expect(ours.filter((signs) => isOther(signs) > 0.5)).toHaveLength(5);
  });

  it('rises with strange words and falls with a near flow', () => {
    const isOther = createOutOfScope(learnOutOfScope({ ours, others: [] }));
    const plain = isOther({ best: 0, other: -1, strange: 0, elsewhere: 0 });
    expect(isOther({ best: 0, other: -1, strange: 1, elsewhere: 0 })).toBeGreaterThan(plain);
    expect(isOther({ best: 0.5, other: -1, strange: 0, elsewhere: 0 })).toBeLessThan(plain);
  });

  it('rises when something else is named', () => {
    const isOther = createOutOfScope(learnOutOfScope({ ours, others: [] }));
    const plain = { best: 0, other: -1, strange: 0, elsewhere: 0 };
    expect(isOther({ ...plain, elsewhere: 1 })).toBeGreaterThan(isOther(plain));
  });

  it('learns from others what tells them', () => {
    const others = ours.map((signs) => ({ ...signs, other: 0.5 }));
    const isOther = createOutOfScope(learnOutOfScope({ ours, others }));
    expect(isOther({ best: 0, other: 0.5, strange: 0, elsewhere: 0 })).toBeGreaterThan(0.8);
    expect(isOther({ best: 0, other: -1, strange: 0, elsewhere: 0 })).toBeLessThan(0.2);
  });

  it('has an answer without any message', () => {
    const answer = createOutOfScope(learnOutOfScope({ ours: [], others: [] }))({
      best: 0,
      other: -1,
      strange: 0,
      elsewhere: 0,
    });
    expect(answer).toBeGreaterThan(0);
    expect(answer).toBeLessThan(1);
  });
});
