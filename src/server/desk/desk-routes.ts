/** The desk's own routes, for people who are signed in: who they are, and from which page they ask. */
import { z } from 'zod';
import type { Agent, HandoffStore } from '../../core/handoff-store.ts';
import { isPassword } from '../../handoff/password.ts';
import { type Answer, refuse } from '../answer.ts';
import type { Origins } from '../origins.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readJson } from '../read-json.ts';
import type { Call, Routes } from '../routes.ts';
import type { DeskSessions } from './desk-sessions.ts';

export type DeskHandler = (agent: Agent, call: Call) => Promise<Answer>;

/** Where routes for signed-in people are registered. */
export interface DeskRoutes {
  get(path: string, handler: DeskHandler): void;
  /** `body` is what the request must carry; anything else is refused. */
  post<T>(
    path: string,
    body: z.ZodType<T>,
    handler: (agent: Agent, body: T, call: Call) => Promise<Answer>,
  ): void;
}

export interface DeskRoutesParts {
  readonly sessions: DeskSessions;
  readonly agents: Pick<HandoffStore, 'agents'>;
  readonly origins: Origins;
  /** Tries of one address, and of one login, in a minute. */
  readonly tries: RateLimit;
  readonly rateLimit: RateLimit;
}

const BODY = { most: 64 * 1_024 };
const SIGN_IN = z.strictObject({
  login: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});
const NOTHING = z.strictObject({});

export function createDeskRoutes(routes: Routes, parts: DeskRoutesParts): DeskRoutes {
  const { sessions, agents, origins, tries, rateLimit } = parts;

  /** A cookie comes with every request to us, so one from another page must not count. */
  const isForeign = ({ request }: Call): boolean => !origins.allows(request);

  async function bodyOf<T>({ request }: Call, schema: z.ZodType<T>): Promise<T | Answer> {
    const body = await readJson(request, BODY);
    if (body.kind === 'refused') return body.answer;
    const parsed = schema.safeParse(body.value);
    return parsed.success ? parsed.data : refuse('BadRequest');
  }

  routes.post('/desk/session', async (call) => {
    if (isForeign(call)) return refuse('Forbidden');
    const body = await bodyOf(call, SIGN_IN);
    if (isAnswer(body)) return body;
    const login = body.login.trim().toLowerCase();
    const seconds = Math.max(
      tries.wait(`address ${call.peer.address}`, 1),
      tries.wait(`login ${login}`, 1),
    );
    if (seconds > 0) return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
    const known = (await agents.agents()).find((agent) => agent.login === login);
    const right = await isPassword(body.password, known?.passwordHash);
    if (!known || !right || known.disabled) return refuse('Unauthorized');
    return { status: 200, body: shown(known), headers: { 'Set-Cookie': sessions.begin(known) } };
  });

  const all: DeskRoutes = {
    get: (path, handler) =>
      routes.get(path, async (call) => {
        const agent = await sessions.agent(call.request);
        return agent ? handler(agent, call) : refuse('Unauthorized');
      }),
    post: (path, schema, handler) =>
      routes.post(path, async (call) => {
        if (isForeign(call)) return refuse('Forbidden');
        const agent = await sessions.agent(call.request);
        if (!agent) return refuse('Unauthorized');
        const seconds = rateLimit.wait(`desk ${agent.id}`, 1);
        if (seconds > 0)
          return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
        const body = await bodyOf(call, schema);
        return isAnswer(body) ? body : handler(agent, body, call);
      }),
  };

  all.get('/desk/me', async (agent) => ({ status: 200, body: shown(agent) }));
  all.post('/desk/session/end', NOTHING, async (_, __, { request }) => ({
    status: 200,
    body: {},
    headers: { 'Set-Cookie': await sessions.end(request) },
  }));
  return all;
}

/** What a person may read of an account, their own or a colleague's. */
export const shown = ({ id, name, teams }: Agent): object => ({ id, name, teams });

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value && 'refusal' in value;
