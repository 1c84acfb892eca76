/**
 * Teams and every other Bot Framework channel: CloudAdapter behind a check of our own.
 *
 * Who calls is settled before the SDK sees the activity (`server/verify-token.ts`), so the SDK is
 * given the verified identity instead of the token: its own check answers forged tokens with 500
 * and grows a list with each of them.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { DeskTurns } from '../../core/desk.ts';
import type { CustomerAddress } from '../../core/handoff.ts';
import type { Store } from '../../core/store.ts';
import { type Channel, outboxId, type Ran, type RunTurn } from '../turns.ts';
import { drawTeams } from './draw-teams.ts';
import { createOutbox } from './outbox.ts';
import { stripMentions } from './strip-mentions.ts';

/** By their usual names, as Azure shows them. */
export interface BotFrameworkSettings {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
}

export interface BotFrameworkParts {
  readonly settings: BotFrameworkSettings;
  readonly store: Store;
  readonly runTurn: RunTurn;
  /** Whether a reply may be sent there; asked again wherever a bearer token would be attached. */
  readonly allowsServiceUrl: (url: string) => boolean;
  readonly failed: (error: unknown, turn: string) => void;
  readonly desk?: Pick<DeskTurns, 'dropped'>;
}

/** An activity as a channel sent it: checked for what every one must have. */
export type Incoming = Activity;

export interface BotFramework {
  /** Claims as they were verified; undefined without an app id. @throws StoreDown */
  receive(activity: Incoming, claims: Readonly<Record<string, string>> | undefined): Promise<Ran>;
  /** Sends again what was committed but may not have arrived. Resolves to how many batches. */
  resend(): Promise<number>;
  /** Brings what was committed outside a turn, from the outbox, to its customer. */
  put(id: string, activities: readonly Activity[]): void;
  /** For now only: nothing is kept, and a failure changes nothing. */
  typing(activity: Activity): void;
  /** Sends one activity now; resolves to the id by which the channel knows it. */
  post(activity: Activity): Promise<string>;
  /** Replaces what was sent under `activity.id`. */
  update(activity: Activity): Promise<void>;
  /** Opens a person's own chat with the bot. */
  openChat(
    person: Pick<CustomerAddress, 'serviceUrl' | 'user' | 'bot'> & { tenantId?: string },
  ): Promise<CustomerAddress>;
  /** Runs the turn of an activity of our own. @throws StoreDown */
  run(activity: Partial<Activity>): Promise<Ran>;
  /** Resolves when every reply under way has arrived or was given up for now. */
  idle(): Promise<void>;
}

