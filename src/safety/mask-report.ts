/** The entrance for a lock's report: its free texts are masked like any message. */
import type { Diagnostics } from '../core/diagnostics.ts';
import { maskSecrets } from './mask-secrets.ts';

export function maskReport(report: Diagnostics): Diagnostics {
  const { lastError, firmware, model } = report;
  return {
    ...report,
    ...(lastError !== undefined && { lastError: maskSecrets(lastError).masked }),
    ...(firmware !== undefined && { firmware: maskSecrets(firmware).masked }),
    ...(model !== undefined && { model: maskSecrets(model).masked }),
  };
}
