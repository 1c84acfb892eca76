/** Keeps the same question from coming twice running in the same words. */
import type { Reply } from '../core/turn.ts';
import type { Decision } from './decide.ts';
import type { Memory } from './memory.ts';
import type { Say } from './say.ts';

/** What goes before a question that stays as it was: not the words of the last time. */
export function otherWords(
  replies: readonly Reply[],
  kind: Decision['kind'],
  { said }: Memory,
  say: Say,
): Reply[] {
  if (!addsNothing(replies, said)) return [];
  const first = kind === 'continue' ? 'noted' : kind === 'answer' ? 'as_said' : 'same_again';
  const fitting = ([first, 'same_again', 'rephrase_again'] as const).map((name) =>
    say.phrase(name),
  );
  const told = JSON.stringify(said);
  return [fitting.find((reply) => !told.includes(JSON.stringify(reply))) ?? fitting[0]!];
}

/** A question put twice running needs other words with it the second time. */
function addsNothing(replies: readonly Reply[], said: readonly Reply[]): boolean {
  const earlier = new Set(said.map((reply) => JSON.stringify(reply)));
  const spoken = replies.filter((reply) => reply.kind !== 'handoff');
  return (
    spoken.some(({ kind }) => kind === 'question') &&
    spoken.every((reply) => earlier.has(JSON.stringify(reply)))
  );
}
