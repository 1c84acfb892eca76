/** Finds the name an author probably meant. */

const FARTHEST = 2;

/** The end of a message about an unknown name: what was meant, or all there is if that is short. */
export function meant(name: string, names: Iterable<string>, what = 'known'): string {
  const all = [...names];
  const list = all.length > 0 && all.length <= 10 ? `; ${what}: ${all.join(', ')}` : '';
  return didYouMean(name, all) || list;
}

export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`;
}

/** The first of the names with the fewest edits to `name`, two at most. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = FARTHEST + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > FARTHEST) continue;
    const edits = countEdits(name, candidate);
    if (edits < fewest && edits < candidate.length) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/** The Levenshtein distance, one row of its table at a time (Wagner and Fischer, 1974). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = row[column - 1]! + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
