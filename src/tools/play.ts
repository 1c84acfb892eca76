/** Talks to the whole bot without network or store, and notes the ways flows are left by. */
import { TestAdapter } from 'botbuilder';
import type { Assistant } from '../assistant.ts';
import { createBot, OPEN_TURN, type OpenTurn } from '../channels/bot.ts';
import type { Script } from '../content/read-scripts.ts';
import { newMemory, readMemory, storedMemory, storedUser } from '../conversation/memory.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from '../core/diagnostics.ts';
import type { Known } from '../core/flow.ts';
import type { Reply } from '../core/turn.ts';
import type { FlowStack, Moved } from '../dialogs/flow-stack.ts';
import type { Walked } from '../review/ways-walked.ts';

/** What the vendor's app sends besides messages. */
export interface Event {
  readonly name: string;
  readonly value?: unknown;
}

export interface Heard {
  readonly replies: readonly Reply[];
  /** The open flow afterwards. */
  readonly flow: string | undefined;
  readonly decision: string;
  /** The ways by which flows were left in this turn. */
  readonly walked: Moved['walked'];
  /** What the open flow and the conversation hold for known. */
  readonly known: Known;
}

/** A conversation from its first message; each call is one turn. */
export function talkTo(assistant: Assistant): (sent: string | Event) => Promise<Heard> {
  const { content, respond, comeBack, respondToReport, readReport, flowsOf, screen } = assistant;
  const walked: Moved['walked'][number][] = [];
  let memory = newMemory();
  let stack: FlowStack | undefined;
  const bot = createBot({
    respond,
    comeBack,
    respondToReport,
    phrases: content.phrases,
    flowsOf: (context, kept) => {
      stack = flowsOf(context, kept);
      return noting(stack, (moved) => walked.push(...moved.walked));
    },
  });

  return async (sent) => {
    walked.length = 0;
    const text = typeof sent === 'string' ? sent : '';
    const turn: OpenTurn = {
      message: screen(text),
      report: typeof sent === 'string' ? undefined : reportOf(sent),
      memory,
      now: 0,
      replies: [],
      decision: { kind: 'nothing' },
      open: undefined,
      what: 'text',
      moves: [],
    };
    await new TestAdapter(async (context) => {
      context.turnState.set(OPEN_TURN, turn);
      await bot.run(context);
    }).receiveActivity(
      typeof sent === 'string' ? { type: 'message', text } : { type: 'event', name: sent.name },
    );
    // Through JSON, as between two turns of a real conversation.
    memory = readMemory(storedMemory(memory), storedUser(memory));
    const here = memory.dialogs.dialogStack.at(-1)?.state as { here?: Known } | undefined;
    return {
      replies: turn.replies,
      flow: memory.dialogs.dialogStack.at(-1)?.id,
      decision: turn.decision.kind,
      walked: [...walked],
      known: { ...memory.user, ...memory.slots, ...here?.here },
    };
  };

  function reportOf({ name, value }: Event): Diagnostics {
    const report = name === DIAGNOSTICS_EVENT ? readReport(value) : undefined;
    if (report === undefined) throw new Error(`no such event: ${name} ${JSON.stringify(value)}`);
    return report;
  }
}

function noting(flows: FlowStack, note: (moved: Moved) => void): FlowStack {
  const noted = async (moving: Promise<Moved>): Promise<Moved> => {
    const moved = await moving;
    note(moved);
    return moved;
  };
  return {
    get flows() {
      return flows.flows;
    },
    start: (...what) => noted(flows.start(...what)),
    resume: (...what) => noted(flows.resume(...what)),
    plan: (known) => flows.plan(known),
    drop: () => flows.drop(),
  };
}

/** Flow → way → the scripts that walk it to its end. */
export async function playScripts(
  assistant: Assistant,
  scripts: readonly Script[],
): Promise<Walked> {
  const walked = new Map<string, Map<string, string[]>>();
  for (const { file, title, turns } of scripts) {
    const hear = talkTo(assistant);
    for (const sent of turns) {
      for (const { flow, way } of (await hear('user' in sent ? sent.user : sent.event)).walked) {
        const ways = walked.get(flow) ?? new Map<string, string[]>();
        ways.set(way, [...(ways.get(way) ?? []), `${file}: ${title}`]);
        walked.set(flow, ways);
      }
    }
  }
  return walked;
}

export const readOf = (reply: Reply): string | undefined =>
  reply.kind === 'article' ? reply.id : reply.kind === 'steps' ? reply.title : undefined;

export function wordsOf(reply: Reply): string {
  switch (reply.kind) {
    case 'handoff':
      return '';
    case 'table':
      return [reply.title, ...[reply.columns, ...reply.rows].map(joined)].join('\n');
    case 'steps':
      return [reply.title, ...reply.steps, ...reply.notes].join('\n');
    case 'question':
      return [reply.text, ...reply.choices].join('\n');
    case 'text':
    case 'article':
      return reply.text;
  }
}

const joined = (cells: readonly string[]): string => cells.join(' | ');
