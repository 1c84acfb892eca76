/** Finds the numbers of a text and which of them stand so close that they may be one. */

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Runs of digits with little but separators between them; `gaps[i]` follows `runs[i]`. */
export interface Chain {
  readonly runs: readonly Run[];
  readonly gaps: readonly string[];
}

const GAP = /^(?:[\s\-.,/_|*:()[\]"'+~]{1,5}|,? ?(?:then|and|dann|und|puis|et|luego|y) )$/iu;

export function chainsOf(text: string): readonly Chain[] {
  const chains: { runs: Run[]; gaps: string[] }[] = [];
  let before: Run | undefined;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const run = { start: index, end: index + digits.length, length: digits.length };
    const gap = before && index - before.end <= 9 ? text.slice(before.end, index) : '';
    const chain = chains.at(-1);
    if (chain && GAP.test(gap)) {
      chain.runs.push(run);
      chain.gaps.push(gap);
    } else chains.push({ runs: [run], gaps: [] });
    before = run;
  }
  return chains;
}

export const digitsIn = (runs: readonly Run[]): number =>
  runs.reduce((sum, { length }) => sum + length, 0);

/** The mark that parts two runs; alike for gaps that mean the same: a space, or `word` for "then". */
export function gapKind(gap: string): string {
  const mark = gap.replace(/\s/g, '');
  if (/\p{L}/u.test(mark)) return 'word';
  return mark === '' ? ' ' : mark[0]!;
}
