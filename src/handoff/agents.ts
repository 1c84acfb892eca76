/** Who may take cases: local accounts, made and changed by `npm run desk`. */
import type { Agent, HandoffStore } from '../core/handoff-store.ts';
import { hashPassword } from './password.ts';

export interface NewAgent {
  /** What they sign in with; also their id. */
  readonly login: string;
  /** As customers and colleagues read it. */
  readonly name: string;
  readonly password?: string;
  /** The object id of their Teams account. */
  readonly account?: string;
  /** Ids of `desk.yaml`. */
  readonly teams: readonly string[];
}

const LOGIN = /^[a-z0-9][a-z0-9._@-]{0,63}$/;
const ACCOUNT = /^[0-9a-f-]{36}$/i;
const SHORTEST_PASSWORD = 10;

/** Adds an agent, or changes the one with this login. Resolves to what is wrong, if anything is. */
export async function putAgent(
  store: Pick<HandoffStore, 'agent' | 'putAgent'>,
  { login, name, password, account, teams }: NewAgent,
  knownTeams: readonly string[],
): Promise<string | undefined> {
  const strange = teams.find((team) => !knownTeams.includes(team));
  if (!LOGIN.test(login)) return 'a login has small letters, digits and . _ @ -, at most 64';
  if (name.trim() === '' || name.length > 60) return 'a name has 1 to 60 characters';
  if (strange !== undefined)
    return `no team is called '${strange}'; desk.yaml has ${knownTeams.join(', ')}`;
  if (account !== undefined && !ACCOUNT.test(account))
    return 'an account is the object id of a person in Entra, a GUID';
  if (password !== undefined && password.length < SHORTEST_PASSWORD)
    return `a password has at least ${SHORTEST_PASSWORD} characters`;
  const known = await store.agent(login);
  const passwordHash = password === undefined ? known?.passwordHash : await hashPassword(password);
  const teamsAccount = account ?? known?.account;
  if (passwordHash === undefined && teamsAccount === undefined)
    return 'an agent needs a password for the desk, or an account for Teams';
  const agent: Agent = {
    ...{ id: login, login, name: name.trim(), teams, disabled: false, seenAt: known?.seenAt ?? 0 },
    ...(passwordHash !== undefined && { passwordHash }),
    ...(teamsAccount !== undefined && { account: teamsAccount }),
  };
  await store.putAgent(agent);
  return undefined;
}
