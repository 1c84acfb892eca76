/** The figures of the handoff: how many, why, how long, with what outcome, and how it went. */
import { Counter, Histogram, type Registry } from 'prom-client';
import type { HandoffRecord } from '../core/desk.ts';

const SECONDS = [5, 15, 30, 60, 120, 300, 600, 1_200, 3_600, 14_400, 86_400];

export function addHandoffMetrics(registry: Registry): (record: HandoffRecord) => void {
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, labelNames: readonly T[]) =>
    new Counter({ name: `handoff_${name}_total`, help, labelNames, registers });
  const seconds = (name: string, help: string) =>
    new Histogram({
      ...{ name: `handoff_${name}_seconds`, help, labelNames: ['team'] },
      ...{ buckets: SECONDS, registers },
    });
  const requested = counter('requested', 'Customers who were given to the desk, by reason.', [
    'team',
    'reason',
  ]);
  const ended = counter('ended', 'Cases that ended, by outcome.', ['team', 'outcome']);
  const rated = counter('rated', 'How it went, as customers said.', ['team', 'rating']);
  const refused = counter('refused', 'Steps of agents that came too late or were not theirs.', [
    'why',
  ]);
  const dropped = counter('dropped', 'Messages of the bot that were stale and did not go out.', []);
  const accept = seconds('accept', 'From the first request to an agent.');
  const reply = seconds('reply', 'From the first request to the first words of an agent.');
  const close = seconds('close', 'From the first request to the end.');

  return (record) => {
    switch (record.kind) {
      case 'requested':
        return requested.inc({ team: record.team, reason: record.reason });
      case 'accepted':
        return accept.observe({ team: record.team }, record.ms / 1_000);
      case 'replied':
        return reply.observe({ team: record.team }, record.ms / 1_000);
      case 'ended':
        ended.inc({ team: record.team, outcome: record.how });
        return close.observe({ team: record.team }, record.ms / 1_000);
      case 'rated':
        return rated.inc({ team: record.team, rating: record.rating });
      case 'refused':
        return refused.inc({ why: record.why });
      case 'dropped':
        return dropped.inc();
    }
  };
}
