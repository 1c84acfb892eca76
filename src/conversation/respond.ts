/** Answers one message: hear it, decide what it leads to, do that, say the result. */
import type { Content } from '../core/content.ts';
import type { DeskTurns } from '../core/desk.ts';
import { type CustomerSaid, type HandoffCase, type Move, WAITING } from '../core/handoff.ts';
import type { Reply, Screened } from '../core/turn.ts';
import type { FlowStack } from '../dialogs/flow-stack.ts';
import { act } from './act.ts';
import { type Decision, decide } from './decide.ts';
import { comeBack, type DeskTalk, deskTalk } from './desk-talk.ts';
import { type Ears, hear } from './hear.ts';
import { type Memory, remember, turnToOtherLock } from './memory.ts';
import { addsNothing, noteSaid, otherWords } from './other-words.ts';
import { createReach, withLeave } from './reach.ts';
import type { Say } from './say.ts';
import { createScene, type Scene } from './scene.ts';
import { signAside } from './tell-sign.ts';

export interface Skills {
  readonly ears: Ears;
  readonly say: Say;
  readonly content: Content;
  /** How a customer reaches a person outside this chat; from settings. */
  readonly contact?: string | undefined;
  readonly desk?: DeskTurns | undefined;
}

export interface Turn {
  readonly message: Screened;
  /** Changed by the turn. */
  readonly memory: Memory;
  readonly flows: FlowStack;
  readonly conversation: string;
  /** Epoch ms. */
  readonly now: number;
  /** The conversation's case with the desk, if it ever had one. */
  readonly open?: HandoffCase | undefined;
  readonly what?: CustomerSaid | undefined;
}

export interface Answer {
  readonly replies: readonly Reply[];
  readonly decision: Decision | { readonly kind: 'desk'; readonly what: DeskTalk['what'] };
  /** What becomes of the case. */
  readonly moves?: readonly Move[];
}

export type Respond = (turn: Turn) => Promise<Answer>;

/** Every third thing that did not help is a reason to ask for a person. */
const THIRD = 3;
/** Decisions that show we did not understand. */
const MISSES: ReadonlySet<Decision['kind']> = new Set(['rephrase', 'clarify', 'out_of_scope']);

/** Decisions before whose answer a sign told of beside is explained. */
const TELLS_SIGN: ReadonlySet<Decision['kind']> = new Set(['start', 'continue', 'hint', 'answer']);
const FORGETS_SIGN: ReadonlySet<Decision['kind']> = new Set(['safety', 'control', 'handoff']);
const LONGEST_SIGN = 300;

export function createRespond(skills: Skills): Respond {
  const { ears, content, desk } = skills;
  const reach = createReach({ desk, content, contact: skills.contact });
  const urgency = (flow: string): number => content.flows.get(flow)?.urgency ?? 1;

  return async (turn) => {
    const { message, memory, flows, now, open } = turn;
    const scene = sceneOf(skills, turn);
    const talk =
      desk && (await deskTalk({ message, open, what: turn.what ?? 'text' }, scene, desk));
    if (talk) return atTheDesk(talk, turn, scene);

    const flow = flows.flows.at(-1);
    const heard = hear(message.masked, memory, flow, ears);
    const { meaning } = heard;
    const decision = decide({
      safety: message.safety,
      meaning,
      articles: heard.articles,
      open:
        flow !== undefined && memory.asked !== undefined
          ? { flow, asked: memory.asked }
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
      if (flow !== undefined && decision.kind === 'start' && decision.flow === flow) flows.drop();
    }
    // "Go back" tells nothing, even if a word of it is in the name of an answer.
    const news = decision.kind === 'control' ? {} : { ...meaning.tried, ...meaning.slots };
    const before = failedIn(memory);
    remember(memory, news, { ...content, now, open: flows.flows.length > 0 });

    const secret: Reply[] =
      message.hidden.length > 0 && !memory.toldHidden ? [scene.say.phrase('hid_a_secret')] : [];
    memory.toldHidden ||= secret.length > 0;
    if (heard.sign) memory.sign = message.masked.slice(0, LONGEST_SIGN);
    if (FORGETS_SIGN.has(decision.kind)) memory.sign = undefined;
    const aside = TELLS_SIGN.has(decision.kind) ? signAside(scene) : [];
    const acted = [...aside, ...(await act(decision, heard, scene))];
    const isRepeat = decision.kind === 'control' && decision.what === 'repeat';
    const other = !isRepeat && addsNothing(acted, memory) ? [otherWords(decision.kind, scene)] : [];
    const told = [...secret, ...other, ...acted];
    const isThird = Math.floor(failedIn(memory) / THIRD) > Math.floor(before / THIRD);
    return finish(isThird ? await afterThird(told, scene, turn) : told, decision, turn, scene);
  };

  /** What the turn says is remembered before the button of the line, which may be gone next time. */
  async function finish(
    said: readonly Reply[],
    decision: Answer['decision'],
    { memory, message, open }: Turn,
    { facts }: Scene,
    resumes?: string,
  ): Promise<Answer> {
    const { replies, waits } = await reach(said, open, resumes);
    noteSaid(memory, replies);
    const update: Move[] =
      open && WAITING.has(open.state) ? [{ kind: 'update', facts: facts(open.facts.reason) }] : [];
    const leave = content.handoff.lines.leave_queue;
    const shown = waits && message.safety !== 'emergency' ? withLeave(replies, leave) : replies;
    return { replies: shown, decision, moves: update };
  }

  async function atTheDesk(talk: DeskTalk, turn: Turn, scene: Scene): Promise<Answer> {
    const decision = { kind: 'desk', what: talk.what } as const;
    if (talk.what === 'resumed') return finish(talk.replies, decision, turn, scene, talk.resumes);
    return { replies: talk.replies, decision, moves: talk.moves };
  }

  /** The question stays; before it we say that we would rather ask a person, if there is a desk. */
  async function afterThird(told: Reply[], scene: Scene, { open }: Turn): Promise<Reply[]> {
    const isAsked =
      told.some(({ kind }) => kind === 'handoff') || (open && WAITING.has(open.state));
    if (isAsked || !(await desk?.ready())) return told;
    const last = told.at(-1);
    const asks = last?.kind === 'question' ? [last] : [];
    const third: Reply = { kind: 'text', text: content.handoff.lines.third_try };
    return [
      ...told.slice(0, told.length - asks.length),
      ...[third, ...scene.person(undefined, 'tries', 'general')],
      ...asks,
    ];
  }
}

/** Answers the event that gives a conversation back to the bot. */
export function createComeBack(skills: Skills): Respond {
  return async (turn) => {
    if (!turn.open) return { replies: [], decision: { kind: 'desk', what: 'returned' } };
    const { what, replies, moves } = await comeBack(turn.open, sceneOf(skills, turn));
    return { replies, moves, decision: { kind: 'desk', what } };
  };
}

function sceneOf({ ears, say, content, contact }: Skills, turn: Turn): Scene {
  const { memory, flows, conversation, now } = turn;
  const { signs } = ears;
  return createScene({ content, say, memory, flows, signs, conversation, now, contact });
}

const failedIn = ({ tried }: Memory): number =>
  tried.filter(({ outcome }) => outcome === 'did_not_help').length;
