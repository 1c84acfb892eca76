/** Answers one message: hear it, decide what it leads to, do that, say the result. */
import type { Content } from '../core/content.ts';
import type { Reply, Screened } from '../core/turn.ts';
import type { FlowStack } from '../dialogs/flow-stack.ts';
import { act } from './act.ts';
import { type Decision, decide } from './decide.ts';
import { type Ears, hear } from './hear.ts';
import { type Memory, remember, turnToOtherLock } from './memory.ts';
import { createSay, type Words } from './say.ts';
import { createScene } from './scene.ts';
import { signAside } from './tell-sign.ts';

export interface Skills {
  readonly ears: Ears;
  readonly words: Words;
  readonly content: Content;
  /** How a customer reaches a person outside this chat; from settings. */
  readonly contact?: string | undefined;
}

export interface Turn {
  readonly message: Screened;
  /** Changed by the turn. */
  readonly memory: Memory;
  readonly flows: FlowStack;
  readonly conversation: string;
  /** Epoch ms. */
  readonly now: number;
}

export interface Answer {
  readonly replies: readonly Reply[];
  readonly decision: Decision;
}

export type Respond = (turn: Turn) => Promise<Answer>;

/** Decisions that show we did not understand. */
const MISSES: ReadonlySet<Decision['kind']> = new Set(['rephrase', 'clarify', 'out_of_scope']);

/** Decisions before whose answer a sign told of beside is explained. */
const TELLS_SIGN: ReadonlySet<Decision['kind']> = new Set(['start', 'continue', 'hint', 'answer']);
const FORGETS_SIGN: ReadonlySet<Decision['kind']> = new Set(['safety', 'control', 'handoff']);
const LONGEST_SIGN = 300;

export function createRespond({ ears, words, content, contact }: Skills): Respond {
  const say = createSay(words);
  const urgency = (flow: string): number => content.flows.get(flow)?.urgency ?? 1;

  return async ({ message, memory, flows, conversation, now }) => {
    const open = flows.flows.at(-1);
    const heard = hear(message.masked, memory, open, ears);
    const { meaning } = heard;
    const decision = decide({
      safety: message.safety,
      meaning,
      articles: heard.articles,
      open:
        open !== undefined && memory.asked !== undefined
          ? { flow: open, asked: memory.asked }
          : undefined,
      offer: memory.offer,
      picked: heard.picked,
      sign: heard.sign,
      isBrief: heard.isBrief,
      isLockName: heard.isLockName,
      isQuestion: heard.isQuestion,
      corrects: memory.before.some((key) => key in meaning.slots),
      wordless: heard.wordless,
      misses: memory.misses,
      urgency,
      lastFlow: memory.lastFlow,
    });

    memory.misses = MISSES.has(decision.kind) ? memory.misses + 1 : 0;
    memory.guarded = Math.max(0, memory.guarded - 1);
    memory.candidates = [...heard.candidates];
    // A flow that goes on with another lock is walked from the start.
    if (meaning.signals.has('other_lock')) {
      turnToOtherLock(memory);
      if (open !== undefined && decision.kind === 'start' && decision.flow === open) flows.drop();
    }
    // "Go back" tells nothing, even if a word of it is in the name of an answer.
    const news = decision.kind === 'control' ? {} : { ...meaning.tried, ...meaning.slots };
    remember(memory, news, { ...content, now, open: flows.flows.length > 0 });

    const secret: Reply[] =
      message.hidden.length > 0 && !memory.toldHidden ? [say.phrase('hid_a_secret')] : [];
    memory.toldHidden ||= secret.length > 0;
    if (heard.sign) memory.sign = message.masked.slice(0, LONGEST_SIGN);
    if (FORGETS_SIGN.has(decision.kind)) memory.sign = undefined;
    const { signs } = ears;
    const scene = createScene({ content, say, memory, flows, signs, conversation, now, contact });
    const aside = TELLS_SIGN.has(decision.kind) ? signAside(scene) : [];
    const acted = [...aside, ...(await act(decision, heard, scene))];
    const question = acted.findLast((reply) => reply.kind === 'question');
    const isRepeat = decision.kind === 'control' && decision.what === 'repeat';
    const replies = [
      ...secret,
      ...(!isRepeat && addsNothing(acted, memory) ? [otherWords(decision.kind, memory)] : []),
      ...acted,
    ];
    if (question) memory.choices = [...question.choices];
    memory.said = replies.filter(isSaid);
    return { replies, decision };
  };

  /** What goes before a question that stays as it was: not the words of the last time. */
  function otherWords(kind: Decision['kind'], { said }: Memory): Reply {
    const first = kind === 'continue' ? 'noted' : kind === 'answer' ? 'as_said' : 'same_again';
    const fitting = ([first, 'same_again', 'rephrase_again'] as const).map((name) =>
      say.phrase(name),
    );
    const told = JSON.stringify(said);
    return fitting.find((reply) => !told.includes(JSON.stringify(reply))) ?? fitting[0]!;
  }
}

/** A question put twice running needs other words with it the second time. */
function addsNothing(replies: readonly Reply[], { said }: Memory): boolean {
  const earlier = new Set(said.map((reply) => JSON.stringify(reply)));
  const spoken = replies.filter(isSaid);
  return (
    spoken.some(({ kind }) => kind === 'question') &&
    spoken.every((reply) => earlier.has(JSON.stringify(reply)))
  );
}

const isSaid = ({ kind }: Reply): boolean => kind !== 'handoff';
