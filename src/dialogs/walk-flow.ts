/**
 * Walks a flow as far as what we know allows.
 *
 * A flow has no cursor. Every turn walks it again from the top, follows the branches that are
 * already decided and stops at the first open question. So a correction ("no, the Latch 3"), an
 * answer given too early and a flow edited while someone is in it all need no code of their own.
 */
import { DESTRUCTIVE_NEEDS, type Known, type Step, type Try } from '../core/flow.ts';
import { type Answers, branchFor, withAnswer } from '../core/ways-through.ts';

/** A step with something to tell the customer. */
export type Line = Extract<Step, { kind: 'say' | 'read' }>;

/** Why the walk stopped: an open question, a way out of the flow, or its end. */
export type Stop = Exclude<Step, Line>;

export interface Walk {
  /** Lines on the way that were not told before. */
  readonly lines: readonly Line[];
  readonly stop: Stop;
  /** The way so far, as `waysThrough` names it. */
  readonly way: Answers;
}

export type Tries = ReadonlyMap<string, Pick<Try, 'destructive'>>;

/** A flow that runs out of steps has done what it could. */
const RAN_OUT: Stop = { kind: 'end', outcome: 'unsolved' };

/**
 * The identity of a line: its words and what is filled into them. Rewording a line or naming
 * another lock tells it anew; moving it does not.
 */
export function wordsOf(line: Line, known: Known): string {
  if (line.kind === 'read')
    return line.target.startsWith('lock.') ? `${line.target} ${known['lock_model']}` : line.target;
  return line.text.replace(/\{([a-z_.]+)\}/g, (_, name: string) =>
    name.startsWith('lock.') ? (known['lock_model'] ?? name) : (known[name] ?? name),
  );
}

export function walkFlow(
  steps: readonly Step[],
  known: Known,
  told: ReadonlySet<string>,
  tries: Tries = new Map(),
): Walk {
  const lines: Line[] = [];
  let way: Answers = [];
  const stop = follow(steps) ?? RAN_OUT;
  return { lines, stop, way };

  function follow(branch: readonly Step[]): Stop | undefined {
    for (const step of branch) {
      if (step.kind === 'say' || step.kind === 'read') {
        if (mayTell(step, known) && !told.has(wordsOf(step, known))) lines.push(step);
        continue;
      }
      if (step.kind === 'go' || step.kind === 'handoff' || step.kind === 'end') return step;

      const value = valueFor(step);
      if (value === undefined) return step;
      if (step.kind !== 'ask' || Object.keys(step.then).length > 0)
        way = withAnswer(way, step, branchFor(step, value));
      const stop = follow(step.then[value] ?? step.then['otherwise'] ?? []);
      if (stop) return stop;
    }
    return undefined;
  }

  /** A destructive try nobody has cleared the way for is passed over, whatever the flow says. */
  function valueFor(step: Extract<Step, { kind: 'ask' | 'try' | 'do' }>): string | undefined {
    if (step.kind === 'try' && tries.get(step.key)?.destructive && !mayDestroy(known))
      return 'could_not';
    return known[step.key];
  }
}

const mayDestroy = (known: Known): boolean =>
  Object.entries(DESTRUCTIVE_NEEDS).every(([slot, value]) => known[slot] === value);

const mayTell = (line: Line, known: Known): boolean =>
  line.kind === 'say' || line.target !== 'lock.factory_reset' || mayDestroy(known);
