/**
 * The format of a flow, and of the slots and steps in it.
 *
 * The editor schema (`npm run schema`) and the loader both come from here, so what the editor
 * underlines is what the bot refuses.
 */
import { z } from 'zod';
import { didYouMean } from './nearest-name.ts';
import { filled, heard, label, nameFormat, plain, spoken, valueFormat } from './text-format.ts';

export const VERBS = ['say', 'read', 'ask', 'try', 'do', 'go', 'handoff', 'end'] as const;
type Verb = (typeof VERBS)[number];

const BRANCHING: readonly Verb[] = ['ask', 'try', 'do'];

export type RawStep = { [V in Exclude<Verb, 'end'>]?: string } & {
  end?: 'solved' | 'unsolved' | 'left';
  knowing?: Record<string, string>;
  then?: Record<string, RawStep[]>;
};

const id = z.string().min(1);

/** One object rather than a union of eight: a union would read nested branches once per verb. */
export const stepFormat: z.ZodType<RawStep> = z
  .strictObject(
    {
      say: filled().exactOptional(),
      read: id.exactOptional(),
      ask: id.exactOptional(),
      try: id.exactOptional(),
      do: id.exactOptional(),
      go: id.exactOptional(),
      handoff: id.exactOptional(),
      end: z.enum(['solved', 'unsolved', 'left']).exactOptional(),
      knowing: z.record(nameFormat, valueFormat).exactOptional(),
      then: z
        .record(
          z.string(),
          z.lazy(() => z.array(stepFormat)),
        )
        .exactOptional(),
    },
    { error: wrongVerb },
  )
  .superRefine((step, context) => {
    const verbs = verbsOf(step);
    const add = (message: string, ...path: string[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (verbs.length === 0 && context.issues.length === 0)
      add(`a step is one of ${VERBS.join(', ')}; found none of them`);
    if (verbs.length > 1) add(`a step has one verb; found ${verbs.join(' and ')}`, verbs[1]!);
    if (verbs.length !== 1) return;
    const branching = BRANCHING.includes(verbs[0]!);
    if (step.then && !branching)
      add(`only ${BRANCHING.join(', ')} can have 'then'; found it with ${verbs[0]}`, 'then');
    if (step.knowing && verbs[0] !== 'go')
      add(`only go can have 'knowing'; found it with ${verbs[0]}`, 'knowing');
    if (!step.then && verbs[0] === 'do')
      add("'then' is missing: a 'do' needs a branch for each answer");
  })
  .meta({ id: 'step', oneOf: VERBS.map(shapeOf) });

export const slotFormat = z
  .strictObject({
    ask: filled(),
    help: plain(300).exactOptional(),
    keep: z.enum(['flow', 'conversation', 'user']).default('flow'),
    values: z.record(valueFormat, z.array(spoken).min(1)).default({}),
    unsure: z.string().exactOptional(),
    from: z.literal('locks').exactOptional(),
  })
  .superRefine(({ values, from }, context) => {
    if (from === undefined && Object.keys(values).length === 0)
      context.addIssue({
        code: 'custom',
        message: "'values' is missing: a slot names the answers it can have",
      });
  });

export const flowFormat = z.strictObject({
  label,
  title: plain(40),
  about: plain(300),
  urgency: z.literal([1, 2, 3]),
  hear: z.array(heard()).default([]),
  slots: z.record(nameFormat, slotFormat).default({}),
  steps: z.array(stepFormat).min(1),
});

export type RawSlot = z.infer<typeof slotFormat>;
export type RawFlow = z.infer<typeof flowFormat>;

/** The rules above on verbs and `then`, for editors. */
function shapeOf(verb: Verb): object {
  const properties = { [verb]: true, then: BRANCHING.includes(verb) };
  return { type: 'object', required: verb === 'do' ? [verb, 'then'] : [verb], properties };
}

function verbsOf(step: object): Verb[] {
  return VERBS.filter((verb) => verb in step);
}

/** An unknown key in a step without a verb is the verb its author had in mind. */
function wrongVerb({ code, input }: z.core.$ZodRawIssue): string | undefined {
  const verbs = VERBS.join(', ');
  if (code === 'invalid_type')
    return `a step is one of ${verbs} with its object, as in 'say: Hello.'`;
  if (code !== 'unrecognized_keys' || verbsOf(input as object).length > 0) return undefined;
  const found = Object.keys(input as object).filter((key) => key !== 'then');
  return `a step is one of ${verbs}; found ${found.join(', ')}${didYouMean(found[0] ?? '', VERBS)}`;
}
