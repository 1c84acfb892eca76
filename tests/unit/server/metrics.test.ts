/** What happened can be counted from outside. */
import { expect, it } from 'vitest';
import { createMetrics } from '../../../src/server/metrics.ts';

it('counts turns, requests and sockets', async () => {
  const metrics = createMetrics();
  metrics.turn({ channel: 'directline', decision: 'start', ms: 4 });
  metrics.turn({ channel: 'directline', decision: 'start', ms: 400 });
  metrics.request('/healthz', 200);
  metrics.socketOpened();
  metrics.socketOpened();
  metrics.socketClosed();
  const text = await metrics.text();
  expect(text).toContain('turns_total{channel="directline",decision="start"} 2');
  expect(text).toContain('turn_seconds_bucket{le="0.005"} 1');
  expect(text).toContain('turn_seconds_count 2');
  expect(text).toContain('http_requests_total{route="/healthz",status="200"} 1');
  expect(text).toContain('open_sockets 1');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});
