/**
 * Shows in Teams what happens to cases, wherever it happens: the card in the team's channel, and the
 * customer's lines in the chat of the agent who works there. Handed one event after the other.
 */
import { caseState } from '../../core/case-sheet.ts';
import type { Handoff } from '../../core/desk.ts';
import type { DeskLine } from '../../core/desk-lines.ts';
import { fill } from '../../core/fill.ts';
import { type CaseEvent, type HandoffCase, WAITING, WITH_PERSON } from '../../core/handoff.ts';
import type { Store } from '../../core/store.ts';
import type { BotFramework } from '../teams/bot-framework.ts';
import { type CardParts, cardState, caseCard, listCard } from './case-card.ts';
import { type DeskChat, forAgent } from './desk-chat.ts';
import type { Places } from './places.ts';
import type { Relay } from './relay.ts';
import { saidIn } from './run-command.ts';

export interface FollowCasesParts {
  readonly handoff: Pick<Handoff, 'open'>;
  readonly store: Pick<Store, 'handoffs'>;
  readonly places: Places;
  readonly cards: CardParts;
  readonly chat: DeskChat;
  readonly relay: Relay;
  readonly botFramework: Pick<BotFramework, 'post' | 'update'>;
  readonly now: () => number;
  readonly failed: (error: unknown, what: string) => void;
}

/** After so many failures of a card the lines of other cases must not wait for it any longer. */
const MOST_TRIES = 4;

/** @throws Error when it has to be handed the event again. */
export function createFollowCases(parts: FollowCasesParts) {
  const { handoff, store, places, cards, chat, relay, botFramework, now, failed } = parts;
  const words = cards.names.desk;
  const say = (line: DeskLine, values: Readonly<Record<string, string>>): string =>
    fill(words.lines[line], values);
  let tries = { place: 0, count: 0 };

  async function showCard(open: HandoffCase): Promise<void> {
    const { card } = await places.case(open.id);
    const shown = cardState(open, cards);
    const channel = await places.channel(open.team);
    const isElsewhere = card && channel && card.at.conversation.id !== channel.conversation.id;
    const draw = async () => {
      const file = await handoff.open(open.id);
      return caseCard(open, file ? saidIn(file, cards) : [], cards);
    };
    if (card && card.shown !== shown) {
      await botFramework.update(forAgent(card.at, await draw(), card.activity, now()));
      await places.editCase(open.id, (before) => ({ ...before, card: { ...card, shown } }));
    }
    if (channel && (!card || isElsewhere) && WAITING.has(open.state)) {
      const activity = await botFramework.post(forAgent(channel, await draw(), '', now()));
      await places.editCase(open.id, (before) => ({
        ...before,
        card: { at: channel, activity, shown },
      }));
    }
  }

  /** A channel that fails for now is tried again; one that fails for good is not waited for. */
  async function tryCard(open: HandoffCase, place: number): Promise<void> {
    try {
      await showCard(open);
    } catch (error) {
      tries = { place, count: tries.place === place ? tries.count + 1 : 1 };
      failed(error, 'show a card');
      const { statusCode: status } = error as { statusCode?: number };
      const forGood = status !== undefined && status < 500 && status !== 412 && status !== 429;
      if (!forGood && tries.count < MOST_TRIES) throw error;
    }
  }

  async function tellAgent(event: CaseEvent, open: HandoffCase): Promise<void> {
    const { followed, left = [] } = await places.case(open.id);
    for (const agent of left) await tellOver(open, agent);
    if (left.length > 0) await places.parted(open.id, left);
    if (!followed) return;
    const { move, actor } = event;
    const isTheirs = WITH_PERSON.has(open.state) && open.agent?.id === followed.agent;
    if (isTheirs) return relay(open);
    // The last words before the end belong to the talk; what the bot hears afterwards does not.
    if (move.kind === 'customer_said' && move.seq !== undefined) await relay(open, move.seq);
    if (actor.kind === 'agent' && actor.agent.id === followed.agent)
      await places.end(open.id, followed.agent);
    else await tellOver(open, followed.agent);
  }

  async function tellOver(open: HandoffCase, agent: string): Promise<void> {
    await places.end(open.id, agent);
    const { chat: at } = await places.agent(agent);
    const text = say('over', { code: open.id, state: caseState(open, words) });
    if (at) await chat.post(at, `over:${open.id}:${open.epoch}`, [text]);
  }

  /** A colleague would like to give it to somebody: they can take it with one tap. */
  async function tellOffered({ place, actor, move }: CaseEvent, open: HandoffCase): Promise<void> {
    const isOffer = move.kind === 'offer' || (move.kind === 'transfer' && move.to.kind === 'agent');
    if (!isOffer || !open.offeredTo || actor.kind !== 'agent') return;
    const { chat: at } = await places.agent(open.offeredTo.id);
    if (!at) return;
    const reason = move.kind === 'transfer' ? move.reason : '';
    const text = [
      say('offered', { agent: actor.agent.name, text: reason }).trim(),
      say('list_item', {
        code: open.id,
        state: caseState(open, words),
        summary: open.facts.summary,
      }),
    ];
    const buttons = [{ verb: 'claim' as const, case: open.id }];
    await chat.post(at, `offer:${place}`, [listCard(text, buttons, cards)]);
  }

  return async (event: CaseEvent): Promise<void> => {
    const open = await store.handoffs.case(event.case);
    if (!open) return;
    await tellAgent(event, open);
    await tellOffered(event, open);
    await tryCard(open, event.place);
  };
}
