/** A question put twice running needs other words with it the second time. */
import type { Reply } from '../core/turn.ts';
import type { Decision } from './decide.ts';
import type { Memory } from './memory.ts';
import type { Scene } from './scene.ts';

/** Whether a turn would only say again what the last one said. */
export function addsNothing(replies: readonly Reply[], { said }: Memory): boolean {
  const earlier = new Set(said.map((reply) => JSON.stringify(reply)));
  const spoken = replies.filter(isSaid);
  return (
    spoken.some(({ kind }) => kind === 'question') &&
    spoken.every((reply) => earlier.has(JSON.stringify(reply)))
  );
}

/** What goes before a question that stays as it was: not the words of the last time. */
export function otherWords(kind: Decision['kind'], { say, memory }: Scene): Reply {
  const first = kind === 'continue' ? 'noted' : kind === 'answer' ? 'as_said' : 'same_again';
  const fitting = ([first, 'same_again', 'rephrase_again'] as const).map((name) =>
    say.phrase(name),
  );
  const told = JSON.stringify(memory.said);
  return fitting.find((reply) => !told.includes(JSON.stringify(reply))) ?? fitting[0]!;
}

/** Remembers what a turn says, and its buttons; an earlier question's stay if it asks nothing. */
export function noteSaid(memory: Memory, replies: readonly Reply[]): void {
  const question = replies.findLast((reply) => reply.kind === 'question');
  if (question) memory.choices = [...question.choices];
  memory.said = replies.filter(isSaid);
}

const isSaid = ({ kind }: Reply): boolean => kind !== 'handoff';
