/** Plays every script under `tests/conversations/` against the whole bot, without a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { TestAdapter } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAssistant, readAll } from '../src/app.ts';
import { newMemory, readMemory, storedMemory, storedUser } from '../src/conversation/memory.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from '../src/core/diagnostics.ts';
import type { Reply } from '../src/core/turn.ts';

interface Expected {
  /** The open flow afterwards; `~` means none. */
  flow?: string | null;
  /** Must occur in the replies, one or several. */
  says?: string | string[];
  /** Must not occur. */
  never?: string | string[];
  /** The slot or try the last reply asks for; `~` means none. */
  asks?: string | null;
  /** The article or card that is told. */
  reads?: string;
  /** The queue the case goes to; `~` means none. */
  handoff?: string | null;
  /** How many bubbles at most. */
  most?: number;
}
interface Script {
  title: string;
  /** What the customer writes, or an event that their app sends. */
  turns: ({ bot: Expected } & ({ user: string } | { event: { name: string; value: unknown } }))[];
}

const CONTACT = '0800 555 0100';
const assistant = createAssistant(readAll('.'), CONTACT);
const root = 'tests/conversations';
const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!file.endsWith('.yaml')) continue;
  describe(file, () => {
    for (const { title, turns } of parse(readFileSync(`${root}/${file}`, 'utf8')) as Script[]) {
      it(title, async () => {
        const hear = startBot();
        for (const { bot: expected, ...sent } of turns) {
          const user = 'user' in sent ? sent.user : JSON.stringify(sent.event);
          const { replies, flow } = await hear(sent);
          const said = replies.map(wordsOf).join('\n');
          const question = replies.findLast((reply) => reply.kind === 'question');
          const handoff = replies.find((reply) => reply.kind === 'handoff');
          for (const words of list(expected.says)) expect(said, user).toContain(words);
          for (const words of list(expected.never)) expect(said, user).not.toContain(words);
          if ('asks' in expected)
            expect(question?.asked ?? null, `${user}\n${said}`).toBe(expected.asks);
          if (expected.reads !== undefined)
            expect(replies.map(readOf), user).toContain(expected.reads);
          if ('handoff' in expected) expect(handoff?.queue ?? null, user).toBe(expected.handoff);
          if ('flow' in expected) expect(flow ?? null, `${user}\n${said}`).toBe(expected.flow);
          if (expected.most !== undefined)
            expect(replies.length, said).toBeLessThanOrEqual(expected.most);
        }
      });
    }
  });
}

function startBot() {
  const { respond, respondToReport, readReport, flowsOf, screen } = assistant;
  let memory = newMemory();
  return async (
    sent: { user: string } | { event: { name: string; value: unknown } },
  ): Promise<{ replies: readonly Reply[]; flow: string | undefined }> => {
    let result: { replies: readonly Reply[]; flow: string | undefined } | undefined;
    await new TestAdapter(async (context) => {
      const flows = flowsOf(context, memory);
      const turn = { memory, flows, conversation: 'test', now: 0 };
      const { replies } =
        'user' in sent
          ? await respond({ ...turn, message: screen(sent.user) })
          : await respondToReport({ ...turn, report: reportOf(sent.event) });
      result = { replies, flow: flows.flows.at(-1) };
    }).receiveActivity('user' in sent ? sent.user : { type: 'event' });
    // Through JSON, as between two turns of a real conversation.
    memory = readMemory(storedMemory(memory), storedUser(memory));
    return result!;
  };

  function reportOf({ name, value }: { name: string; value: unknown }): Diagnostics {
    const report = name === DIAGNOSTICS_EVENT ? readReport(value) : undefined;
    if (report === undefined) throw new Error(`no such event: ${name} ${JSON.stringify(value)}`);
    return report;
  }
}

const readOf = (reply: Reply): string | undefined =>
  reply.kind === 'article' ? reply.id : reply.kind === 'steps' ? reply.title : undefined;

function wordsOf(reply: Reply): string {
  switch (reply.kind) {
    case 'handoff':
      return '';
    case 'table':
      return [reply.title, ...[reply.columns, ...reply.rows].map((row) => row.join(' | '))].join(
        '\n',
      );
    case 'steps':
      return [reply.title, ...reply.steps, ...reply.notes].join('\n');
    case 'question':
      return [reply.text, ...reply.choices].join('\n');
    case 'text':
    case 'article':
      return reply.text;
  }
}
