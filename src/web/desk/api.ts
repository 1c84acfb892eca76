/** Calls to our server. What the desk may not do comes back as a value, what went wrong as an error. */
import type { CaseFile } from '../../core/desk.ts';
import type { Back, HandoffCase, Outcome } from '../../core/handoff.ts';

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly string[];
}

export interface People {
  readonly agents: readonly Me[];
  readonly teams: readonly { readonly id: string; readonly title: string }[];
}

export interface CannedReply {
  readonly title: string;
  readonly text: string;
  readonly from: string;
}

/** `hidden`: what was masked in a line before it was stored. */
export type Did =
  | { readonly kind: 'done'; readonly case: HandoffCase; readonly hidden: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string; readonly by?: string };

/** The server could not be reached, or answered that it cannot do this now. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly status: number;

  constructor(status: number) {
    super(`the server answered ${status}`);
    this.status = status;
  }
}

/** For calls whose loss costs nothing, such as signs of typing. A bug still rises. */
export async function unlessLost(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
  }
}

async function call(path: string, body?: object): Promise<Response> {
  const answer = await fetch(path, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => {
    throw new CallFailed(0);
  });
  if (!answer.ok && answer.status !== 409) throw new CallFailed(answer.status);
  return answer;
}

const read = async <T>(path: string): Promise<T> => (await (await call(path)).json()) as T;
const at = (id: string): string => `/desk/api/cases/${encodeURIComponent(id)}`;

export type View = 'mine' | 'waiting' | 'all' | 'ended';

export const api = {
  me: () => read<Me>('/desk/me'),
  signIn: async (login: string, password: string) =>
    (await (await call('/desk/session', { login, password })).json()) as Me,
  signOut: () => call('/desk/session/end', {}),
  list: async (view: View) =>
    (await read<{ cases: readonly HandoffCase[] }>(`/desk/api/cases?view=${view}`)).cases,
  file: (id: string) => read<CaseFile>(at(id)),
  people: () => read<People>('/desk/api/people'),
  replies: async (text: string) =>
    (
      await read<{ replies: readonly CannedReply[] }>(
        `/desk/api/replies?q=${encodeURIComponent(text)}`,
      )
    ).replies,
  typing: (id: string) => call(`${at(id)}/typing`, {}),
  read: (id: string, seq: number) => call(`${at(id)}/read`, { seq }),
  claim: (id: string) => act(id, 'claim', {}),
  hold: (id: string) => act(id, 'hold', {}),
  unhold: (id: string) => act(id, 'unhold', {}),
  release: (id: string) => act(id, 'release', {}),
  say: (id: string, text: string, clientId: string) => act(id, 'say', { text, clientId }),
  note: (id: string, text: string) => act(id, 'note', { text }),
  transfer: (id: string, to: object, reason: string) => act(id, 'transfer', { to, reason }),
  close: (id: string, outcome: Outcome, back: Back) => act(id, 'close', { outcome, back }),
};

async function act(id: string, name: string, body: object): Promise<Did> {
  const answer = await call(`${at(id)}/${name}`, body);
  const said = (await answer.json()) as {
    readonly case: HandoffCase;
    readonly hidden?: readonly string[];
    readonly why: string;
    readonly by?: string;
  };
  if (answer.status === 409)
    return { kind: 'refused', why: said.why, ...(said.by !== undefined && { by: said.by }) };
  return { kind: 'done', case: said.case, hidden: said.hidden ?? [] };
}
