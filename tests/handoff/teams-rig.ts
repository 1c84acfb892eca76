/** The desk in Teams on the rig: what the channel and the agents' chats were sent, and who pressed what. */
import type { Activity } from 'botbuilder';
import { createQueue } from '../../src/channels/queue.ts';
import { connectTeamsDesk } from '../../src/channels/teams-desk/connect-teams-desk.ts';
import type { Team } from '../../src/core/desk.ts';
import type { AgentRef } from '../../src/core/handoff.ts';
import { ana, ben, content, type RigOptions, startRig, support } from './rig.ts';

export const TEAM: Team = {
  ...support,
  teamsChannel: { conversation: '19:desk@thread.tacv2', serviceUrl: 'http://localhost/teams' },
};
export const stranger: AgentRef = { id: 'stranger', name: 'Stranger' };

export type TeamsRig = Awaited<ReturnType<typeof startTeamsRig>>;

export async function startTeamsRig(options: RigOptions = {}) {
  const rig = await startRig({ teams: [TEAM], ...options });
  for (const { id, name } of [ana, ben])
    await rig.store.handoffs.putAgent({
      ...{ id, name, teams: ['support'], disabled: false, seenAt: rig.clock.at },
      account: `aad-${id}`,
    });
  let ids = 0;
  let place = 0;
  const newId = () => `t-${process.pid}-${ids++}`;
  /** By conversation, oldest first. */
  const sent: Activity[] = [];
  const posted: Activity[] = [];
  const updated: Activity[] = [];
  const failures: unknown[] = [];
  /** What the channel answers to the next cards. */
  const answers: Error[] = [];
  const { desk, follow } = connectTeamsDesk({
    ...{ handoff: rig.handoff, store: rig.store, teams: [TEAM], names: content, newId },
    now: () => rig.clock.at,
    screen: (text) => rig.screen(text),
    queue: createQueue().queue,
    botId: 'bot',
    failed: (error) => void failures.push(error),
    botFramework: {
      put: (id, activities) => {
        sent.push(...activities);
        void rig.store.delivered(id);
      },
      post: async (activity) => {
        const answer = answers.shift();
        if (answer) throw answer;
        posted.push(activity);
        return `card-${posted.length}`;
      },
      update: async (activity) => void updated.push(activity),
      openChat: async ({ serviceUrl, user, bot }) => ({
        ...{ channelId: 'msteams', serviceUrl, user, bot },
        conversation: { id: `chat-${user}`, conversationType: 'personal' },
      }),
    },
  });

  /** Hands the desk every event there is by now. */
  async function catchUp(): Promise<void> {
    for (const event of await rig.handoff.since(place)) {
      await follow(event);
      place = event.place;
    }
  }

  const from = ({ id, name }: AgentRef, more: object): Activity =>
    ({
      ...{
        type: 'message',
        id: newId(),
        channelId: 'msteams',
        serviceUrl: 'http://localhost/teams',
      },
      conversation: { id: `chat-${id}`, conversationType: 'personal' },
      from: { id, name, aadObjectId: `aad-${id}` },
      recipient: { id: 'bot', name: 'Bot' },
      ...more,
    }) as unknown as Activity;

  async function told(who: AgentRef, work: () => Promise<unknown>): Promise<string[]> {
    const before = sent.length;
    await work();
    await catchUp();
    return sent
      .slice(before)
      .filter(({ conversation }) => conversation.id === `chat-${who.id}`)
      .map(textOf);
  }

  return {
    ...rig,
    ...{ desk, follow, catchUp, from, sent, posted, updated, failures, answers, told },
    /** What is written to an agent's own chat by what they write there. */
    write: (who: AgentRef, text: string, more: object = {}) =>
      told(who, () => desk.receive(from(who, { text, ...more }))),
    press: (who: AgentRef, desk_: object, fields: object = {}) =>
      told(who, () => desk.receive(from(who, { value: { desk: desk_, ...fields } }))),
    claim: (who: AgentRef, code: string, more: object = {}) =>
      desk.invoke(
        from(who, {
          ...{ type: 'invoke', name: 'adaptiveCard/action' },
          conversation: { id: '19:desk@thread.tacv2;messageid=1', conversationType: 'channel' },
          value: { action: { verb: 'claim', data: { desk: { verb: 'claim', case: code } } } },
          ...more,
        }),
      ) as Promise<{ statusCode: number; type: string; value: object }>,
    /** A customer in web chat who asks for a person; resolves to the code of the case. */
    ask: async (conversation: string): Promise<string> => {
      await rig.say(conversation, 'my lock is dead');
      await rig.say(conversation, 'i want to talk to a person');
      await catchUp();
      return (await rig.caseOf(conversation)).id;
    },
  };
}

/** The words of a message, those on its card included. */
export function textOf({ text, attachments }: Pick<Activity, 'text' | 'attachments'>): string {
  return text ?? wordsOf(attachments?.[0]?.content);
}

export function wordsOf(card: unknown): string {
  if (Array.isArray(card)) return card.map(wordsOf).join(' ');
  if (typeof card !== 'object' || card === null) return '';
  const { text, title, body, inlines, actions } = card as Record<string, unknown>;
  return [text, title]
    .filter((one) => typeof one === 'string')
    .join(' ')
    .concat(
      ...[inlines, body, actions].map((one) => (one === undefined ? '' : ` ${wordsOf(one)}`)),
    );
}
