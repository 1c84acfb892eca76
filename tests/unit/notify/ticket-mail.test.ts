import { expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/core/handoff.ts';
import { kindOf } from '../../../src/notify/ticket-mail.ts';

const close = (outcome: string) => ({ kind: 'close', outcome, back: { kind: 'stood' } });
const settle = { kind: 'due', deadline: 'settle' };

it.each<[string, object, string, string | undefined]>([
  ['nobody came in time', settle, 'ticketed', 'ticket'],
  ['it was out of hours', { kind: 'ticket' }, 'ticketed', 'ticket'],
  ['the customer went silent', settle, 'closed', 'follow_up'],
  ['the agent left something to do', close('follow_up'), 'closed', 'follow_up'],
  ['the agent solved it', close('solved'), 'closed', undefined],
  ['the bot took a ticket back', { kind: 'return' }, 'ticketed', undefined],
  ['an agent was lost', settle, 'queued', undefined],
  ['a note was written', { kind: 'note', text: 'x' }, 'ticketed', undefined],
])('when %s', (_, move, state, kind) => {
  expect(kindOf({ move, state } as CaseEvent)).toBe(kind);
});
