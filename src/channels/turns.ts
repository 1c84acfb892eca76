/**
 * Runs the turns: one at a time in each conversation, each durable before anyone hears of it.
 *
 * A turn reads memory, lets the bot answer, and commits what came in, what goes out and the new
 * memory at once. Only then are the replies delivered and the sender told. So after `kill -9`
 * either the whole turn happened or, unacknowledged, none of it.
 */
import type { Activity, ActivityHandler, TurnContext } from 'botbuilder';
import type { Apologise } from '../conversation/apologise.ts';
import { type Memory, readMemory, storedMemory, storedUser } from '../conversation/memory.ts';
import type { Content } from '../core/content.ts';
import type { DeskTurns } from '../core/desk.ts';
import { DIAGNOSTICS_EVENT, type Diagnostics } from '../core/diagnostics.ts';
import { type HandoffCase, WITH_PERSON } from '../core/handoff.ts';
import type { Commit, Logged, Store } from '../core/store.ts';
import { StoreDown } from '../core/store.ts';
import type { Reply, Screened } from '../core/turn.ts';
import { asReceived } from './as-received.ts';
import { OPEN_TURN, type OpenTurn } from './bot.ts';
import {
  announced,
  HANDOFF_INITIATE,
  initiation,
  placeOf,
  planOf,
  specialIn,
} from './handoff-turn.ts';
import type { Queue } from './queue.ts';

/** How one channel draws replies and brings them to the customer. */
export interface Channel {
  draw(replies: readonly Reply[]): readonly Partial<Activity>[];
  /** Called after the commit; `logged` are the rows of `activities`, the received one first. */
  deliver(
    context: TurnContext,
    activities: readonly Activity[],
    logged: readonly Logged[],
  ): Promise<void>;
  /** Brings an emergency reply to the customer although nothing could be stored. */
  deliverUnsaved(context: TurnContext, activities: readonly Activity[]): Promise<void>;
  /** Whether replies are kept until the channel has confirmed them. */
  readonly outbox: boolean;
}

/** The facts of a turn that may be logged and counted: never a word of it. */
export interface TurnRecord {
  readonly turn: string;
  readonly channel: string;
  readonly decision: string;
  readonly flow?: string | undefined;
  readonly asked?: string | undefined;
  readonly replies: number;
  readonly ms: number;
}

export interface TurnsParts {
  readonly store: Store;
  readonly bot: ActivityHandler;
  readonly screen: (text: string) => Screened;
  /** Checks a lock's report and masks its texts; nothing if it is none. */
  readonly readReport: (value: unknown) => Diagnostics | undefined;
  readonly content: Pick<Content, 'safety'>;
  readonly apologise: Apologise;
  readonly desk?: DeskTurns;
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => number;
  readonly record: (turn: TurnRecord) => void;
  readonly failed: (error: unknown, turn: string) => void;
}

export type Ran = { readonly kind: 'done' | 'duplicate'; readonly id: string };
export type RunTurn = (context: TurnContext, channel: Channel) => Promise<Ran>;

/** A colleague at the desk, or another process, can come first; each time somebody has got on. */
const ATTEMPTS = 20;
const NOTHING: Screened = { masked: '', safety: 'normal', hidden: [] };

