/** What Teams agents need kept: where a team's channel and an agent's chat are, and what is shown there. */
import type { Team } from '../../core/desk.ts';
import type { CustomerAddress, HandoffCase } from '../../core/handoff.ts';
import type { Marks } from '../../core/handoff-store.ts';

export interface AgentPlace {
  /** Their own chat with the bot; absent until they have written or it was opened. */
  readonly chat?: CustomerAddress;
  /** The case that their words go to. */
  readonly current?: string;
}

export interface CasePlace {
  /** The card in the channel: its id there, and what it shows. */
  readonly card?: {
    readonly at: CustomerAddress;
    readonly activity: string;
    readonly shown: string;
  };
  /** The agent whose chat follows the case, and the last row of the log they were shown. */
  readonly followed?: { readonly agent: string; readonly seq: number };
  /** Agents who followed it before and are still to be told that it went on to another. */
  readonly left?: readonly string[];
}

export interface Places {
  agent(id: string): Promise<AgentPlace>;
  editAgent(id: string, edit: (before: AgentPlace) => AgentPlace): Promise<void>;
  case(id: string): Promise<CasePlace>;
  editCase(id: string, edit: (before: CasePlace) => CasePlace): Promise<void>;
  channel(team: string): Promise<CustomerAddress | undefined>;
  setChannel(team: string, at: CustomerAddress): Promise<void>;
  /** From now on the agent's words go to this case, and its lines to their chat. */
  begin(open: HandoffCase, agent: string, seq: number): Promise<void>;
  /** The agent has no more to do with it. */
  end(id: string, agent: string): Promise<void>;
  /** They have been told that it went on to another. */
  parted(id: string, agents: readonly string[]): Promise<void>;
}

/** Whoever fails has let another one through. */
const ATTEMPTS = 20;

export function createPlaces(
  marks: Marks,
  teams: readonly Team[],
  /** The bot as Teams knows it. */
  bot: string,
): Places {
  async function read<T>(name: string): Promise<T | undefined> {
    const value = await marks.mark(name);
    return value === undefined ? undefined : (JSON.parse(value) as T);
  }

  async function edit<T>(name: string, change: (before: T | undefined) => T): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await marks.mark(name);
      const after = JSON.stringify(
        change(before === undefined ? undefined : (JSON.parse(before) as T)),
      );
      if (after === before || (await marks.swapMark(name, before, after))) return;
    }
    throw new Error(`mark changed under ${ATTEMPTS} attempts`);
  }

  const AGENT = 'teams agent ';
  const CASE = 'teams case ';
  const CHANNEL = 'teams channel ';

  const places: Places = {
    agent: async (id) => (await read<AgentPlace>(AGENT + id)) ?? {},
    editAgent: (id, change) => edit<AgentPlace>(AGENT + id, (before = {}) => change(before)),
    case: async (id) => (await read<CasePlace>(CASE + id)) ?? {},
    editCase: (id, change) => edit<CasePlace>(CASE + id, (before = {}) => change(before)),
    channel: async (team) => {
      const learned = await read<CustomerAddress>(CHANNEL + team);
      const set = teams.find(({ id }) => id === team)?.teamsChannel;
      if (learned || !set) return learned;
      const conversation = { id: set.conversation, isGroup: true, conversationType: 'channel' };
      return { channelId: 'msteams', serviceUrl: set.serviceUrl, conversation, user: '', bot };
    },
    setChannel: (team, at) => edit<CustomerAddress>(CHANNEL + team, () => at),
    begin: async ({ id }, agent, seq) => {
      await places.editCase(id, ({ left = [], ...before }) => {
        const { followed } = before;
        const gone = followed && followed.agent !== agent ? [...left, followed.agent] : left;
        return {
          ...before,
          followed: { agent, seq },
          ...(gone.length > 0 && { left: gone }),
        };
      });
      await places.editAgent(agent, (before) => ({ ...before, current: id }));
    },
    end: async (id, agent) => {
      await places.editCase(id, ({ followed, ...before }) =>
        followed && followed.agent !== agent ? { ...before, followed } : before,
      );
      await places.editAgent(agent, ({ current, ...before }) =>
        current === undefined || current === id ? before : { ...before, current },
      );
    },
    parted: (id, agents) =>
      places.editCase(id, ({ left = [], ...before }) => {
        const rest = left.filter((agent) => !agents.includes(agent));
        return { ...before, ...(rest.length > 0 && { left: rest }) };
      }),
  };
  return places;
}
