/**
 * The botbuilder adapter of web chat: it sends within this process, without a connector.
 *
 * The replies of a turn are committed with the turn and do not come through here; what does is said
 * outside a turn, such as by `continueConversationAsync`. What a customer has been shown is in the
 * log and stays there, so nothing is updated or deleted.
 */
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { AppendToLog } from './append-to-log.ts';

export interface DirectLineAdapterParts {
  readonly append: AppendToLog;
  readonly newId: () => string;
  readonly now: () => number;
}

type Logic = (context: TurnContext) => Promise<void>;

/** What botbuilder sends for its own tools, not for a customer. */
const NOT_FOR_CUSTOMERS: ReadonlySet<string | undefined> = new Set([ActivityTypes.Trace, 'delay']);

export class DirectLineAdapter extends BotAdapter {
  readonly #parts: DirectLineAdapterParts;

  constructor(parts: DirectLineAdapterParts) {
    super();
    this.#parts = parts;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const { append, newId, now } = this.#parts;
    const sent = activities.map((activity) => ({
      ...activity,
      id: newId(),
      timestamp: new Date(now()),
    }));
    const said = sent.filter(({ type }) => !NOT_FOR_CUSTOMERS.has(type));
    if (said.length > 0) await append(context.activity.conversation.id, said);
    return sent.map(({ id }) => ({ id }));
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('web chat cannot change what a customer has been shown'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('web chat cannot take back what a customer has been shown'));
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    const activity: Partial<Activity> = { type: ActivityTypes.Event, name: 'ContinueConversation' };
    const incoming = TurnContext.applyConversationReference(activity, reference, true);
    await this.runMiddleware(new TurnContext(this, incoming), logic);
  }

  /** `from` is an app id, or claims, which mean nothing within this process. */
  override async continueConversationAsync(
    _from: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: Logic | string,
    logic?: Logic,
  ): Promise<void> {
    const run = typeof logicOrAudience === 'function' ? logicOrAudience : logic;
    if (!run) throw new TypeError('continueConversationAsync needs the logic to run');
    await this.continueConversation(reference, run);
  }
}
