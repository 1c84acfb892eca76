/** What can be measured from outside: turns, requests, sockets and the process itself. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { TurnRecord } from '../channels/turns.ts';
import type { HandoffRecord } from '../core/desk.ts';
import { addHandoffMetrics } from './handoff-metrics.ts';

export interface Metrics {
  turn(turn: Pick<TurnRecord, 'channel' | 'decision' | 'ms'>): void;
  handoff(record: HandoffRecord): void;
  request(route: string, status: number): void;
  socketOpened(): void;
  socketClosed(): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly type: string;
}

const TURN_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'turns_total',
    help: 'Turns answered, by channel and decision.',
    labelNames: ['channel', 'decision'],
    registers,
  });
  const seconds = new Histogram({
    name: 'turn_seconds',
    help: 'Time from a message to its durable answer.',
    buckets: TURN_SECONDS,
    registers,
  });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'HTTP requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const sockets = new Gauge({ name: 'open_sockets', help: 'Open web chat streams.', registers });

  return {
    handoff: addHandoffMetrics(registry),
    turn: ({ channel, decision, ms }) => {
      turns.inc({ channel, decision });
      seconds.observe(ms / 1_000);
    },
    request: (route, status) => requests.inc({ route, status }),
    socketOpened: () => sockets.inc(),
    socketClosed: () => sockets.dec(),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
