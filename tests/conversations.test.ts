/** Plays every script under `tests/conversations/` against the whole bot, without a network. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAssistant, readAll } from '../src/app.ts';
import type { Reply } from '../src/core/turn.ts';
import { createPlayer, type Sent } from '../src/tools/play.ts';

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
  turns: ({ bot: Expected } & Sent)[];
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
        const hear = createPlayer(assistant);
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
