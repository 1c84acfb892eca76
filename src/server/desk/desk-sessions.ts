/**
 * Who is signed in at the desk: a cookie that names the agent, sealed with a key of this data.
 *
 * Nothing is stored for it, so every process that shares the data knows it. The seal covers the
 * agent's password, so a new password ends the sessions of the old one.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Agent, HandoffStore } from '../../core/handoff-store.ts';
import type { Store } from '../../core/store.ts';
import { cookieOf } from './cookie-of.ts';

export interface DeskSessions {
  /** The value of a `Set-Cookie` header. */
  begin(agent: Agent): string;
  /** The agent of a request's cookie, if it is in force. */
  agent(request: IncomingMessage): Promise<Agent | undefined>;
  /** Ends the session of the request; the value of a `Set-Cookie` header that forgets it. */
  end(request: IncomingMessage): Promise<string>;
}

export interface DeskSessionsParts {
  readonly store: Pick<Store, 'setting' | 'revoke' | 'revokedFrom'>;
  readonly agents: Pick<HandoffStore, 'agent'>;
  readonly random: (bytes: number) => string;
  readonly now: () => number;
}

/** The prefix makes browsers insist on TLS, this host and the whole path (RFC 6265bis 4.1.3.2). */
const COOKIE = '__Host-desk';
const FLAGS = 'Path=/; Secure; HttpOnly; SameSite=Strict';
/** A working day and some. */
const LASTS_MS = 12 * 3_600_000;

export async function createDeskSessions(parts: DeskSessionsParts): Promise<DeskSessions> {
  const { store, agents, random, now } = parts;
  const key = await store.setting('desk-key', random(32));

  const sealOf = (agent: Agent, at: number, nonce: string): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([agent.id, at, nonce, agent.passwordHash ?? '', agent.account ?? '']))
      .digest('base64url');

  async function read(request: IncomingMessage) {
    const [id = '', since = '', nonce = '', seal = ''] = cookieOf(request, COOKIE).split('.');
    const at = Number(since);
    if (seal === '' || !(now() - at < LASTS_MS)) return undefined;
    const agent = await agents.agent(Buffer.from(id, 'base64url').toString());
    if (!agent || agent.disabled || !isSeal(seal, sealOf(agent, at, nonce))) return undefined;
    return { agent, at, token: `desk ${nonce}` };
  }

  return {
    begin: (agent) => {
      const nonce = random(16);
      const at = now();
      const id = Buffer.from(agent.id).toString('base64url');
      const value = [id, at, nonce, sealOf(agent, at, nonce)].join('.');
      return `${COOKIE}=${value}; Max-Age=${LASTS_MS / 1_000}; ${FLAGS}`;
    },
    agent: async (request) => {
      const session = await read(request);
      if (!session || (await store.revokedFrom(session.token)) !== undefined) return undefined;
      return session.agent;
    },
    end: async (request) => {
      const session = await read(request);
      if (session) await store.revoke(session.token, now(), session.at + LASTS_MS);
      return `${COOKIE}=; Max-Age=0; ${FLAGS}`;
    },
  };
}

function isSeal(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
