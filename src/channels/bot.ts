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
  replies: readonly Reply[];
  decision:
    | Answer['decision']
    | { readonly kind: 'welcome' | 'not_text' | 'reported' | 'nothing' | 'failed' };
}
export const OPEN_TURN = Symbol('open turn');

export interface BotParts {
  readonly respond: Respond;
  readonly respondToReport: RespondToReport;
  readonly flowsOf: (context: TurnContext, memory: Memory) => FlowStack;
  readonly phrases: Content['phrases'];
}

export function createBot({
  respond,
  respondToReport,
  flowsOf,
  phrases,
}: BotParts): ActivityHandler {
  const bot = new ActivityHandler();

  bot.onMessage(async (context, next) => {
    const turn = openTurn(context);
    if (turn.message.masked.trim() === '') {
      turn.replies = [{ kind: 'text', text: phrases.not_text }];
      turn.decision = { kind: 'not_text' };
    } else {
      const { message, memory, now } = turn;
      const conversation = context.activity.conversation.id;
      const flows = flowsOf(context, memory);
      const answer = await respond({ message, memory, flows, conversation, now });
      turn.replies = answer.replies;
      turn.decision = answer.decision;
      // Whoever writes first needs no welcome afterwards.
      memory.welcomed = true;
    }
    await next();
  });

  bot.onEvent(async (context, next) => {
    const turn = openTurn(context);
    if (turn.report !== undefined) {
      const { report, memory, now } = turn;
      const conversation = context.activity.conversation.id;
      const flows = flowsOf(context, memory);
      const answer = await respondToReport({ report, memory, flows, conversation, now });
      turn.replies = answer.replies;
      turn.decision = answer.decision;
      memory.welcomed = true;
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

  function welcome(turn: OpenTurn): void {
    if (turn.memory.welcomed) return;
    turn.memory.welcomed = true;
    turn.replies = [{ kind: 'text', text: phrases.welcome }];
    turn.decision = { kind: 'welcome' };
  }
}

const openTurn = (context: TurnContext): OpenTurn => context.turnState.get<OpenTurn>(OPEN_TURN);
