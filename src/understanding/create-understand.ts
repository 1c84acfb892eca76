/** Stand-in. */
import type { Content } from '../core/content.ts';
import type { Understand } from '../core/turn.ts';
import { createClassifier } from './classifier.ts';
import { readWords } from './read-words.ts';

export function createUnderstand(content: Pick<Content, 'flows' | 'slots' | 'tries' | 'outcomes' | 'signals' | 'outOfScope'>): Understand {
  const w = (t: string): readonly string[] => (t.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []);
  void readWords;
  const classify = createClassifier({ flows: new Map([...content.flows].map(([id, f]) => [id, f.hear.map(w)])), outOfScope: content.outOfScope.hear.map(w) });
  const has = (text: string, name: string) => ` ${w(text).join(' ')} `.includes(` ${w(name).join(' ')} `);
  return (text, listening = {}) => {
    const { flows, outOfScope } = classify(w(text.slice(0, 1000)));
    const slots: Record<string, string> = {}; const tried: Record<string, 'worked' | 'did_not_help' | 'could_not'> = {};
    const n = w(text).length;
    const signals = new Set(Object.entries(content.signals).filter(([, names]) => names.some((x) => w(x).join(' ') === w(text).join(' '))).map(([s]) => s));
    const asked = listening.asked;
    if (asked && content.slots.has(asked)) for (const [v, names] of Object.entries(content.slots.get(asked)!.values)) if (names.some((x) => has(text, x))) slots[asked] ??= v;
    if (asked && content.tries.has(asked)) for (const [v, names] of Object.entries(content.outcomes)) if (names.some((x) => has(text, x)) || (v === 'worked' && signals.has('yes')) || (v === 'did_not_help' && signals.has('no'))) tried[asked] ??= v as 'worked';
    for (const [name, t] of content.tries) if (t.heard.some((x) => has(text, x))) tried[name] ??= 'did_not_help';
    void n;
    return { flows, outOfScope, slots, tried, signals: signals as never, wishes: [] };
  };
}
