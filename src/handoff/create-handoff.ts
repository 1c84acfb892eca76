/** The handoff itself: what the desks do with cases. Every surface calls this, so all see one truth. */
import type { DeskStatus, Done, Handoff } from '../core/desk.ts';
import { fill } from '../core/fill.ts';
import { type Actor, type AgentRef, type HandoffCase, WITH_PERSON } from '../core/handoff.ts';
import { type Store, StoreDown } from '../core/store.ts';
import { SYSTEM } from './advance.ts';
import { type ChangeParts, createChangeCase } from './change-case.ts';
import { PRESENT_MS } from './outlook.ts';
import { createSweep } from './sweep.ts';

export interface HandoffParts extends ChangeParts {
  readonly store: Store;
}

const MOST_LINES = 1_000;
const MOST_CASES = 100;
const MOST_EVENTS = 500;
/** Nobody types longer than this without saying so again. */
const TYPING_MS = 6_000;
const HEARD_EVERY_MS = 5_000;
/** The desk on the other side of our events is one agent to us. */
const HUB = 'hub';

export function createHandoff(parts: HandoffParts): Handoff {
  const { store, teams, words, courier, news, now } = parts;
  const { handoffs } = store;
  const change = createChangeCase(parts);
  const sweep = createSweep({ store, change, courier, now });
  const by = (agent: AgentRef): Actor => ({
    kind: 'agent',
    agent: { id: agent.id, name: agent.name },
  });
  const NOT_FOUND: Done = { kind: 'refused', why: 'not_found' };

  const handoff: Handoff = {
    claim: async (id, agent, surface) => {
      if (surface === 'desk') await heardOf(agent.id);
      return change(id, by(agent), { kind: 'claim', surface });
    },
    offer: (id, to, agent) => change(id, by(agent), { kind: 'offer', to }),
    say: (id, agent, { text, surface, clientId, attachments }) => {
      const named = fill(words.lines.agent_says, { agent: agent.name, text });
      return change(id, by(agent), { kind: 'agent_said', surface }, () => [
        {
          kind: 'agent',
          agent: { id: agent.id, name: agent.name },
          text: named,
          plain: text,
          ...(attachments && { attachments }),
          ...(clientId !== undefined && { id: `say:${id}:${clientId}` }),
        },
      ]);
    },
    note: (id, agent, text) => change(id, by(agent), { kind: 'note', text }),
    hold: (id, agent) => change(id, by(agent), { kind: 'hold' }),
    unhold: (id, agent) => change(id, by(agent), { kind: 'unhold' }),
    transfer: async (id, agent, to, reason) => {
      if (to.kind === 'agent') return change(id, by(agent), { kind: 'transfer', to, reason });
      const team = teams.find((known) => known.id === to.team);
      if (!team) return NOT_FOUND;
      const there = { kind: 'team' as const, team: team.id, limits: team.limits };
      return change(id, by(agent), { kind: 'transfer', to: there, reason });
    },
    release: (id, agent) => change(id, by(agent), { kind: 'release' }),
    close: async (id, agent, end) => {
      const done = await change(id, by(agent), { kind: 'close', ...end });
      // Told at once; if this process ends now, the sweep of the next one does it.
      if (done.kind === 'done' && done.case.returnedAt === undefined) await giveBack(done.case);
      return done;
    },
    typing: async (id, agent) => {
      const open = await handoffs.case(id);
      if (!open || open.agent?.id !== agent.id || !WITH_PERSON.has(open.state)) return;
      courier.typing(open.address, agent);
      news.tell({ kind: 'typing', case: id, who: 'agent', until: now() + TYPING_MS });
    },
    read: async (id, agent, seq) => news.tell({ kind: 'read', case: id, agent: agent.id, seq }),
    heartbeat: heardOf,

    list: async (view, agent, only) => {
      const mine = ({ team }: HandoffCase): boolean => only === undefined || only.includes(team);
      switch (view) {
        case 'mine':
          return handoffs.withPerson(agent.id);
        case 'waiting':
          return (await handoffs.waiting()).filter(mine);
        case 'all':
          return [...(await handoffs.waiting()), ...(await handoffs.withPerson())].filter(mine);
        case 'ended':
          return (await handoffs.ended(MOST_CASES)).filter(mine);
      }
    },
    open: async (id) => {
      const found = await handoffs.case(id);
      if (!found) return undefined;
      const { conversation, address } = found;
      const { lastSeq } = await store.conversation(conversation);
      const earlier = await handoffs.ofCustomer(`${address.channelId}/${address.user}`, MOST_CASES);
      return {
        case: found,
        transcript: await store.since(conversation, Math.max(0, lastSeq - MOST_LINES)),
        events: await handoffs.eventsOf(id),
        history: earlier.filter((other) => other.id !== id),
      };
    },
    since: (place, limit = MOST_EVENTS) => handoffs.since(place, limit),
    status: async (): Promise<DeskStatus> => ({
      waiting: (await handoffs.waiting()).length,
      withPerson: (await handoffs.withPerson()).filter(({ state }) => WITH_PERSON.has(state))
        .length,
      present: (await handoffs.agents()).filter(({ seenAt }) => now() - seenAt <= PRESENT_MS)
        .length,
    }),
    watch: news.watch,

    customerTyping: async (conversation) => {
      const { caseId, owner } = await store.conversation(conversation);
      if (caseId === undefined || owner === 'bot') return;
      news.tell({ kind: 'typing', case: caseId, who: 'customer', until: now() + TYPING_MS });
    },
    hub: async (conversation, { state, agent }) => {
      const { caseId } = await store.conversation(conversation);
      if (caseId === undefined) return NOT_FOUND;
      const hub = { id: HUB, name: agent?.name ?? HUB };
      if (state === 'accepted') return handoff.claim(caseId, hub, 'hub');
      if (state === 'completed')
        return handoff.close(caseId, hub, { outcome: 'solved', back: { kind: 'stood' } });
      await change(caseId, by(hub), { kind: 'release' });
      return change(caseId, SYSTEM, { kind: 'expire' });
    },
    sweep,
  };
  return handoff;

  /** Written no more often than matters. */
  async function heardOf(id: string): Promise<void> {
    const agent = await handoffs.agent(id);
    if (agent && now() - agent.seenAt > HEARD_EVERY_MS) await handoffs.seen(id, now());
  }

  async function giveBack(open: HandoffCase): Promise<void> {
    try {
      const { caseId } = await store.conversation(open.conversation);
      if (caseId === open.id) await courier.takeBack(open);
      else await change(open.id, SYSTEM, { kind: 'return' });
    } catch (error) {
      // Closed it is; the sweep gives it back once the store can be written again.
      if (!(error instanceof StoreDown)) throw error;
    }
  }
}
