/** What we say after a bug in a turn: an apology, and the way to a person when it happens again. */
import type { Content } from '../core/content.ts';
import type { DeskTurns } from '../core/desk.ts';
import type { HandoffCase } from '../core/handoff.ts';
import type { Reply } from '../core/turn.ts';
import { makeCase } from './make-case.ts';
import type { Memory } from './memory.ts';
import { createReach } from './reach.ts';
import { wayToAPerson } from './way-to-a-person.ts';

export type Apologise = (
  memory: Memory,
  conversation: string,
  open?: HandoffCase,
) => Promise<readonly Reply[]>;

/** A failure right after a failure is no accident any more. */
const TOO_OFTEN = 2;

export function createApologise(
  content: Content,
  contact: string | undefined,
  desk?: DeskTurns,
): Apologise {
  const { phrases } = content;
  const reach = createReach({ desk, content, contact });
  return async (memory, conversation, open) => {
    memory.failures += 1;
    const apology: Reply = { kind: 'text', text: phrases.apology };
    if (memory.failures < TOO_OFTEN) return [apology];
    const summed = makeCase({ conversation, reason: 'failure', memory, content });
    const handoff: Reply = { kind: 'handoff', queue: 'general', case: summed };
    const { replies } = await reach([apology, wayToAPerson(phrases, contact), handoff], open);
    return replies;
  };
}
