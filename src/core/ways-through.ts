/**
 * Lists every way through a flow.
 *
 * A flow is a tree, so its ways can be counted: a test can demand a script for each, and reviewers
 * see what a new question costs.
 */
import { type Step, TRY_OUTCOMES } from './flow.ts';

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
