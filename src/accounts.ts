/** Opens the list of agents for the command that changes it; joins its parts, and holds no rule. */
import { join } from 'node:path';
import { readAll } from './assistant.ts';
import { readDesk } from './content/read-desk.ts';
import type { Agent } from './core/handoff-store.ts';
import { type NewAgent, putAgent } from './handoff/agents.ts';
import { readSettings } from './server/settings.ts';
import { createSqliteStore } from './storage/sqlite-store.ts';

/** The bot may run meanwhile. */
export interface Agents {
  readonly teams: readonly string[];
  list(): Promise<readonly Agent[]>;
  /** Resolves to what is wrong, if anything is. */
  add(agent: NewAgent): Promise<string | undefined>;
  disable(id: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** @throws ConfigError, ContentError */
export function openAgents(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Agents {
  const { dataDir } = readSettings(environment);
  const teams = readDesk(root, readAll(root).queues).map(({ id }) => id);
  const path = join(dataDir, 'bot.sqlite');
  const store = createSqliteStore({ path, now: Date.now, use: 'guest' });
  const { handoffs } = store;
  return {
    teams,
    list: () => handoffs.agents(),
    add: (agent) => putAgent(handoffs, agent, teams),
    disable: async (id) => {
      const known = await handoffs.agent(id);
      if (!known) return `nobody signs in as '${id}'`;
      await handoffs.putAgent({ ...known, disabled: true });
      return undefined;
    },
    close: () => store.close(),
  };
}