/** @throws StoreDown when memory cannot be read or the turn cannot be made durable. */
export function createRunTurn(parts: TurnsParts): RunTurn {
  const { store, bot, screen, readReport, content, apologise, desk } = parts;
  const { queue, newId, now, record, failed } = parts;

  return (context, channel) => queue(context.activity.conversation.id, () => run(context, channel));

  async function run(context: TurnContext, channel: Channel): Promise<Ran> {
    const started = now();
    const { activity } = context;
    const id = activity.id ?? newId();
    const conversation = activity.conversation.id;
    // Masked here, before anything else can see, keep or log it.
    const isSaid = activity.type === 'message' || activity.type === 'messageUpdate';
    const message = isSaid ? screen(activity.text ?? '') : NOTHING;
    if (isSaid) activity.text = message.masked;
    const isReport = activity.type === 'event' && activity.name === DIAGNOSTICS_EVENT;
    const report = isReport ? readReport(activity.value) : undefined;
    if (isReport) delete activity.value;

    try {
      for (let attempt = 1, epoch: number | undefined; ; attempt++) {
        const row = await store.conversation(conversation);
        // What was answered before somebody else took over is dropped, and the turn run again.
        if (epoch !== undefined && epoch !== row.epoch) desk?.dropped(conversation, epoch);
        epoch = row.epoch;
        const open = row.caseId === undefined ? undefined : await desk?.case(row.caseId);
        const userId = `${activity.channelId}/${activity.from.id}`;
        const user = await store.user(userId);
        const recall = (): Memory => readMemory(row.memory, user);
        const turn = await answer(context, { message, report }, recall, started, open);
        const userNow = storedUser(turn.memory);
        const handoff = desk && planOf(desk, turn, row, activity);
        const drawn = channel
          .draw(announced(turn))
          .map(async (reply) =>
            reply.name === HANDOFF_INITIATE
              ? toHub(await initiation(context, reply, row, store))
              : addressed(reply, activity, id, row.epoch),
          );
        const outgoing = await Promise.all(drawn);

        const commit: Commit = {
          conversation,
          version: row.version,
          memory: storedMemory(turn.memory),
          ...(userNow !== (user ?? '{}') && { user: { id: userId, memory: userNow } }),
          activities: [
            { id, body: JSON.stringify(asReceived(activity, id, started)), received: true },
            ...outgoing.map((a) => ({ id: a.id!, body: JSON.stringify(a), received: false })),
          ],
          ...(channel.outbox &&
            outgoing.length > 0 && {
              outbox: {
                id: outboxId(conversation, id),
                body: JSON.stringify(outgoing),
              },
            }),
          ...(handoff && { handoff }),
        };
        const committed = await store.commit(commit);
        if (committed.kind === 'duplicate') return { kind: 'duplicate', id };
        if (committed.kind === 'conflict') {
          if (attempt < ATTEMPTS) continue;
          throw new StoreDown(`conversation changed under ${ATTEMPTS} attempts`);
        }
        await channel.deliver(context, outgoing, committed.logged);
        if (handoff) desk?.committed(handoff, committed.logged);
        record(recordOf(turn, id, activity, outgoing.length, now() - started));
        return { kind: 'done', id };
      }
    } catch (error) {
      if (error instanceof StoreDown && message.safety === 'emergency') {
        const replies = content.safety.emergency.map((text): Reply => ({ kind: 'text', text }));
        const outgoing = channel.draw(replies).map((reply) => addressed(reply, activity, id, 0));
        await channel.deliverUnsaved(context, outgoing);
      }
      throw error;
    }
  }

  /** A bug in a turn costs an apology, not the conversation: memory stays as it was. */
  async function answer(
    context: TurnContext,
    heard: Pick<OpenTurn, 'message' | 'report'>,
    recall: () => Memory,
    at: number,
    open: HandoffCase | undefined,
  ): Promise<OpenTurn> {
    const turn: OpenTurn = {
      ...heard,
      memory: recall(),
      now: at,
      open,
      what: specialIn(context.activity),
      replies: [],
      moves: [],
      decision: { kind: 'nothing' },
    };
    context.turnState.set(OPEN_TURN, turn);
    try {
      await bot.run(context);
      turn.memory.failures = 0;
      return turn;
    } catch (error) {
      if (error instanceof StoreDown) throw error;
      failed(error, context.activity.id ?? '');
      const memory = recall();
      // A colleague who has the word is told what was said; the bot keeps silent even now.
      if (open && WITH_PERSON.has(open.state))
        return { ...turn, memory, replies: [], moves: [{ kind: 'customer_said' }] };
      const replies = await apologise(memory, context.activity.conversation.id, open);
      return { ...turn, memory, replies, moves: [], decision: { kind: 'failed' } };
    }
  }

  function toHub(event: Partial<Activity>): Activity {
    return { ...event, id: newId(), timestamp: new Date(now()) } as Activity;
  }

  function addressed(
    reply: Partial<Activity>,
    to: Activity,
    replyToId: string,
    epoch: number,
  ): Activity {
    return {
      ...reply,
      // Nothing was ever owned by anybody else in epoch 0.
      ...(epoch > 0 && { channelData: { epoch } }),
      id: newId(),
      timestamp: new Date(now()),
      channelId: to.channelId,
      serviceUrl: to.serviceUrl,
      conversation: placeOf(to),
      from: { id: to.recipient.id, role: 'bot' },
      recipient: { id: to.from.id },
      replyToId,
    } as Activity;
  }
}

/** The replies to one activity in the outbox; activity ids are unique in their conversation only. */
export const outboxId = (conversation: string, activity: string): string =>
  `${conversation} ${activity}`;

function recordOf(
  { decision, memory }: OpenTurn,
  turn: string,
  { channelId: channel }: Activity,
  replies: number,
  ms: number,
): TurnRecord {
  const flow = memory.dialogs.dialogStack.at(-1)?.id;
  return { turn, channel, decision: decision.kind, flow, asked: memory.asked, replies, ms };
}
