/** Sums up a conversation for the colleague who takes it over; made from what we know, in one line. */
import type { Content } from '../core/content.ts';
import type { Case } from '../core/turn.ts';
import { knownOf, type Memory } from './memory.ts';

export interface CaseParts {
  readonly conversation: string;
  readonly reason: Case['reason'];
  readonly flow?: string | undefined;
  readonly memory: Memory;
  readonly content: Pick<Content, 'flows' | 'slots' | 'locks'>;
}

export function makeCase({ conversation, reason, flow, memory, content }: CaseParts): Case {
  const { lock_model: model, lock_brand: brand, ...slots } = knownSlots(memory, content.slots);
  const about = flow ?? memory.lastFlow;
  const lock = model === undefined ? brand : (content.locks.get(model)?.name ?? brand);
  const facts = Object.entries(slots).map(([name, value]) => `${name}: ${value}`);
  const reported = Object.entries(memory.reported ?? {}).map(
    ([name, value]) => `lock reports ${name}: ${value}`,
  );
  const tried = memory.tried.map((t) => `${t.try}: ${t.outcome}`);
  const topic = about === undefined ? undefined : content.flows.get(about)?.title;
  return {
    conversation,
    reason,
    urgency: reason === 'safety' ? 3 : (content.flows.get(about ?? '')?.urgency ?? 1),
    summary: [topic, lock, ...facts, ...reported, ...tried]
      .filter((part) => part !== undefined)
      .join('; '),
    ...(about !== undefined && { flow: about }),
    slots: knownSlots(memory, content.slots),
    tried: memory.tried,
    identity: 'NOT verified',
  };
}

function knownSlots(memory: Memory, slots: Content['slots']) {
  return Object.fromEntries(
    Object.entries(knownOf(memory)).filter(([name]) => slots.has(name) || name === 'lock_brand'),
  );
}
