/** What a turn does to the case of its conversation, and the event that tells other desks of it. */
import { type Activity, EventFactory, type Transcript, type TurnContext } from 'botbuilder';
import type { DeskTurns } from '../core/desk.ts';
import type { CaseWrite, CustomerAddress, CustomerSaid, Move } from '../core/handoff.ts';
import { WAITING } from '../core/handoff.ts';
import type { ConversationRow, Store } from '../core/store.ts';
import type { Case, Reply } from '../core/turn.ts';
import type { OpenTurn } from './bot.ts';

export const HANDOFF_INITIATE = 'handoff.initiate';

/** The newest activities that go with a case to another desk. */
const MOST_TRANSCRIPT = 50;

/** What the desk makes of a turn: a part of the turn's own commit, or nothing. */
export function planOf(
  desk: DeskTurns,
  turn: OpenTurn,
  row: ConversationRow,
  activity: Activity,
): CaseWrite | undefined {
  const { replies, moves, open, now } = turn;
  const handoff = replies.findLast((reply) => reply.kind === 'handoff');
  if (!handoff && moves.length === 0) return undefined;
  const inWords = (facts: Case): Case => ({
    ...facts,
    ...(activity.locale && { language: activity.locale }),
  });
  return desk.plan({
    ...{ conversation: activity.conversation.id, epoch: row.epoch, open, now },
    address: addressOf(activity),
    ...(handoff?.desk && {
      request: {
        id: handoff.desk.code,
        queue: handoff.queue,
        facts: inWords(handoff.case),
        outlook: handoff.desk.outlook,
        ...(handoff.desk.resumes !== undefined && { resumes: handoff.desk.resumes }),
      },
    }),
    moves: moves.map((move): Move => {
      if (move.kind === 'update') return { ...move, facts: inWords(move.facts) };
      // The message is the first row this turn's commit appends.
      return move.kind === 'customer_said' ? { ...move, seq: row.lastSeq + 1 } : move;
    }),
  });
}

/** A case that waits already is not announced again. */
export const announced = ({ replies, open }: OpenTurn): readonly Reply[] =>
  open && WAITING.has(open.state) ? replies.filter(({ kind }) => kind !== 'handoff') : replies;

/**
 * The event of Bot Framework as its SDK makes it, with the transcript, and with the names hubs of
 * Copilot Studio read. People's names are not in it.
 */
export async function initiation(
  context: TurnContext,
  event: Partial<Activity>,
  { lastSeq }: ConversationRow,
  store: Pick<Store, 'since'>,
): Promise<Partial<Activity>> {
  const { activity } = context;
  const { queue, case: facts } = event.value as { queue: string; case: Case };
  const rows = await store.since(activity.conversation.id, Math.max(0, lastSeq - MOST_TRANSCRIPT));
  const activities = rows.map(({ body }) => JSON.parse(body) as Activity);
  const said = [...activities, activity].flatMap(({ type, text, from }) =>
    type === 'message' && text && from.id === activity.from.id ? [text] : [],
  );
  const value = {
    Skill: queue,
    ...(event.value as object),
    va_Scope: 'bot',
    va_LastTopic: facts.flow,
    va_Topics: facts.flow === undefined ? [] : [facts.flow],
    va_LastPhrase: said.at(-1),
    va_Phrases: said,
    va_ConversationId: activity.conversation.id,
    va_AgentMessage: facts.summary,
    va_BotId: activity.recipient.id,
    va_Language: activity.locale,
  };
  const made = EventFactory.createHandoffInitiation(context, value, {
    activities: activities.filter(({ type }) => type === 'message'),
  } as Transcript) as Activity;
  const { user, bot, conversation, ...relatesTo } = made.relatesTo ?? {};
  return {
    ...made,
    from: { id: made.from.id } as Activity['from'],
    relatesTo: {
      ...relatesTo,
      ...(user && { user: { id: user.id } }),
      ...(bot && { bot: { id: bot.id } }),
      ...(conversation && { conversation: placeOf(activity) }),
    } as Activity['relatesTo'] & object,
  };
}

export function addressOf(activity: Activity): CustomerAddress {
  return {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    conversation: placeOf(activity) as unknown as CustomerAddress['conversation'],
    user: activity.from.id,
    bot: activity.recipient.id,
  };
}

/** What a person at a desk has to know of a message besides its words. */
export function specialIn({ type, attachments }: Activity): CustomerSaid {
  if (type === 'messageUpdate') return 'edited';
  if (type === 'messageDelete') return 'deleted';
  // Teams sends the text of a message once more, as HTML.
  const files = (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  return files.length > 0 ? 'not_carried' : 'text';
}

/** Where a conversation is, without what people call it or themselves. */
export function placeOf({ conversation }: Activity): Activity['conversation'] {
  const { id, isGroup, conversationType, tenantId } = conversation;
  return {
    id,
    ...(isGroup !== undefined && { isGroup }),
    ...(conversationType && { conversationType }),
    ...(tenantId && { tenantId }),
  } as Activity['conversation'];
}
