/** Finds flows that reach themselves through `go`: a customer could be sent round for ever. */
import type { Mistake } from '../core/errors.ts';
import type { Step } from '../core/flow.ts';
import type { FlowFile } from './read-flow.ts';

interface Leap {
  readonly to: string;
  readonly path: readonly PropertyKey[];
}

/** Names each circle once, at the `go` of its first flow. */
export function checkCircles(files: readonly FlowFile[]): Mistake[] {
  const leaps = new Map(files.map(({ flow }) => [flow.id, [...leapsOf(flow.steps, ['steps'])]]));
  const named = new Set<string>();
  const mistakes: Mistake[] = [];
  for (const { flow, at } of files) {
    const circle = shortestCircle(flow.id, leaps);
    const key = circle?.toSorted().join();
    if (!circle || named.has(key!)) continue;
    named.add(key!);
    const next = circle[1] ?? flow.id;
    const { path } = leaps.get(flow.id)!.find(({ to }) => to === next)!;
    mistakes.push(at(path, `this flow reaches itself: ${[...circle, flow.id].join(' -> ')}`));
  }
  return mistakes;
}

/** The flows from `start` round to `start`, which is not repeated at the end. */
function shortestCircle(
  start: string,
  leaps: ReadonlyMap<string, readonly Leap[]>,
): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const { to } of leaps.get(way.at(-1)!) ?? []) {
      if (to === start) return way;
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return undefined;
}

function* leapsOf(steps: readonly Step[], path: readonly PropertyKey[]): Generator<Leap> {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'go') yield { to: step.flow, path: [...path, index, 'go'] };
    if (!('then' in step)) continue;
    for (const [value, branch] of Object.entries(step.then))
      yield* leapsOf(branch, [...path, index, 'then', value]);
  }
}
