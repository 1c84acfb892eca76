/** Sums up a conversation for the colleague who takes it over; made from what we know, in one line. */
import type { Content } from '../core/content.ts';
import type { Known } from '../core/flow.ts';
import type { Case } from '../core/turn.ts';
import { knownOf, type Memory } from './memory.ts';

export interface CaseParts {
  readonly conversation: string;
  readonly reason: Case['reason'];
  readonly flow?: string | undefined;
  readonly memory: Memory;
  readonly content: Pick<Content, 'flows' | 'slots' | 'locks' | 'tries'>;
}

export function makeCase({ conversation, reason, flow, memory, content }: CaseParts): Case {
  const known = knownSlots(memory, content.slots);
  const about = flow ?? memory.lastFlow;
  return {
    conversation,
    reason,
    urgency: reason === 'safety' ? 3 : (content.flows.get(about ?? '')?.urgency ?? 1),
    summary: summaryOf(known, about, memory, content),
    ...(about !== undefined && { flow: about }),
    slots: known,
    tried: memory.tried,
    steps: stepsOf(memory, content),
    identity: 'NOT verified',
  };
}

/** As a colleague would jot it down: "Outside; Yale Assure Lock 2; The lock does not react; tried: …". */
function summaryOf(
  known: Known,
  about: string | undefined,
  memory: Memory,
  { flows, slots, locks }: CaseParts['content'],
): string {
  const { where_are_you: where, lock_model: model, lock_brand: brand, ...others } = known;
  const nameOf = (slot: string, value: string): string =>
    slots.get(slot)?.values[value]?.[0] ?? value;
  const tried = memory.tried.map(({ try: name, outcome }) =>
    `${name} (${outcome})`.replaceAll('_', ' '),
  );
  const parts = [
    where === undefined ? undefined : nameOf('where_are_you', where),
    model === undefined ? brand : (locks.get(model)?.name ?? brand),
    about === undefined ? undefined : flows.get(about)?.title,
    ...Object.entries(others).map(([slot, value]) => nameOf(slot, value)),
    ...Object.entries(memory.reported ?? {}).map(
      ([name, value]) => `lock reports ${name}: ${value}`,
    ),
    ...(tried.length > 0 ? [`tried: ${tried.join(', ')}`] : []),
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

function knownSlots(memory: Memory, slots: Content['slots']) {
  return Object.fromEntries(
    Object.entries(knownOf(memory)).filter(([name]) => slots.has(name) || name === 'lock_brand'),
  );
}

function stepsOf({ dialogs, before, asked }: Memory, { slots, tries }: CaseParts['content']) {
  const flow = dialogs.dialogStack.at(-1)?.id;
  if (flow === undefined) return [];
  return [...before, ...(asked === undefined ? [] : [asked])].map((key) => ({
    flow,
    key,
    text: tries.get(key)?.do ?? slots.get(key)?.ask ?? key,
  }));
}
