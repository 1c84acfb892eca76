/**
 * Stands between Bot Framework and the conversation: one activity in, one batch of replies out.
 *
 * It only fills the open turn; `turns.ts` makes the batch durable and sends it in one call, so
 * channels show the answer and the next question together.
 */
import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Memory } from '../conversation/memory.ts';
import type { Answer, Respond } from '../conversation/respond.ts';
import type { RespondToReport } from '../conversation/respond-to-report.ts';
import type { Content } from '../core/content.ts';
import type { Diagnostics } from '../core/diagnostics.ts';
import { type CustomerSaid, type HandoffCase, type Move, WITH_PERSON } from '../core/handoff.ts';
import type { Reply, Screened } from '../core/turn.ts';
import type { FlowStack } from '../dialogs/flow-stack.ts';

/** The turn under way, in `turnState` under `OPEN_TURN`. */
export interface OpenTurn {
  readonly message: Screened;
  /** What a lock reports about itself, instead of a message. */
  readonly report?: Diagnostics | undefined;
  readonly memory: Memory;
  /** Epoch ms. */
  readonly now: number;
  /** The conversation's case with the desk, if it ever had one. */
  readonly open: HandoffCase | undefined;
  /** What was special about the message. */
  readonly what: CustomerSaid;
  replies: readonly Reply[];
  /** What becomes of the case. */
  moves: readonly Move[];
  decision:
    | Answer['decision']
    | { readonly kind: 'welcome' | 'not_text' | 'reported' | 'nothing' | 'failed' };
}
export const OPEN_TURN = Symbol('open turn');

/** The event by which the desk gives a conversation back; its value is the case's id. */
export const HANDOFF_RETURN = 'handoff.return';

export interface BotParts {
  readonly respond: Respond;
  readonly comeBack: Respond;
  readonly respondToReport: RespondToReport;
  readonly flowsOf: (context: TurnContext, memory: Memory) => FlowStack;
  readonly phrases: Content['phrases'];
}

export function createBot(parts: BotParts): ActivityHandler {
  const { respond, comeBack, respondToReport, flowsOf, phrases } = parts;
  const bot = new ActivityHandler();

  bot.onMessage(async (context, next) => {
    const turn = openTurn(context);
    if (turn.message.masked.trim() === '' && !isWithPerson(turn)) {
      turn.replies = [{ kind: 'text', text: phrases.not_text }];
      turn.decision = { kind: 'not_text' };
    } else {
      await answer(context, respond);
      // Whoever writes first needs no welcome afterwards.
      turn.memory.welcomed = true;
    }
    await next();
  });

  // What is changed afterwards means nothing to the bot, and something to a colleague.
  bot.onMessageUpdate(async (context, next) => {
    if (isWithPerson(openTurn(context))) await answer(context, respond);
    await next();
  });

  bot.onMessageDelete(async (context, next) => {
    if (isWithPerson(openTurn(context))) await answer(context, respond);
    await next();
  });

  bot.onEvent(async (context, next) => {
    const { name, value } = context.activity;
    const turn = openTurn(context);
    if (name === HANDOFF_RETURN && turn.open?.id === value) await answer(context, comeBack);
    // The bot has nothing to say to a report while a colleague has the word.
    if (turn.report !== undefined && isWithPerson(turn)) turn.moves = [{ kind: 'customer_said' }];
    else if (turn.report !== undefined) {
      const { report } = turn;
      await answer(context, (given) => respondToReport({ ...given, report }));
      turn.memory.welcomed = true;
    }
    await next();
  });

  bot.onMembersAdded(async (context, next) => {
    const me = context.activity.recipient.id;
    const added = context.activity.membersAdded ?? [];
    const group = context.activity.conversation.isGroup === true;
    // In a group the bot greets when it arrives itself, not at everyone who joins after it.
    if (added.some(({ id }) => (group ? id === me : true))) welcome(openTurn(context));
    await next();
  });

  bot.onInstallationUpdateAdd(async (context, next) => {
    welcome(openTurn(context));
    await next();
  });

  return bot;

  async function answer(
    context: TurnContext,
    how: (turn: Parameters<Respond>[0]) => Promise<Answered>,
  ): Promise<void> {
    const turn = openTurn(context);
    const { message, memory, now, open, what } = turn;
    const conversation = context.activity.conversation.id;
    const flows = flowsOf(context, memory);
    const answered = await how({ message, memory, flows, conversation, now, open, what });
    turn.replies = answered.replies;
    turn.moves = answered.moves ?? [];
    turn.decision = answered.decision;
  }

  function welcome(turn: OpenTurn): void {
    if (turn.memory.welcomed || isWithPerson(turn)) return;
    turn.memory.welcomed = true;
    turn.replies = [{ kind: 'text', text: phrases.welcome }];
    turn.decision = { kind: 'welcome' };
  }
}

interface Answered extends Pick<Answer, 'replies' | 'moves'> {
  readonly decision: OpenTurn['decision'];
}

const isWithPerson = ({ open }: OpenTurn): boolean =>
  open !== undefined && WITH_PERSON.has(open.state);

const openTurn = (context: TurnContext): OpenTurn => context.turnState.get<OpenTurn>(OPEN_TURN);
