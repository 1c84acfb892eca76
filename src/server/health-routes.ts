/** Whether the process lives, whether it can serve, and its measures for those who may see them. */
import { type Store, StoreDown } from '../core/store.ts';
import { type Answer, refuse, unavailable } from './answer.ts';
import { bearer, isSame } from './bearer.ts';
import type { Metrics } from './metrics.ts';
import type { Call, Routes } from './routes.ts';

export interface HealthParts {
  readonly store: Pick<Store, 'ping'>;
  readonly metrics: Metrics;
  readonly stopping: () => boolean;
  readonly metricsToken?: string;
  readonly now: () => number;
}

/** Asking costs the store a write, so an answer holds for a moment. */
const FRESH_MS = 1_000;

export function addHealthRoutes(routes: Routes, parts: HealthParts): void {
  const { store, metrics, stopping, metricsToken, now } = parts;
  let known: { readonly ready: Promise<boolean>; readonly at: number } | undefined;

  function isReady(): Promise<boolean> {
    if (!known || Math.abs(now() - known.at) >= FRESH_MS) known = { ready: ping(), at: now() };
    return known.ready;
  }

  async function ping(): Promise<boolean> {
    try {
      await store.ping();
      return true;
    } catch (error) {
      if (error instanceof StoreDown) return false;
      throw error;
    }
  }

  function maySeeMetrics({ request, peer }: Call): boolean {
    if (peer.local) return true;
    const given = bearer(request.headers.authorization);
    return metricsToken !== undefined && given !== undefined && isSame(given, metricsToken);
  }

  routes.get('/healthz', async () => ({ status: 200, body: { status: 'ok' } }));

  routes.get('/readyz', async (): Promise<Answer> => {
    if (stopping() || !(await isReady())) return unavailable();
    return { status: 200, body: { status: 'ready' } };
  });

  routes.get('/metrics', async (call): Promise<Answer> => {
    if (!maySeeMetrics(call)) return refuse('NotFound');
    return { status: 200, raw: { type: metrics.type, data: await metrics.text() } };
  });
}
