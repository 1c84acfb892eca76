/**
 * `npx node tests/understanding/paraphrases.ts`: prints which questions in other words find what
 * answers them, and where the others lead. Those `held out` are counted and not shown: whoever
 * mends content looks at the other ones only.
 */
import { readFileSync } from 'node:fs';
import { createAssistant, readAll } from '../../src/assistant.ts';
import type { Explain } from '../../src/conversation/explain.ts';

export interface Paraphrase {
  /** The question it is a paraphrase of, and a letter: `q07b`. */
  readonly id: string;
  readonly set: 'looked at' | 'held out';
  readonly text: string;
  /** The articles, flows and safety classes that answer it. */
  readonly right: readonly string[];
}

export interface Tried extends Paraphrase {
  /** What it leads to first, or the kind of decision when that is none of these. */
  readonly found: string;
  readonly isRight: boolean;
}

export function readParaphrases(): Paraphrase[] {
  const text = readFileSync(new URL('paraphrases.tsv', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', set = '', words = '', right = ''] = line.split('\t');
      return {
        id,
        set: set === 'held out' ? 'held out' : 'looked at',
        text: words,
        right: right.split(';'),
      };
    });
}

export const tryAll = (rows: readonly Paraphrase[], explain: Explain): Tried[] =>
  rows.map((row) => {
    const found = foundBy(explain, row.text);
    return { ...row, found, isRight: row.right.includes(found) };
  });

function foundBy(explain: Explain, text: string): string {
  const { decision } = explain(text);
  switch (decision.kind) {
    case 'answer':
      return decision.article;
    case 'start':
      return decision.flow;
    case 'safety':
      return decision.class;
    default:
      return decision.kind;
  }
}

if (import.meta.main) {
  const { explain } = createAssistant(readAll(process.cwd()));
  const tried = tryAll(readParaphrases(), explain);
  for (const { id, set, text, right, found, isRight } of tried)
    if (!isRight && set === 'looked at') console.log(`${id} ${found}, not ${right[0]}: ${text}`);
  for (const [set, rows] of Map.groupBy(tried, (row) => row.set)) {
    const right = rows.filter(({ isRight }) => isRight).length;
    console.log(
      `${set}: ${right} of ${rows.length}, ${((100 * right) / rows.length).toFixed(1)} %`,
    );
  }
}
