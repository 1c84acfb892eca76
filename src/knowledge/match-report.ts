/** What a lock's report comes to: the rules it fulfils, in their order. Pure. */
import type { DiagnosticRules, Diagnostics, ReportRule } from '../core/diagnostics.ts';
import { beginsWords, splitWords } from './begins-words.ts';

export interface Findings {
  /** Those that hold; the first leads. */
  readonly rules: readonly ReportRule[];
  /** Whether the lock reports an error that no rule knows. */
  readonly strangeError: boolean;
}

/** `lock`: the id of the lock that reports, if known; rules for other locks then do not hold. */
export function matchReport(
  report: Diagnostics,
  lock: string | undefined,
  { report: rules, noError }: Pick<DiagnosticRules, 'report' | 'noError'>,
): Findings {
  const error = realError(report.lastError, noError);
  const holding = rules.filter(({ when }) => {
    const { batteryAtMost, voltageAtMost, wrongCodesAtLeast, connectivity, locks } = when;
    return (
      atMost(report.batteryLevel, batteryAtMost) &&
      atMost(report.voltage, voltageAtMost) &&
      (wrongCodesAtLeast === undefined || (report.wrongCodeCount ?? 0) >= wrongCodesAtLeast) &&
      (connectivity === undefined ||
        (report.connectivity !== undefined && connectivity.includes(report.connectivity))) &&
      (when.error === undefined || (error !== undefined && says(error, when.error))) &&
      (locks === undefined || (lock !== undefined && locks.includes(lock)))
    );
  });
  return {
    rules: holding,
    strangeError: error !== undefined && !holding.some(({ when }) => when.error !== undefined),
  };
}

const atMost = (value: number | undefined, most: number | undefined): boolean =>
  most === undefined || (value !== undefined && value <= most);

const says = (error: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => beginsWords(error, phrase));

function realError(error: string | undefined, noError: readonly string[]): string | undefined {
  const said = splitWords(error ?? '').join(' ');
  if (said === '' || noError.some((none) => splitWords(none).join(' ') === said)) return undefined;
  return error;
}
