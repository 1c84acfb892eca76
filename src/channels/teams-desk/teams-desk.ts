/**
 * Colleagues who work in Teams: cards in a channel, the talk in their own chat with the bot.
 *
 * Who somebody is comes from `from.aadObjectId`, which the channel vouches for; only people on the
 * list of agents can do anything here. All else is left to the bot.
 */
import type { Activity } from 'botbuilder';
import { fill } from '../../core/fill.ts';
import type { CustomerAddress } from '../../core/handoff.ts';
import type { Agent } from '../../core/handoff-store.ts';
import { addressOf, placeOf } from '../handoff-turn.ts';
import type { Queue } from '../queue.ts';
import type { BotFramework } from '../teams/bot-framework.ts';
import { stripMentions } from '../teams/strip-mentions.ts';
import { caseCard, listCard } from './case-card.ts';
import type { DeskChat, ForAgent } from './desk-chat.ts';
import { readButton, readCommand, readHere } from './read-command.ts';
import type { Relay } from './relay.ts';
import {
  casesOf,
  createRunCommand,
  type RunCommandParts,
  refOf,
  saidIn,
  whyNot,
} from './run-command.ts';

export interface TeamsDesk {
  /** Whether it was for the desk; if not, it is the bot's. @throws StoreDown */
  receive(activity: Activity): Promise<boolean>;
  /** The body of the answer to an invoke of ours. @throws StoreDown */
  invoke(activity: Activity): Promise<object | undefined>;
}

export interface TeamsDeskParts extends RunCommandParts {
  readonly chat: DeskChat;
  readonly relay: Relay;
  readonly botFramework: Pick<BotFramework, 'openChat'>;
  readonly queue: Queue;
  readonly failed: (error: unknown, what: string) => void;
}

