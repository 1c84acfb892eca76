/** What a message means around a person: words for them, leaving, a rating, the code of an old case. */
import { findCaseCode } from '../core/case-code.ts';
import type { DeskTurns } from '../core/desk.ts';
import { fill } from '../core/fill.ts';
import {
  type CustomerSaid,
  type HandoffCase,
  type Move,
  WAITING,
  WITH_PERSON,
} from '../core/handoff.ts';
import type { HandoffLine } from '../core/phrases.ts';
import type { Reply, Screened } from '../core/turn.ts';
import { knownOf } from './memory.ts';
import type { Scene } from './scene.ts';

export interface DeskTalk {
  readonly what: 'passed' | 'left' | 'rated' | 'resumed' | 'returned' | 'unknown_code';
  readonly replies: readonly Reply[];
  readonly moves: readonly Move[];
  /** The case a new one goes on from. */
  readonly resumes?: string;
}

export interface Said {
  readonly message: Screened;
  readonly what: CustomerSaid;
  readonly open: HandoffCase | undefined;
}

/** Nothing, when the message is for the bot. */
export async function deskTalk(
  { message, what, open }: Said,
  scene: Scene,
  desk: DeskTurns,
): Promise<DeskTalk | undefined> {
  const { content, memory, again } = scene;
  const { lines, leave } = content.handoff;
  const text = fold(message.masked);
  const leaves = [lines.leave_queue, lines.end_talk, ...leave].some((word) => fold(word) === text);
  const rating = memory.rating;
  memory.rating = undefined;

  if (open && WITH_PERSON.has(open.state)) {
    if (leaves) return left(open, scene);
    const danger = message.safety === 'emergency' || message.safety === 'domestic_safety';
    const said: Move = {
      kind: 'customer_said',
      what: danger ? 'danger' : what,
    };
    return {
      what: 'passed',
      replies: what === 'not_carried' ? [line(scene, 'not_carried')] : [],
      moves: [said],
    };
  }
  if (open && WAITING.has(open.state) && leaves) {
    const replies = [line(scene, 'left_queue'), ...(await again(true))];
    return { what: 'left', replies, moves: [{ kind: 'leave' }, { kind: 'return' }] };
  }
  if (rating !== undefined) {
    const good = text === fold(lines.rating_good);
    if (good || text === fold(lines.rating_bad)) {
      const thanks = line(scene, good ? 'rated_good' : 'rated_bad', { code: rating });
      const on = await again(true);
      return {
        what: 'rated',
        replies: [thanks, ...(on.length > 0 ? on : [scene.say.phrase('anything_else')])],
        moves: [{ kind: 'rate', rating: good ? 'good' : 'bad' }],
      };
    }
  }
  const code = findCaseCode(message.masked);
  return code === undefined || (open?.id === code && WAITING.has(open.state))
    ? undefined
    : resumed(code, scene, desk);
}

/** The bot takes the conversation back, and goes on where the agent said. */
export async function comeBack(open: HandoffCase, scene: Scene): Promise<DeskTalk> {
  const { memory } = scene;
  memory.misses = 0;
  memory.failures = 0;
  memory.offer = undefined;
  const lines = await goOn(open, scene);
  const agent = open.agent?.name ?? '';
  const quiet = open.outcome === 'follow_up';
  return {
    what: 'returned',
    replies: quiet
      ? []
      : [line(scene, 'returned', { agent }), ...lines, ...askForRating(open, scene)],
    moves: [{ kind: 'return' }],
  };
}

/** What a chosen step has to tell; its question comes after the rating. */
async function goOn({ back }: HandoffCase, scene: Scene): Promise<Reply[]> {
  const { memory, flows, leave, moved } = scene;
  if (back?.kind === 'done') leave();
  if (back?.kind !== 'step' || !scene.content.flows.has(back.flow)) return [];
  const { flow, key } = back;
  if (flows.flows.at(-1) !== flow) leave();
  if (key !== undefined) {
    delete memory.slots[key];
    memory.tried = memory.tried.filter((tried) => tried.try !== key);
    if (memory.user[key] !== undefined) delete memory.user[key];
  }
  const again = key === undefined ? [] : [key];
  const on =
    flows.flows.at(-1) === flow
      ? await flows.resume(knownOf(memory), {}, again)
      : await flows.start(flow, knownOf(memory), {});
  return moved(on).filter(({ kind }) => kind !== 'question' && kind !== 'handoff');
}

function left(open: HandoffCase, scene: Scene): DeskTalk {
  const ended = line(scene, 'talk_ended', { agent: open.agent?.name ?? '' });
  return {
    what: 'left',
    replies: [ended, ...askForRating(open, scene)],
    moves: [{ kind: 'leave' }, { kind: 'return' }],
  };
}

function askForRating({ id }: HandoffCase, { memory, content }: Scene): Reply[] {
  const { lines } = content.handoff;
  memory.rating = id;
  return [
    { kind: 'question', text: lines.how_did_it_go, choices: [lines.rating_good, lines.rating_bad] },
  ];
}

/** What the old case knew is known here too, and a colleague is asked at once. */
async function resumed(code: string, scene: Scene, desk: DeskTurns): Promise<DeskTalk | undefined> {
  const { memory, person, again, content } = scene;
  if (!(await desk.ready())) return undefined;
  const old = await desk.case(code);
  const isOld = old !== undefined && !WAITING.has(old.state) && !WITH_PERSON.has(old.state);
  if (!isOld)
    return {
      what: 'unknown_code',
      replies: [line(scene, 'resume_unknown'), ...(await again())],
      moves: [],
    };
  for (const [name, value] of Object.entries(old.facts.slots)) {
    if (name === 'lock_brand' || content.slots.get(name)?.keep === 'user')
      memory.user[name] ??= value;
    else memory.slots[name] ??= value;
  }
  const known = new Set(memory.tried.map((tried) => tried.try));
  memory.tried = [...old.facts.tried.filter((tried) => !known.has(tried.try)), ...memory.tried];
  memory.lastFlow ??= old.facts.flow;
  return {
    what: 'resumed',
    replies: [line(scene, 'resumed'), ...person(undefined, 'resumed', old.queue)],
    moves: [],
    resumes: code,
  };
}

const line = (
  { content }: Scene,
  name: HandoffLine,
  values: Readonly<Record<string, string>> = {},
): Reply => ({ kind: 'text', text: fill(content.handoff.lines[name], values) });

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
