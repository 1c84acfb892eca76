/** Plays a conversation against the whole bot, without network or store, and notes the ways it takes. */
import { TestAdapter } from 'botbuilder';
import type { Assistant } from '../app.ts';
import type { Script, Sent } from '../content/read-scripts.ts';
import { newMemory, readMemory, storedMemory, storedUser } from '../conversation/memory.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from '../core/diagnostics.ts';
import type { Reply } from '../core/turn.ts';
import { wayTaken } from '../core/ways-through.ts';
import type { Walked } from '../review/ways-walked.ts';

export interface Heard {
  readonly replies: readonly Reply[];
  /** The open flow afterwards. */
  readonly flow: string | undefined;
  /** The ways that came to their end in this turn. */
  readonly ways: readonly { readonly flow: string; readonly way: string }[];
}

export type { Sent };
export type Hear = (sent: Sent) => Promise<Heard>;

/** Starts one conversation; `now` in epoch ms. */
export function createPlayer(assistant: Assistant, now = 0): Hear {
  const { respond, respondToReport, readReport, flowsOf, screen, content } = assistant;
  let memory = newMemory();
  return async (sent) => {
    const ways: Heard['ways'][number][] = [];
    let heard: Heard = { replies: [], flow: undefined, ways };
    await new TestAdapter(async (context) => {
      const flows = flowsOf(context, memory, ({ flow, known }) => {
        const way = wayTaken(content.flows.get(flow)?.steps ?? [], known);
        if (way !== undefined) ways.push({ flow, way });
      });
      const turn = { memory, flows, conversation: 'played', now };
      const { replies } =
        'user' in sent
          ? await respond({ ...turn, message: screen(sent.user) })
          : await respondToReport({ ...turn, report: reportOf(sent.event) });
      heard = { replies, flow: flows.flows.at(-1), ways };
    }).receiveActivity('user' in sent ? sent.user : { type: 'event' });
    // Through JSON, as between two turns of a real conversation.
    memory = readMemory(storedMemory(memory), storedUser(memory));
    return heard;
  };

  function reportOf({ name, value }: Extract<Sent, { event: unknown }>['event']): Diagnostics {
    const report = name === DIAGNOSTICS_EVENT ? readReport(value) : undefined;
    if (report === undefined) throw new Error(`no such event: ${name} ${JSON.stringify(value)}`);
    return report;
  }
}

/** Flow → way → the scripts that walk it to its end. */
export async function playScripts(
  assistant: Assistant,
  scripts: readonly Script[],
): Promise<Walked> {
  const walked = new Map<string, Map<string, string[]>>();
  for (const { file, title, turns } of scripts) {
    const hear = createPlayer(assistant);
    for (const turn of turns) {
      for (const { flow, way } of (await hear(turn)).ways) {
        const ways = walked.get(flow) ?? new Map<string, string[]>();
        ways.set(way, [...(ways.get(way) ?? []), `${file}: ${title}`]);
        walked.set(flow, ways);
      }
    }
  }
  return walked;
}