export function createTeamsDesk(parts: TeamsDeskParts): TeamsDesk {
  const { handoff, agents, teams, places, cards, screen, chat, queue } = parts;
  const { botFramework, failed } = parts;
  const words = cards.names.desk;
  const { lines } = words;
  const { run, begin } = createRunCommand(parts);

  async function agentOf({ from }: Activity): Promise<Agent | undefined> {
    const account = from.aadObjectId?.toLowerCase();
    if (!account) return undefined;
    return (await agents.agents()).find(
      (one) => one.account?.toLowerCase() === account && !one.disabled,
    );
  }

  async function learnChat(agent: Agent, at: CustomerAddress): Promise<void> {
    const { chat: known } = await places.agent(agent.id);
    if (JSON.stringify(known) !== JSON.stringify(at))
      await places.editAgent(agent.id, (before) => ({ ...before, chat: at }));
    await handoff.heartbeat(agent.id);
  }

  /** The agent's own chat, opened if it never was; nothing when Teams does not let us. */
  async function chatOf(agent: Agent, activity: Activity): Promise<CustomerAddress | undefined> {
    const { chat: known } = await places.agent(agent.id);
    if (known) return known;
    const { tenantId } = activity.conversation;
    try {
      const opened = await botFramework.openChat({
        ...{ serviceUrl: activity.serviceUrl, user: activity.from.id, bot: activity.recipient.id },
        ...(tenantId && { tenantId }),
      });
      await learnChat(agent, opened);
      return opened;
    } catch (error) {
      failed(error, 'open an agent’s chat');
      return undefined;
    }
  }

  /** From the channel: the talk itself goes on in the agent's own chat. */
  async function claimFrom(activity: Activity, code: string): Promise<string | undefined> {
    const agent = await agentOf(activity);
    if (!agent) return lines.not_an_agent;
    const at = await chatOf(agent, activity);
    if (!at) {
      const by = (await handoff.open(code))?.case.agent?.name;
      return by === undefined ? lines.no_chat : fill(lines.refused_taken, { by });
    }
    const done = await handoff.claim(code, refOf(agent), 'teams');
    if (done.kind === 'refused') return whyNot(done, lines);
    const id = `claim:${code}:${done.case.acceptedAt ?? 0}:${done.case.epoch}`;
    if (!(await chat.knows(at, id))) {
      await chat.post(at, id, await begin(code, agent));
      // Said while the chat was made ready.
      await parts.relay(done.case);
    }
    return undefined;
  }

  async function inChannel(
    activity: Activity,
    text: string,
  ): Promise<readonly ForAgent[] | undefined> {
    const pressed = readButton(activity.value);
    if (pressed?.verb === 'claim' && pressed.case !== undefined) {
      const refusal = await claimFrom(activity, pressed.case);
      return refusal === undefined ? [] : [refusal];
    }
    const here = readHere(text, words);
    if (!here) return undefined;
    const agent = await agentOf(activity);
    if (!agent) return [lines.not_an_agent];
    const named = teams.filter(({ id, title }) =>
      [id, title].some((name) => name.toLowerCase() === here.team.toLowerCase()),
    );
    const own = teams.filter(({ id }) => agent.teams.length === 0 || agent.teams.includes(id));
    const meant = here.team === '' ? own : named;
    if (meant.length === 0) {
      const names = teams.map(({ title }) => title).join(', ');
      return [fill(lines.unknown_name, { name: here.team, names })];
    }
    const at = { ...channelOf(activity), user: '' };
    for (const { id } of meant) await places.setChannel(id, at);
    return [fill(lines.learned, { team: meant.map(({ title }) => title).join(', ') })];
  }

  async function inOwnChat(
    activity: Activity,
    text: string,
  ): Promise<readonly ForAgent[] | undefined> {
    const agent = await agentOf(activity);
    const pressed = readButton(activity.value);
    if (!agent) return pressed && [lines.not_an_agent];
    await learnChat(agent, addressOf(activity));
    if (pressed) return run(pressed, agent);
    const held = await casesOf(handoff, agent);
    if (activity.type === 'messageUpdate') return held.length > 0 ? [lines.no_edits] : undefined;
    if (activity.type === 'messageDelete') return held.length > 0 ? [lines.no_deletes] : undefined;
    if (activity.type !== 'message') return undefined;
    if (readHere(text, words)) return [lines.only_in_channel];
    const command = readCommand(text, words);
    if (command && (command.verb !== 'unknown' || held.length > 0)) return run(command, agent);
    if (held.length === 0) return undefined;

    const { current } = await places.agent(agent.id);
    const open = held.find(({ id }) => id === current);
    if (!open) {
      const buttons = held.map(({ id }) => ({ verb: 'use' as const, case: id }));
      return [listCard([lines.which_case], buttons, cards)];
    }
    return say(activity, agent, open.id, text);
  }

  async function say(
    activity: Activity,
    agent: Agent,
    code: string,
    written: string,
  ): Promise<readonly ForAgent[]> {
    // Teams sends the text of a message once more, as HTML.
    const files = (activity.attachments ?? []).filter((one) => one.contentType !== 'text/html');
    const notCarried = files.length > 0 ? [lines.no_pictures] : [];
    const { masked, hidden } = screen(written);
    if (masked.trim() === '') return notCarried;
    const line = { text: masked, surface: 'teams' as const, clientId: `teams-${activity.id}` };
    const done = await handoff.say(code, refOf(agent), line);
    if (done.kind === 'refused')
      return [fill(lines.not_sent, { why: whyNot(done, lines) }), ...notCarried];
    return [...(hidden.length > 0 ? [lines.hid] : []), ...notCarried];
  }

  /** A case begun just now may have gone on meanwhile. */
  async function catchUp(activity: Activity): Promise<void> {
    const agent = await agentOf(activity);
    for (const open of agent ? await casesOf(handoff, agent) : []) await parts.relay(open);
  }

  return {
    receive: async (activity) => {
      if (activity.channelId !== 'msteams') return false;
      const own = isOwnChat(activity);
      const at = own ? addressOf(activity) : { ...addressOf(activity), user: activity.from.id };
      const id = `${activity.type}:${activity.id}:${String(activity.timestamp ?? '')}`;
      return queue(`desk:${at.conversation.id}`, async () => {
        if (await chat.knows(at, id)) return true;
        const text = stripMentions(activity);
        const said = own ? await inOwnChat(activity, text) : await inChannel(activity, text);
        if (said === undefined) return false;
        await chat.post(at, id, said);
        await catchUp(activity);
        return true;
      });
    },

    invoke: async (activity) => {
      if (activity.channelId !== 'msteams' || activity.name !== 'adaptiveCard/action')
        return undefined;
      const value = activity.value as { action?: { data?: unknown } } | undefined;
      const pressed = readButton(value?.action?.data);
      if (pressed?.verb !== 'claim' || pressed.case === undefined) return undefined;
      const code = pressed.case;
      const at = `desk:${activity.conversation.id} ${activity.from.id}`;
      return queue(at, async () => {
        const refusal = await claimFrom(activity, code);
        const file = await handoff.open(code);
        if (!file) return messageAnswer(lines.refused_not_found);
        // A stranger is told no word of what was said.
        const card = (await agentOf(activity))
          ? caseCard(file.case, saidIn(file, cards), cards, refusal)
          : listCard([refusal ?? lines.not_an_agent], [], cards);
        return {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: card.content as unknown,
        };
      });
    },
  };
}

const messageAnswer = (text: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});

const isOwnChat = ({ conversation: { conversationType, isGroup } }: Activity): boolean =>
  conversationType === undefined ? !isGroup : conversationType === 'personal';

/** The channel itself, and not the thread in which this was written. */
function channelOf(activity: Activity): CustomerAddress {
  const place = placeOf(activity);
  const id = place.id.replace(/;messageid=.*$/, '');
  return { ...addressOf(activity), conversation: { ...place, id } as never };
}
