/**
 * Lists every way through a flow, and tells which of them was taken.
 *
 * A flow is a tree, so its ways can be counted: a test can demand a script for each, and reviewers
 * see what a new question costs.
 */
import { type Known, type Step, TRY_OUTCOMES } from './flow.ts';

/** A way is the answers that lead down it, such as `jump_start=stays_dark > handoff`. */
export function* waysThrough(
  steps: readonly Step[],
  answers: readonly string[] = [],
): Generator<string> {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'go' || step.kind === 'handoff' || step.kind === 'end') {
      yield [...answers, step.kind].join(' > ');
      return;
    }
    if (step.kind === 'ask' || step.kind === 'do' || step.kind === 'try') {
      const branches = Object.entries(step.then);
      if (branches.length === 0 && step.kind === 'ask') continue;
      const rest = steps.slice(index + 1);
      const open =
        step.kind === 'try' && !('otherwise' in step.then)
          ? TRY_OUTCOMES.filter((o) => !(o in step.then))
          : [];
      for (const [value, branch] of branches)
        yield* waysThrough([...branch, ...rest], [...answers, `${step.key}=${value}`]);
      if (open.length > 0) yield* waysThrough(rest, [...answers, `${step.key}=${open.join('|')}`]);
      return;
    }
  }
  yield [...answers, 'end'].join(' > ');
}

/**
 * The way, as `waysThrough` lists it, that leads through a flow to its end with what was known
 * there; `undefined` when it takes none of the listed ones, as after a question was skipped. A try
 * nobody was asked for was passed over.
 */
export function wayTaken(steps: readonly Step[], known: Known): string | undefined {
  const answers: string[] = [];
  const rest = [...steps];
  for (;;) {
    const step = rest.shift();
    if (step === undefined) return [...answers, 'end'].join(' > ');
    if (step.kind === 'go' || step.kind === 'handoff' || step.kind === 'end')
      return [...answers, step.kind].join(' > ');
    if (step.kind === 'say' || step.kind === 'read') continue;
    if (step.kind === 'ask' && Object.keys(step.then).length === 0) continue;
    const value = known[step.key] ?? (step.kind === 'try' ? 'could_not' : undefined);
    if (value === undefined) return undefined;
    const branch = value in step.then ? value : 'otherwise';
    const open = TRY_OUTCOMES.filter((outcome) => !(outcome in step.then));
    if (branch in step.then) answers.push(`${step.key}=${branch}`);
    else if (step.kind === 'try') answers.push(`${step.key}=${open.join('|')}`);
    else return undefined;
    rest.unshift(...(step.then[branch] ?? []));
  }
}
