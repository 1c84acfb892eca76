/** What we say after a bug in a turn: an apology, and the way to a person when it happens again. */
import type { Content } from '../core/content.ts';
import type { Reply } from '../core/turn.ts';
import { makeCase } from './make-case.ts';
import type { Memory } from './memory.ts';
import { wayToAPerson } from './way-to-a-person.ts';

export type Apologise = (memory: Memory, conversation: string) => readonly Reply[];

/** A failure right after a failure is no accident any more. */
const TOO_OFTEN = 2;

export function createApologise(content: Content, contact: string | undefined): Apologise {
  const { phrases } = content;
  return (memory, conversation) => {
    memory.failures += 1;
    const apology: Reply = { kind: 'text', text: phrases.apology };
    if (memory.failures < TOO_OFTEN) return [apology];
    return [
      apology,
      wayToAPerson(phrases, contact),
      {
        kind: 'handoff',
        queue: 'general',
        case: makeCase({ conversation, reason: 'misses', memory, content }),
      },
    ];
  };
}
