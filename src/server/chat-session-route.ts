/** `POST /chat/session`: a new conversation for our own page, or the one its visitor had before. */
import type { DirectLine } from '../channels/direct-line/direct-line.ts';
import { type Answer, refuse } from './answer.ts';
import type { Origins } from './origins.ts';
import type { RateLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import type { Routes } from './routes.ts';

export interface ChatSessionParts {
  readonly directLine: DirectLine;
  readonly origins: Origins;
  readonly rateLimit: RateLimit;
}

const BODY = { most: 64 * 1_024 };

/**
 * Body `{}` or `{ conversationId, resumeKey }`; the answer says with `resumed` whether it is the old
 * conversation. A key that does not fit gets a new one, so that it tells nothing.
 */
export function addChatSessionRoute(routes: Routes, parts: ChatSessionParts): void {
  const { directLine, origins, rateLimit } = parts;
  origins.share(routes).post('/chat/session', async ({ request, peer }): Promise<Answer> => {
    const seconds = rateLimit.wait(`address ${peer.address}`, 1);
    if (seconds > 0) {
      return refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } });
    }
    const body = await readJson(request, BODY);
    if (body.kind === 'refused') return body.answer;
    const wanted = readWanted(body.value);
    if (!wanted) return refuse('BadRequest');

    const { visits, tokens } = directLine;
    const { conversationId, resumeKey } = wanted;
    const known =
      conversationId !== undefined && resumeKey !== undefined
        ? await visits.resume(conversationId, resumeKey)
        : undefined;
    const visit = known && resumeKey ? { visitor: known, resumeKey } : await visits.open();
    const { origin } = request.headers;
    const token = tokens.issue({ ...visit.visitor, ...(origin !== undefined && { origin }) });
    return {
      status: 200,
      body: {
        conversationId: visit.visitor.conversation,
        ...token,
        resumeKey: visit.resumeKey,
        resumed: known !== undefined,
      },
    };
  });
}

type Wanted = { readonly conversationId?: string; readonly resumeKey?: string };

/** Both or neither, each no longer than ours are. */
function readWanted(value: unknown): Wanted | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { conversationId, resumeKey } = value as Readonly<Record<string, unknown>>;
  if (conversationId === undefined && resumeKey === undefined) return {};
  return isKey(conversationId) && isKey(resumeKey) ? { conversationId, resumeKey } : undefined;
}

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