export function createBotFramework(parts: BotFrameworkParts): BotFramework {
  const { settings, store, runTurn, allowsServiceUrl, failed, desk } = parts;
  const appId = settings.MicrosoftAppId ?? '';
  const authentication = new ConfigurationBotFrameworkAuthentication({ ...settings });
  const adapter = new CloudAdapter(authentication);
  const outbox = createOutbox({ store, send, isStale, failed, sleep });

  const channel: Channel = {
    draw: drawTeams,
    outbox: true,
    async deliver({ activity }, activities) {
      if (activities.length > 0)
        outbox.put(outboxId(activity.conversation.id, activity.id ?? ''), activities);
    },
    async deliverUnsaved(_, activities) {
      await send(activities);
    },
  };

  async function send(activities: readonly Activity[]): Promise<void> {
    const last = activities.at(-1);
    const said = activities.filter(isForPeople);
    if (!last || said.length === 0 || !allowsServiceUrl(last.serviceUrl)) return;
    await adapter.continueConversationAsync(appId, referenceOf(last), async (context) => {
      await context.sendActivities(said);
    });
  }

  /** What the bot wrote is not sent any more once a person has the word; agents' lines are. */
  async function isStale(activities: readonly Activity[]): Promise<boolean> {
    const first = activities[0];
    if (!first) return false;
    const { epoch = 0, agent, desk: colleagues } = (first.channelData ?? {}) as Written;
    // Words for colleagues are no part of the conversation.
    if (colleagues) return false;
    const row = await store.conversation(first.conversation.id);
    if (agent || row.owner === 'bot' || epoch >= row.epoch) return false;
    desk?.dropped(first.conversation.id, epoch);
    return true;
  }

  /** With the channel itself, in a turn of nobody's. */
  async function within(activity: Activity, work: (context: TurnContext) => Promise<void>) {
    if (!allowsServiceUrl(activity.serviceUrl)) throw new Error('this serviceUrl is not allowed');
    await adapter.continueConversationAsync(appId, referenceOf(activity), work);
  }

  return {
    post: async (activity) => {
      let id = '';
      await within(activity, async (context) => {
        id = (await context.sendActivity(activity))?.id ?? '';
      });
      return id;
    },
    update: (activity) =>
      within(activity, async (context) => {
        await context.updateActivity(activity);
      }),
    openChat: async ({ serviceUrl, user, bot, tenantId }) => {
      if (!allowsServiceUrl(serviceUrl)) throw new Error('this serviceUrl is not allowed');
      const parameters = {
        ...{ isGroup: false, bot: { id: bot, name: '' }, members: [{ id: user, name: '' }] },
        ...(tenantId && { tenantId, channelData: { tenant: { id: tenantId } } }),
      } as unknown as ConversationParameters;
      let id = '';
      const audience = AuthenticationConstants.ToChannelFromBotOAuthScope;
      await adapter.createConversationAsync(
        ...([appId, 'msteams', serviceUrl, audience, parameters] as const),
        async ({ activity }) => {
          id = activity.conversation.id;
        },
      );
      const conversation = { id, conversationType: 'personal', ...(tenantId && { tenantId }) };
      return { channelId: 'msteams', serviceUrl, conversation, user, bot };
    },
    put: (id, activities) => outbox.put(id, activities),
    typing: (activity) => void send([activity]).catch((error: unknown) => failed(error, 'typing')),
    run: (activity) => runTurn(new TurnContext(adapter, activity), channel),

    async receive(activity, claims) {
      // Teams names what it tells of a message by the message's own id, which was taken before.
      if (activity.type === 'messageUpdate')
        activity.id = `${activity.id}:edited:${String(activity.timestamp ?? '')}`;
      if (activity.type === 'messageDelete') activity.id = `${activity.id}:deleted`;
      activity.text = stripMentions(activity) || choiceOf(activity);
      const identity = claims
        ? verified(claims)
        : await authentication.authenticateRequest(activity, '');
      let ran: Ran | undefined;
      let error: unknown;
      await adapter.processActivityDirect(identity, activity, async (context) => {
        // Kept aside: the SDK would wrap it in an error of its own.
        try {
          ran = await runTurn(context, channel);
        } catch (thrown) {
          error = thrown;
        }
      });
      if (error !== undefined) throw error;
      return ran ?? { kind: 'done', id: activity.id ?? '' };
    },

    resend: outbox.resend,
    idle: outbox.idle,
  };

  function verified(claims: Readonly<Record<string, string>>) {
    const identity = new ClaimsIdentity(
      Object.entries(claims).map(([type, value]) => ({ type, value })),
      true,
    );
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      claimsIdentity: identity,
      callerId: 'urn:botframework:azure',
      connectorFactory: authentication.createConnectorFactory(identity),
    };
  }
}

/** What we write into `channelData` of what we send. */
interface Written {
  readonly epoch?: number;
  readonly agent?: unknown;
  readonly desk?: boolean;
}

/** Teams carries no events; they are kept in the log only. */
const isForPeople = ({ type }: Partial<Activity>): boolean =>
  type === 'message' || type === 'typing';

/** A pressed card button comes without text; ours say in `value.choice` what was chosen. */
function choiceOf({ value }: Activity): string {
  const choice: unknown = (value as { choice?: unknown } | undefined)?.choice;
  return typeof choice === 'string' ? choice : '';
}

const referenceOf = (reply: Activity): Partial<ConversationReference> => ({
  channelId: reply.channelId,
  serviceUrl: reply.serviceUrl,
  conversation: reply.conversation,
  bot: reply.from,
  user: reply.recipient,
});
