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
import { DIAGNOSTICS_EVENT, type Diagnostics } from '../core/diagnostics.ts';
import type { Commit, Logged, Store } from '../core/store.ts';
import { StoreDown } from '../core/store.ts';
import type { Reply, Screened } from '../core/turn.ts';
import { OPEN_TURN, type OpenTurn } from './bot.ts';
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
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => number;
  readonly record: (turn: TurnRecord) => void;
  readonly failed: (error: unknown, turn: string) => void;
}

export type Ran = { readonly kind: 'done' | 'duplicate'; readonly id: string };
export type RunTurn = (context: TurnContext, channel: Channel) => Promise<Ran>;

/** Another writer can only come first if two processes share a store; then once more suffices. */
const ATTEMPTS = 3;
const NOTHING: Screened = { masked: '', safety: 'normal', hidden: [] };

/** @throws StoreDown when memory cannot be read or the turn cannot be made durable. */
export function createRunTurn(parts: TurnsParts): RunTurn {
  const { store, bot, screen, readReport, content, apologise, queue, newId, now, record, failed } =
    parts;

  return (context, channel) => queue(context.activity.conversation.id, () => run(context, channel));

  async function run(context: TurnContext, channel: Channel): Promise<Ran> {
    const started = now();
    const { activity } = context;
    const id = activity.id ?? newId();
    const conversation = activity.conversation.id;
    // Masked here, before anything else can see, keep or log it.
    const message = activity.type === 'message' ? screen(activity.text ?? '') : NOTHING;
    if (activity.type === 'message') activity.text = message.masked;
    const isReport = activity.type === 'event' && activity.name === DIAGNOSTICS_EVENT;
    const report = isReport ? readReport(activity.value) : undefined;
    if (isReport) delete activity.value;

    try {
      for (let attempt = 1; ; attempt++) {
        const row = await store.conversation(conversation);
        const userId = `${activity.channelId}/${activity.from.id}`;
        const user = await store.user(userId);
        const recall = (): Memory => readMemory(row.memory, user);
        const turn = await answer(context, { message, report }, recall, started);
        const userNow = storedUser(turn.memory);
        const outgoing = channel.draw(turn.replies).map((reply) => addressed(reply, activity, id));

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
        };
        const committed = await store.commit(commit);
        if (committed.kind === 'duplicate') return { kind: 'duplicate', id };
        if (committed.kind === 'conflict') {
          if (attempt < ATTEMPTS) continue;
          throw new StoreDown(`conversation changed under ${ATTEMPTS} attempts`);
        }
        await channel.deliver(context, outgoing, committed.logged);
        record(recordOf(turn, id, activity, outgoing.length, now() - started));
        return { kind: 'done', id };
      }
    } catch (error) {
      if (error instanceof StoreDown && message.safety === 'emergency') {
        const replies = content.safety.emergency.map((text): Reply => ({ kind: 'text', text }));
        const outgoing = channel.draw(replies).map((reply) => addressed(reply, activity, id));
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
  ): Promise<OpenTurn> {
    const turn: OpenTurn = {
      ...heard,
      memory: recall(),
      now: at,
      replies: [],
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
      const replies = apologise(memory, context.activity.conversation.id);
      return { ...turn, memory, replies, decision: { kind: 'failed' } };
    }
  }

  function addressed(reply: Partial<Activity>, to: Activity, replyToId: string): Activity {
    return {
      ...reply,
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

/** Where a conversation is, without what people call it or themselves. */
function placeOf({ conversation }: Activity): Activity['conversation'] {
  const { id, isGroup, conversationType, tenantId } = conversation;
  return {
    id,
    ...(isGroup !== undefined && { isGroup }),
    ...(conversationType && { conversationType }),
    ...(tenantId && { tenantId }),
  } as Activity['conversation'];
}

/** What the log keeps of an incoming activity: no payload but the masked text. */
function asReceived(activity: Activity, id: string, at: number): object {
  const { type, name, channelId, from, recipient, text, channelData } = activity;
  const client: unknown = (channelData as { clientActivityID?: unknown } | undefined)
    ?.clientActivityID;
  return {
    type,
    id,
    timestamp: new Date(at),
    channelId,
    conversation: placeOf(activity),
    from: { id: from.id, ...(from.role && { role: from.role }) },
    recipient: { id: recipient.id },
    ...(name !== undefined && { name }),
    ...(text !== undefined && { text }),
    ...(typeof client === 'string' && { channelData: { clientActivityID: client } }),
  };
}

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
