/**
 * Plays every script under `tests/conversations/` against the whole bot, without a network.
 *
 * Besides what a script expects, two things are asked of all of them together: that each way through
 * each flow is walked, and that each flow is tried in every mood (`covers`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAssistant, readAll } from '../src/assistant.ts';
import { canBeTaken, waysThrough } from '../src/core/ways-through.ts';
import { type Event, type Heard, readOf, talkTo, wordsOf } from '../src/tools/play.ts';

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

/** What each flow must stand; the script of its own folder and name says which it `covers`. */
const MOODS = {
  /** Two answers or more in the first message: none of them is asked for. */
  all_at_once: (turns) => turns[0]!.asked !== undefined || turns[0]!.flow === undefined,
  /** Three turns: a problem, an answer, another answer that leads on. */
  correction: (turns) =>
    turns.length > 2 && turns.at(-1)!.said !== turns.at(-2)!.said && !turns.at(-1)!.missed,
  /** A question in between is answered, and the open one put again in the same turn. */
  digression: (turns) =>
    turns.some(({ read, asked }, at) => read && asked === turns[at - 1]?.asked),
  cancel: (turns) => turns.some(({ decision }) => decision === 'control'),
  /** It is taken at its word: the next thing comes, or at least other words. */
  already_tried: (turns) => turns.at(-1)!.said !== turns.at(-2)!.said && !turns.at(-1)!.missed,
  /** The second time it says more than the first, or hands over. */
  nonsense_twice: (turns) =>
    turns.some(
      ({ said, missed }, at) => missed && turns[at - 1]?.missed && said !== turns[at - 1]?.said,
    ),
  person: (turns) => turns.some(({ decision, queue }) => decision === 'handoff' && queue),
  danger: (turns) =>
    turns.some(
      ({ decision, queue, asked }) => decision === 'safety' && queue === 'urgent' && !asked,
    ),
} as const satisfies Record<string, (turns: readonly Played[]) => unknown>;
type Mood = keyof typeof MOODS;

interface Script {
  title: string;
  covers?: Mood;
  /** What the customer writes, or an event that their app sends. */
  turns: ({ bot: Expected } & ({ user: string } | { event: Event }))[];
}

/** What a mood looks at, of one turn. */
interface Played {
  readonly said: string;
  readonly asked: string | undefined;
  readonly read: boolean;
  readonly queue: string | undefined;
  readonly flow: string | undefined;
  readonly decision: string;
  readonly missed: boolean;
}

const CONTACT = '0800 555 0100';
const MOST_WAYS = 60;
const assistant = createAssistant(readAll('.'), CONTACT);
const { flows } = assistant.content;
const root = 'tests/conversations';
const walked = new Map<string, Set<string>>([...flows.keys()].map((id) => [id, new Set()]));
const covered = new Map<string, Set<Mood>>([...flows.keys()].map((id) => [id, new Set()]));

for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!file.endsWith('.yaml')) continue;
  describe(file, () => {
    for (const { title, covers, turns } of parse(
      readFileSync(`${root}/${file}`, 'utf8'),
    ) as Script[]) {
      it(title, async () => {
        const hear = talkTo(assistant);
        const played: Played[] = [];
        for (const { bot, ...sent } of turns) {
          const user = 'user' in sent ? sent.user : JSON.stringify(sent.event);
          const heard = await hear('user' in sent ? sent.user : sent.event);
          for (const { flow, way } of heard.walked) walked.get(flow)!.add(way);
          played.push(check(user, heard, bot));
        }
        if (covers === undefined) return;
        expect(MOODS[covers](played), `this is no ${covers}`).toBeTruthy();
        covered.get(file.replace(/(\.moods)?\.yaml$/, ''))?.add(covers);
      });
    }
  });
}

function check(user: string, { replies, flow, decision }: Heard, expected: Expected): Played {
  const said = replies.map(wordsOf).join('\n');
  const question = replies.findLast((reply) => reply.kind === 'question');
  const queue = replies.find((reply) => reply.kind === 'handoff')?.queue;
  for (const words of list(expected.says)) expect(said, user).toContain(words);
  for (const words of list(expected.never)) expect(said, user).not.toContain(words);
  if ('asks' in expected) expect(question?.asked ?? null, `${user}\n${said}`).toBe(expected.asks);
  if (expected.reads !== undefined) expect(replies.map(readOf), user).toContain(expected.reads);
  if ('handoff' in expected) expect(queue ?? null, user).toBe(expected.handoff);
  if ('flow' in expected) expect(flow ?? null, `${user}\n${said}`).toBe(expected.flow);
  if (expected.most !== undefined) expect(replies.length, said).toBeLessThanOrEqual(expected.most);
  return {
    said,
    asked: question?.asked,
    read: replies.some((reply) => reply.kind === 'article'),
    queue,
    flow,
    decision,
    missed: ['rephrase', 'clarify', 'out_of_scope', 'handoff'].includes(decision),
  };
}

/** All scripts have been played when these run: tests of a file run in its order. */
describe.each([...flows.values()])('the scripts of $id', ({ id, steps }) => {
  const ways = [...waysThrough(steps)];

  it(`have at most ${MOST_WAYS} ways to walk`, () => {
    expect(ways.length).toBeLessThanOrEqual(MOST_WAYS);
  });

  it('walk each way that a lock of the catalogue allows', () => {
    const open = ways.filter(
      (way) => canBeTaken(way, assistant.lookUps) && !walked.get(id)!.has(way),
    );
    expect(open).toEqual([]);
  });

  it('stand every mood', () => {
    expect(Object.keys(MOODS).filter((mood) => !covered.get(id)!.has(mood as Mood))).toEqual([]);
  });
});

function list(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
