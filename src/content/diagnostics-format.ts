/** The formats of a lock's report: the event that brings it, and the rules of `diagnostics.yaml`. */
import { z } from 'zod';
import { CONNECTIVITIES, type DiagnosticRules, type Diagnostics } from '../core/diagnostics.ts';
import { filled, httpsUrl, nameFormat, spoken, valueFormat } from './text-format.ts';

/** A short text of the sender's; what is shown or kept of it has been masked. */
const short = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), 'has characters that are no text');

/** The value of the event `lock.diagnostics`. Nothing else may be in it, and not nothing. */
export const diagnosticsFormat = z
  .strictObject({
    batteryLevel: z.number().min(0).max(100).exactOptional().describe('percent'),
    voltage: z.number().min(0).max(60).exactOptional().describe('volt, all cells together'),
    lastError: short(200).exactOptional().describe('the last error as the lock names it'),
    firmware: short(40).exactOptional().describe('version'),
    connectivity: z
      .enum(CONNECTIVITIES)
      .exactOptional()
      .describe('bluetooth: only beside the lock; offline: not from its app at all'),
    wrongCodeCount: z
      .number()
      .int()
      .min(0)
      .max(1000)
      .exactOptional()
      .describe('wrong codes in a row'),
    model: short(100).exactOptional().describe('maker and model, in any spelling'),
  })
  .refine((value) => Object.keys(value).length > 0, 'has none of the fields')
  .meta({ minProperties: 1 });

export type DiagnosticsRead =
  | { readonly kind: 'read'; readonly value: Diagnostics }
  /** What is wrong, for the developer who sent it; names fields, quotes no value. */
  | { readonly kind: 'bad'; readonly detail: string };

const LONGEST_DETAIL = 300;

export function readDiagnostics(value: unknown): DiagnosticsRead {
  const checked = diagnosticsFormat.safeParse(value);
  if (checked.success) return { kind: 'read', value: checked.data };
  const detail = checked.error.issues
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? 'a field that is not in the schema'
        : `${issue.path.join('.') || 'the value'}: ${issue.message}`,
    )
    .join('; ')
    .slice(0, LONGEST_DETAIL);
  return { kind: 'bad', detail };
}

const knows = z.record(nameFormat, valueFormat).default({});
const start = z.string();
const words = z.array(spoken).min(1);

const conditionFormat = z
  .strictObject({
    battery_at_most: z.number().min(0).max(100).exactOptional(),
    voltage_at_most: z.number().min(0).max(60).exactOptional(),
    wrong_codes_at_least: z.number().int().min(1).exactOptional(),
    connectivity: z.array(z.enum(CONNECTIVITIES)).min(1).exactOptional(),
    error: words.exactOptional(),
    locks: z.array(z.string()).min(1).exactOptional(),
  })
  .refine((when) => Object.keys(when).some((key) => key !== 'locks'), {
    error: 'a rule needs a condition besides its locks',
  });

export const rulesFormat = z.strictObject({
  no_error: z.array(z.string().min(1).max(40)).min(1),
  report: z
    .array(
      z.strictObject({
        when: conditionFormat,
        says: filled(120),
        knows,
        start,
        urgency: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
        /** Where a threshold comes from; read by authors only. */
        source: httpsUrl.exactOptional(),
      }),
    )
    .min(1),
  signs: z.strictObject({
    rules: z.array(z.strictObject({ meaning: words, knows, start })).min(1),
    otherwise: z.strictObject({ knows, start }),
  }),
});

export type RawRules = z.infer<typeof rulesFormat>;

export function toRules({ no_error, report, signs }: RawRules): DiagnosticRules {
  return {
    noError: no_error,
    signs,
    report: report.map(({ when, source, ...same }) => {
      const { battery_at_most, voltage_at_most, wrong_codes_at_least, ...others } = when;
      return {
        ...same,
        when: {
          ...others,
          ...(battery_at_most !== undefined && { batteryAtMost: battery_at_most }),
          ...(voltage_at_most !== undefined && { voltageAtMost: voltage_at_most }),
          ...(wrong_codes_at_least !== undefined && { wrongCodesAtLeast: wrong_codes_at_least }),
        },
      };
    }),
  };
}
