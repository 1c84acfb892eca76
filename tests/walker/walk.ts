/** Plays one conversation by chance, and says what was wrong with it. */
import type { Assistant } from '../../src/assistant.ts';
import type { Reply } from '../../src/core/turn.ts';
import { type Heard, talkTo, wordsOf } from '../../src/tools/play.ts';
import { createChance } from './chance.ts';
import { createCustomer, type Said } from './customer.ts';

export interface Walked {
  readonly seed: number;
  readonly turns: number;
  /** What was wrong, in words; empty if nothing was. */
  readonly wrong: readonly string[];
  readonly transcript: string;
  /** The decisions and moods met, for a look at what a run covers. */
  readonly met: readonly string[];
}

type Question = Extract<Reply, { kind: 'question' }>;

const MOST_TURNS = 25;
/** Replies after which the customer goes on although nothing was asked. */
const GIVES_TIME = new Set(['control', 'not_text', 'small_talk', 'handoff', 'answer']);

export async function walk(assistant: Assistant, seed: number): Promise<Walked> {
  const chance = createChance(seed);
  const customer = createCustomer(assistant.content, chance);
  const hear = talkTo(assistant);
  const wrong: string[] = [];
  const lines: string[] = [];
  const met: string[] = [];
  const meant = new Map<string, string>();
  let doorAsked = false;
  let question: Question | undefined;
  let before: readonly Reply[] = [];
  let plainly = false;
  let turns = 0;

  for (let said: Said | undefined = customer.open(); said; ) {
    turns++;
    const heard = await hear(said.text);
    const { replies, decision, flow } = heard;
    const asks = replies.findLast((reply) => reply.kind === 'question');
    lines.push(`> ${said.text}`, ...replies.map((reply) => `  ${told(reply)}`));
    met.push(decision, ...(said.mood ? [said.mood] : []));

    if (replies.length === 0) wrong.push('says nothing');
    if (said.pressed && asks?.asked !== undefined && asks.asked === question?.asked)
      wrong.push(`does not take a button of '${asks.asked}'`);
    if (isSame(replies, before, asks) && said.mood !== 'repeat')
      wrong.push(`repeats '${asks!.text}' without new words`);
    checkDestructive(heard, said, question);
    if (turns > MOST_TURNS) wrong.push(`goes on for more than ${MOST_TURNS} turns`);
    if (wrong.length > 0) break;

    before = replies;
    plainly = ['rephrase', 'clarify', 'out_of_scope', 'hint'].includes(decision);
    question = asks ?? (flow !== undefined && GIVES_TIME.has(decision) ? question : undefined);
    if (said.mood === 'stop' && !asks) break;
    said = next(heard, asks);
  }
  return { seed, turns, wrong, met, transcript: [`seed ${seed}`, ...lines].join('\n') };

  function next({ decision, flow, replies }: Heard, asks: Question | undefined): Said | undefined {
    if (decision === 'safety' || (decision === 'handoff' && !asks)) return undefined;
    if (question) return customer.answer(question, plainly);
    if (flow !== undefined) {
      wrong.push(`leaves '${flow}' open without a question`);
      return undefined;
    }
    // Nothing was understood yet: say it another way. Everything else is an end.
    const isLost = decision === 'rephrase' || decision === 'out_of_scope' || replies.length === 0;
    return isLost ? customer.open() : undefined;
  }

  /** The walker keeps its own account of what it agreed to, and does not trust the bot's. */
  function checkDestructive(heard: Heard, said: Said, asked: Question | undefined): void {
    const { replies, known } = heard;
    if (said.means) meant.set(said.means.slot, said.means.value);
    doorAsked ||= asked?.asked === 'door_open';
    if (!replies.some(isWipe)) return;
    const holds = (slot: string, value: string): boolean =>
      known[slot] === value && (meant.get(slot) ?? value) === value;
    const lacks = [
      ...(holds('where_are_you', 'inside') ? [] : ['the customer inside']),
      ...(doorAsked ? [] : ['the door open']),
      ...(holds('wipe_consent', 'agreed') && meant.has('wipe_consent') ? [] : ['a yes']),
    ];
    if (lacks.length > 0)
      wrong.push(`shows a factory reset without ${lacks.join(' and ')} after '${said.text}'`);
  }
}

const isWipe = (reply: Reply): boolean =>
  (reply.kind === 'steps' && reply.title.startsWith('Factory reset')) ||
  (reply.kind === 'question' && reply.asked === 'factory_reset');

/** The same question twice running needs other words with it the second time. */
function isSame(
  replies: readonly Reply[],
  before: readonly Reply[],
  asks: Question | undefined,
): boolean {
  const asked = before.findLast((reply) => reply.kind === 'question');
  if (!asks || !asked || wordsOf(asks) !== wordsOf(asked)) return false;
  const around = replies.filter((reply) => reply !== asks && reply.kind !== 'handoff');
  const earlier = before.map(wordsOf);
  return around.every((reply) => earlier.includes(wordsOf(reply)));
}

const told = (reply: Reply): string =>
  reply.kind === 'question'
    ? `${reply.text} [${reply.choices.join(' | ')}] (${reply.asked ?? 'offer'})`
    : reply.kind === 'handoff'
      ? `(handoff: ${reply.queue})`
      : `${wordsOf(reply)}`;
