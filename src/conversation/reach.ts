/** Tells somebody who wants a person what is true just now: their place in line, or a ticket's number. */
import type { Content } from '../core/content.ts';
import type { DeskTurns } from '../core/desk.ts';
import { fill } from '../core/fill.ts';
import { type HandoffCase, WAITING } from '../core/handoff.ts';
import type { Outlook, Reply } from '../core/turn.ts';
import { wayToAPerson } from './way-to-a-person.ts';

export interface ReachParts {
  readonly desk: DeskTurns | undefined;
  readonly content: Pick<Content, 'phrases' | 'handoff'>;
  readonly contact: string | undefined;
}

export interface Reached {
  readonly replies: readonly Reply[];
  /** Whether the customer waits in line after this turn. */
  readonly waits: boolean;
}

type Handoff = Extract<Reply, { kind: 'handoff' }>;
type Reach = (
  replies: readonly Reply[],
  open: HandoffCase | undefined,
  resumes?: string,
) => Promise<Reached>;

/** Without a desk the replies stay as they are: how a person is reached outside this chat. */
export function createReach({ desk, content, contact }: ReachParts): Reach {
  const { lines } = content.handoff;
  const way = wayToAPerson(content.phrases, contact);

  return async (replies, open, resumes) => {
    const waiting = open && WAITING.has(open.state) ? open : undefined;
    const handoff = replies.find((reply) => reply.kind === 'handoff');
    if (!desk || !handoff) return { replies, waits: waiting !== undefined };
    const outlook = await desk.outlook(handoff.queue, handoff.case.urgency, waiting);
    if (outlook.kind === 'none') return { replies, waits: false };

    const code = waiting?.id ?? desk.newCode();
    const asked: Handoff = {
      ...handoff,
      desk: { code, outlook, ...(resumes !== undefined && { resumes }) },
    };
    const told: Reply = { kind: 'text', text: wordsFor(outlook, code, waiting !== undefined) };
    return {
      waits: outlook.kind === 'open',
      // An emergency's approved lines come without a way, and stay alone.
      replies: replies.map((reply) => {
        if (reply === handoff) return asked;
        return reply.kind === 'text' && 'text' in way && reply.text === way.text ? told : reply;
      }),
    };
  };

  function wordsFor(outlook: Exclude<Outlook, { kind: 'none' }>, code: string, again: boolean) {
    if (outlook.kind === 'closed') {
      const { opensAt, zone, comeBack = lines.come_back } = outlook;
      const opens = opensAt === undefined ? '' : wallTime(opensAt, zone);
      const line = opensAt === undefined ? lines.closed : lines.closed_until;
      return `${fill(line, { opens, code, come_back: comeBack })} ${lines.ticket}`;
    }
    const { ahead, wait, present } = outlook;
    const place =
      ahead === 0 ? lines.next_in_line : fill(lines.some_in_front, { ahead: `${ahead}` });
    const time = wait
      ? fill(lines.wait_known, { from: `${wait.from}`, to: `${wait.to}` })
      : lines.wait_unknown;
    if (again)
      return ahead === 0
        ? `${lines.still_waiting} ${lines.now_next} ${time}`
        : `${lines.still_waiting} ${fill(lines.now_in_front, { ahead: `${ahead}` })} ${time}`;
    if (!present) return `${fill(lines.nobody_present, { code })} ${lines.meanwhile}`;
    return `${place} ${time} ${lines.meanwhile}`;
  }
}

/** As "Monday at 09:00 (Europe/Berlin)". */
function wallTime(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit' },
  });
  return `${format.format(at)} (${zone})`;
}

/** Puts the button that leaves the line under the last bubble. */
export function withLeave(replies: readonly Reply[], leave: string): readonly Reply[] {
  const at = replies.findLastIndex(({ kind }) => kind === 'question' || kind === 'text');
  return replies.map((reply, index) => {
    if (index !== at) return reply;
    if (reply.kind === 'question') return { ...reply, choices: [...reply.choices, leave] };
    return reply.kind === 'text' ? { kind: 'question', text: reply.text, choices: [leave] } : reply;
  });
}
