/**
 * `POST /api/messages`: the entrance of Teams and every other Bot Framework channel.
 *
 * In this order: shape, then signature, then where replies would go, then the bot. Without an app id
 * nobody can prove who they are, so only this machine may call, and only for replies to itself.
 */
import type { BotFramework, Incoming } from '../channels/teams/bot-framework.ts';
import type { TeamsDesk } from '../channels/teams-desk/teams-desk.ts';
import { type Answer, refuse } from './answer.ts';
import type { RateLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import type { Routes } from './routes.ts';
import { isLocalUrl, type ServiceUrls } from './service-urls.ts';
import type { VerifyToken } from './verify-token.ts';

export interface BotFrameworkRouteParts {
  readonly botFramework: Pick<BotFramework, 'receive'>;
  /** The colleagues who work on cases in Teams; what is theirs is no turn of the bot. */
  readonly agents?: TeamsDesk;
  /** Absent without an app id. */
  readonly verify?: VerifyToken;
  readonly serviceUrls: ServiceUrls;
  readonly rateLimit: RateLimit;
}

const MOST_BYTES = 256 * 1_024;
const LONGEST_TEXT = 28_000;
const RETRY = { headers: { 'Retry-After': '5' } };
/** What the bot answers to; other types are none of its business and accepted in silence. */
const TYPES: ReadonlySet<string> = new Set([
  'message',
  'messageUpdate',
  'messageDelete',
  'conversationUpdate',
  'installationUpdate',
]);

export function addBotFrameworkRoute(routes: Routes, parts: BotFrameworkRouteParts): void {
  const { botFramework, agents, verify, serviceUrls, rateLimit } = parts;

  routes.post('/api/messages', async ({ request, peer }) => {
    const body = await readJson(request, { most: MOST_BYTES });
    if (body.kind === 'refused') return body.answer;
    const { authorization } = request.headers;
    // A stranger learns nothing from the shape of an activity: no token, no further answer.
    if (verify && authorization === undefined) return strangers(peer.address);
    const activity = activityFrom(body.value);
    if (!activity) return refuse('BadActivity');

    let claims: Readonly<Record<string, string>> | undefined;
    if (verify) {
      const verified = await verify(authorization, activity);
      if (verified.kind === 'refused') return strangers(peer.address);
      if (verified.kind === 'foreign') return refuse('Forbidden');
      if (verified.kind === 'unreachable') return refuse('Unavailable', RETRY);
      claims = verified.claims;
      if (!serviceUrls.allows(activity.serviceUrl)) return refuse('Forbidden');
    } else if (!peer.local || !isLocalUrl(activity.serviceUrl)) return refuse('Forbidden');

    if (activity.type === 'invoke') {
      const body = await agents?.invoke(activity);
      return body ? { status: 200, body } : refuse('NotImplemented');
    }
    if (!TYPES.has(activity.type)) return { status: 200, body: {} };
    if (await agents?.receive(activity)) return { status: 200, body: {} };
    await botFramework.receive(activity, claims);
    return { status: 200, body: {} };
  });

  function strangers(address: string): Answer {
    const seconds = rateLimit.wait(`stranger ${address}`, 1);
    return seconds > 0
      ? refuse('RateLimited', { headers: { 'Retry-After': String(seconds) } })
      : refuse('Unauthorized');
  }
}

/** The activity, if it has what every one must have; everything else in it is left as it came. */
function activityFrom(value: unknown): Incoming | undefined {
  if (!isObject(value)) return undefined;
  const { type, id, channelId, serviceUrl, conversation, from, recipient, text } = value;
  const named = [type, id, channelId, serviceUrl].every(isName);
  const placed = [conversation, from].every((party) => isObject(party) && isName(party['id']));
  const addressed = recipient === undefined || (isObject(recipient) && isName(recipient['id']));
  const readable =
    text === undefined ||
    text === null ||
    (typeof text === 'string' && text.length <= LONGEST_TEXT);
  if (!named || !placed || !addressed || !readable) return undefined;
  const listed = ['membersAdded', 'membersRemoved', 'entities', 'attachments'];
  const whole = listed.every((name) => {
    const list = value[name];
    return list === undefined || list === null || (Array.isArray(list) && list.every(isObject));
  });
  if (!whole) return undefined;
  const activity = { ...value, recipient: recipient ?? { id: '' } } as Record<string, unknown>;
  for (const name of ['text', ...listed]) if (activity[name] === null) delete activity[name];
  return activity as unknown as Incoming;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 2_048;
