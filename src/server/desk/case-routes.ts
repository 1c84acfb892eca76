/** What an agent does with cases, over HTTP: read, take, say, note, hold, pass on, close. */
import { z } from 'zod';
import type { Article } from '../../core/article.ts';
import type { Done, Handoff, Team } from '../../core/desk.ts';
import { type AgentRef, OUTCOMES } from '../../core/handoff.ts';
import type { Agent, HandoffStore } from '../../core/handoff-store.ts';
import type { Screened } from '../../core/turn.ts';
import { type Answer, refuse } from '../answer.ts';
import { type DeskRoutes, shown } from './desk-routes.ts';

export interface CaseRoutesParts {
  readonly handoff: Handoff;
  readonly agents: Pick<HandoffStore, 'agents'>;
  readonly teams: readonly Team[];
  /** What an agent writes is masked like all else. */
  readonly screen: (text: string) => Screened;
  /** Canned replies for what was typed, best first. */
  readonly replies: (text: string) => readonly CannedReply[];
}

export type CannedReply = Pick<Article, 'id' | 'title' | 'answer'>;

const MOST_REPLIES = 6;
const VIEWS = ['mine', 'waiting', 'all', 'ended'] as const;
const ID = z.string().min(1).max(200);
const TEXT = z.string().trim().min(1).max(4_000);
const REASON = z.string().trim().min(1).max(500);
const NOTHING = z.strictObject({});
const SAY = z.strictObject({ text: TEXT, clientId: z.string().regex(/^[\w-]{8,64}$/) });
const TO = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), id: ID }),
  z.strictObject({ kind: z.literal('team'), team: ID }),
]);
const BACK = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stood') }),
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('step'), flow: ID, key: ID }),
]);

export function addCaseRoutes(routes: DeskRoutes, parts: CaseRoutesParts): void {
  const { handoff, agents, teams, screen, replies } = parts;
  const PATH = '/desk/api/cases/:id';

  routes.get('/desk/api/cases', async (agent, { query }) => {
    const view = VIEWS.find((known) => known === query.get('view'));
    if (!view) return refuse('BadRequest');
    const own = agent.teams.length > 0 && view !== 'mine' ? agent.teams : undefined;
    return { status: 200, body: { cases: await handoff.list(view, ref(agent), own) } };
  });
  routes.get(PATH, async (_, { params }) => {
    const file = await handoff.open(params['id'] ?? '');
    return file ? { status: 200, body: file } : refuse('NotFound');
  });

  /** One thing done to one case, and what came of it. */
  function action<T>(
    name: string,
    body: z.ZodType<T>,
    work: (id: string, agent: AgentRef, body: T) => Promise<Done>,
  ): void {
    routes.post(`${PATH}/${name}`, body, async (agent, read, { params }) =>
      answerTo(await work(params['id'] ?? '', ref(agent), read)),
    );
  }

  action('claim', NOTHING, (id, agent) => handoff.claim(id, agent, 'desk'));
  action('hold', NOTHING, (id, agent) => handoff.hold(id, agent));
  action('unhold', NOTHING, (id, agent) => handoff.unhold(id, agent));
  action('release', NOTHING, (id, agent) => handoff.release(id, agent));
  action('note', z.strictObject({ text: TEXT }), (id, agent, { text }) =>
    handoff.note(id, agent, screen(text).masked),
  );
  action('close', z.strictObject({ outcome: z.enum(OUTCOMES), back: BACK }), (id, agent, end) =>
    handoff.close(id, agent, end),
  );
  action(
    'transfer',
    z.strictObject({ to: TO, reason: REASON }),
    async (id, agent, { to, reason }) => {
      const why = screen(reason).masked;
      if (to.kind === 'team') return handoff.transfer(id, agent, to, why);
      const known = (await agents.agents()).find((one) => one.id === to.id && !one.disabled);
      if (!known) return { kind: 'refused', why: 'not_found' };
      return handoff.transfer(id, agent, { kind: 'agent', agent: ref(known) }, why);
    },
  );

  routes.post(`${PATH}/say`, SAY, async (agent, { text, clientId }, { params }) => {
    const { masked, hidden } = screen(text);
    const line = { text: masked, surface: 'desk' as const, clientId };
    const answer = answerTo(await handoff.say(params['id'] ?? '', ref(agent), line));
    return answer.status === 200
      ? { ...answer, body: { ...(answer.body as object), hidden } }
      : answer;
  });
  routes.post(`${PATH}/typing`, NOTHING, async (agent, _, { params }) => {
    await handoff.typing(params['id'] ?? '', ref(agent));
    return { status: 200, body: {} };
  });
  const READ = z.strictObject({ seq: z.int().min(0) });
  routes.post(`${PATH}/read`, READ, async (agent, { seq }, { params }) => {
    await handoff.read(params['id'] ?? '', ref(agent), seq);
    return { status: 200, body: {} };
  });

  routes.get('/desk/api/replies', async (_, { query }) => ({
    status: 200,
    body: {
      replies: replies((query.get('q') ?? '').slice(0, 200))
        .slice(0, MOST_REPLIES)
        .map(({ id, title, answer }) => ({ from: id, title, text: answer })),
    },
  }));
  routes.get('/desk/api/people', async () => ({
    status: 200,
    body: {
      agents: (await agents.agents()).filter(({ disabled }) => !disabled).map(shown),
      teams: teams.map(({ id, title }) => ({ id, title })),
    },
  }));
}

const ref = ({ id, name }: Agent): AgentRef => ({ id, name });

/** A refusal says why, and who has the case: the desk shows it, so it is no error of the request. */
function answerTo(done: Done): Answer {
  if (done.kind === 'done') return { status: 200, body: { case: done.case } };
  if (done.why === 'not_found') return refuse('NotFound');
  return { status: 409, body: { why: done.why, ...(done.by !== undefined && { by: done.by }) } };
}
