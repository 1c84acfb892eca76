/** What customers read of each file: the bubbles, and the buttons below them. */
import type { Content } from '../core/content.ts';
import type { Flow, Slot, Step } from '../core/flow.ts';
import type { Lock, Procedure } from '../core/lock.ts';

/** The lines one file shows, from the root `dialogs/` and `knowledge/` are in. */
export interface Prose {
  readonly file: string;
  readonly lines: readonly string[];
  readonly buttons: readonly string[];
}

/** A file a flow, article or lock is written in. */
export const flowFile = (id: string): string => `dialogs/${id}.yaml`;
export const articleFile = (id: string): string => `knowledge/${id}.md`;
export const lockFile = (id: string): string => `knowledge/locks/${id}.yaml`;

export function proseOf(content: Content): Prose[] {
  const { flows, articles, locks, tries, outcomes, phrases, safety } = content;
  const own = new Set([...flows.values()].flatMap(({ slots }) => slots.map(({ name }) => name)));
  const shared = [...content.slots.values()].filter(({ name }) => !own.has(name));
  return [
    ...[...flows.values()].map(proseOfFlow),
    { file: 'dialogs/slots.yaml', ...proseOfSlots(shared) },
    {
      file: 'dialogs/tries.yaml',
      lines: [...tries.values()].flatMap((one) => [one.do, ...(one.caution ? [one.caution] : [])]),
      buttons: Object.values(outcomes).flatMap(([first = '']) => [first]),
    },
    { file: 'dialogs/phrases.yaml', lines: Object.values(phrases), buttons: [] },
    { file: 'dialogs/safety.yaml', lines: Object.values(safety).flat(), buttons: [] },
    ...[...articles.values()].map(({ id, answer, sections }) => ({
      file: articleFile(id),
      lines: [answer, ...sections.map((section) => section.answer)],
      buttons: sections.map(({ question }) => question),
    })),
    ...[...locks.values()].map((lock) => ({
      file: lockFile(lock.id),
      lines: linesOfLock(lock),
      buttons: [],
    })),
  ];
}

function proseOfFlow({ id, title, slots, steps }: Flow): Prose {
  const asked = proseOfSlots(slots);
  return {
    file: flowFile(id),
    lines: [...new Set([...saidIn(steps), ...asked.lines])],
    buttons: [title, ...asked.buttons],
  };
}

function proseOfSlots(slots: readonly Slot[]): Pick<Prose, 'lines' | 'buttons'> {
  return {
    lines: slots.flatMap(({ ask, help }) => (help === undefined ? [ask] : [ask, help])),
    // The names of locks are their makers' words.
    buttons: slots
      .filter(({ from }) => from === undefined)
      .flatMap(({ values }) => Object.values(values).flatMap(([first = '']) => [first])),
  };
}

function saidIn(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'say'
      ? [step.text]
      : 'then' in step
        ? Object.values(step.then).flatMap(saidIn)
        : [],
  );
}

function linesOfLock(lock: Lock): string[] {
  const { restart, factoryReset, emergencyPower, lockout, signals } = lock;
  return [
    emergencyPower?.how,
    lockout?.note,
    lock.batteries,
    lock.avoidBatteries,
    lock.pairing,
    lock.warranty,
    ...[restart, factoryReset].flatMap((part) => (part ? linesOfProcedure(part) : [])),
    ...signals.map(({ meaning }) => meaning),
  ].filter((line) => line !== undefined);
}

const linesOfProcedure = (part: Procedure): (string | undefined)[] => [
  part.where,
  ...part.steps,
  part.confirmation,
  ...part.erases,
  ...part.after,
  ...part.cautions,
];
