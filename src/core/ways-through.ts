/**
 * Lists every way through a flow.
 *
 * A flow is a tree, so its ways can be counted: a test can demand a script for each, and reviewers
 * see what a new question costs.
 */
import { type Known, type Step, TRY_OUTCOMES } from './flow.ts';

/** A step that finds something out, and branches on it. */
export type Branching = Extract<Step, { kind: 'ask' | 'try' | 'do' }>;

/** What is named of a way so far: `key=branch`, in order. */
export type Answers = readonly string[];

/**
 * A way is the answers that lead down it, such as `jump_start=stays_dark > handoff`. What was
 * answered once on a way is not asked again on it, so a later step follows the same answer.
 */
export function* waysThrough(steps: readonly Step[], answers: Answers = []): Generator<string> {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'go' || step.kind === 'handoff' || step.kind === 'end') {
      yield [...answers, step.kind].join(' > ');
      return;
    }
    if (step.kind === 'ask' || step.kind === 'do' || step.kind === 'try') {
      if (Object.keys(step.then).length === 0 && step.kind === 'ask') continue;
      const rest = steps.slice(index + 1);
      for (const branch of openBranches(step, answers))
        yield* waysThrough(
          [...(step.then[branch] ?? []), ...rest],
          withAnswer(answers, step, branch),
        );
      return;
    }
  }
  yield [...answers, 'end'].join(' > ');
}

/**
 * Whether what a way looks up can come up together. `lookUps`: what each action answers, for each
 * lock there is; a way of `usb` power and a known restart is none as long as no lock has both.
 */
export function canBeTaken(way: string, lookUps: readonly Known[]): boolean {
  const answers = way.split(' > ').map((answer) => answer.split('='));
  return lookUps.some((found) =>
    answers.every(
      ([key = '', branch]) =>
        !Object.hasOwn(found, key) || branch === 'otherwise' || found[key] === branch,
    ),
  );
}

/** The branch a value leads down, as ways name it: the outcomes without a branch are one. */
export function branchFor(step: Branching, value: string): string {
  if (Object.hasOwn(step.then, value)) return value;
  if (step.kind !== 'try' || Object.hasOwn(step.then, 'otherwise')) return 'otherwise';
  return openOutcomes(step);
}

/** Adds what a step found out, unless the way has an answer to it that says as much. */
export function withAnswer(answers: Answers, { key }: Branching, branch: string): Answers {
  const answer = `${key}=${branch}`;
  const settled = valueOn(answers, key) !== undefined;
  return settled || answers.includes(answer) ? answers : [...answers, answer];
}

function openBranches(step: Branching, answers: Answers): readonly string[] {
  const value = valueOn(answers, step.key);
  if (value !== undefined) return [branchFor(step, value)];

  const listed = Object.keys(step.then);
  const open = step.kind === 'try' && !listed.includes('otherwise') ? openOutcomes(step) : '';
  const all = open === '' ? listed : [...listed, open];
  const ruled = answers.flatMap((answer) => {
    const [key, branch] = answer.split('=');
    return key === step.key && branch?.includes('|') ? branch.split('|') : [];
  });
  return ruled.length === 0
    ? all
    : all.filter((branch) => branch.split('|').some((outcome) => ruled.includes(outcome)));
}

/** The one value an answer on the way stands for, if it stands for one. */
function valueOn(answers: Answers, key: string): string | undefined {
  const given = answers
    .filter((answer) => answer.startsWith(`${key}=`))
    .map((answer) => answer.slice(key.length + 1));
  return given.find((branch) => branch !== 'otherwise' && !branch.includes('|'));
}

const openOutcomes = (step: Branching): string =>
  TRY_OUTCOMES.filter((outcome) => !Object.hasOwn(step.then, outcome)).join('|');
