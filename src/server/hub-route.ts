/** `handoff.status` of another desk over Direct Line: only with the hub's secret, never a visitor's token. */
import { z } from 'zod';
import type { Done, HubStatus } from '../core/desk.ts';
import { type Answer, refuse } from './answer.ts';
import { bearer, isSame } from './bearer.ts';
import { readJson } from './read-json.ts';
import type { Call } from './routes.ts';

export interface HubParts {
  readonly secret: string;
  readonly status: (conversation: string, status: HubStatus) => Promise<Done>;
}

const BODY = { most: 64 * 1_024 };
const word = z.string().min(1).max(200);

/** As Bot Framework defines it; what goes beyond stands in `detail`, and unknown keys are passed over. */
const statusFormat = z.object({
  type: z.literal('event'),
  name: z.literal('handoff.status'),
  value: z.object({
    state: z.enum(['accepted', 'failed', 'completed']),
    message: z.string().max(1_000).optional(),
    detail: z.object({ agent: z.object({ id: word, name: word }).optional() }).optional(),
  }),
});

/** Nothing, when the request does not carry the hub's secret. */
export async function hubAnswer(
  { request, params }: Call,
  hub: HubParts | undefined,
): Promise<Answer | undefined> {
  const given = bearer(request.headers.authorization);
  if (!hub || given === undefined || !isSame(given, hub.secret)) return undefined;
  const body = await readJson(request, BODY);
  if (body.kind === 'refused') return body.answer;
  const read = statusFormat.safeParse(body.value);
  if (!read.success) return refuse('BadActivity');

  const { state, message, detail } = read.data.value;
  const done = await hub.status(params['id'] ?? '', {
    state,
    ...(message !== undefined && { message }),
    ...(detail?.agent && { agent: detail.agent }),
  });
  if (done.kind === 'done') return { status: 200, body: { id: done.case.id } };
  return refuse(done.why === 'not_found' ? 'NotFound' : 'CaseConflict');
}
