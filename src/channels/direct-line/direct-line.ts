/**
 * The Direct Line 3.0 service itself, free of HTTP: who may speak, what was said, what comes next.
 *
 * A conversation starts with a turn of its own (`conversationUpdate`, always with the same id), so
 * it is durable before its client hears of it and a second start finds the first.
 * Source: Microsoft's Direct Line 3.0 API reference, and what botframework-directlinejs 0.15.8 does.
 */
import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Store } from '../../core/store.ts';
import { type ClientEvents, type Refusal, readClientActivity } from './client-activity.ts';
import { type Batch, type Hub, toBatch } from './hub.ts';
import { createTickets, type Tickets } from './tickets.ts';
import { type Claims, createTokens, type Token, type Tokens } from './tokens.ts';
import type { RunTurn } from './turn-port.ts';
import { createVisits, newVisitor, type Visits } from './visits.ts';

export interface DirectLineParts {
  readonly store: Store;
  readonly hub: Hub;
  readonly runTurn: RunTurn;
  /** As the log keeps a text; to tell a repeated message from another one under the same id. */
  readonly mask: (text: string) => string;
  readonly events: ClientEvents;
  /** That many random bytes as base64url. */
  readonly random: (bytes: number) => string;
  readonly now: () => number;
  /** Told when a client types; nothing of it is kept. */
  readonly typing?: (conversation: string) => void;
}

/** A conversation a client may go on with, and a ticket for its stream. */
export interface Opened extends Token {
  readonly conversationId: string;
  readonly ticket: string;
}

export type Posted =
  | { readonly kind: 'posted'; readonly id: string }
  /** The client's id was used for another text. */
  | { readonly kind: 'other text' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly code: Refusal; readonly detail?: string };

/** Every method that waits throws `StoreDown` when it needs the store and cannot have it. */
export interface DirectLine {
  /** A token for a conversation that will start when its client does. */
  generate(): Token & { readonly conversationId: string };
  claims(token: string): Promise<Claims | undefined>;
  refresh(claims: Claims): Promise<Token & { readonly conversationId: string }>;
  start(claims: Claims): Promise<(Opened & { readonly created: boolean }) | 'busy'>;
  reconnect(claims: Claims, watermark: string): Promise<Opened | 'bad watermark' | 'busy'>;
  post(claims: Claims, body: unknown): Promise<Posted>;
  read(claims: Claims, watermark: string): Promise<Batch | 'bad watermark'>;
  readonly visits: Visits;
  readonly tokens: Pick<Tokens, 'issue'>;
  readonly tickets: Pick<Tickets, 'take'>;
  readonly hub: Pick<Hub, 'subscribe' | 'listeners'>;
  /** Resolves when every turn under way has ended. */
  idle(): Promise<void>;
}

const CHANNEL = 'directline';
const START = 'start';
/** More turns under way than this would only wait longer than their clients do. */
const MOST_TURNS = 2_000;

export async function createDirectLine(parts: DirectLineParts): Promise<DirectLine> {
  const { store, hub, mask, events, random, now } = parts;
  const tokens = await createTokens(parts);
  const tickets = createTickets(parts);
  const underWay = new Set<Promise<unknown>>();

  async function runTurn(activity: Partial<Activity>): ReturnType<RunTurn> {
    if (underWay.size >= MOST_TURNS) return { kind: 'conflict' };
    const turn = parts.runTurn(activity);
    underWay.add(turn);
    try {
      return await turn;
    } finally {
      underWay.delete(turn);
    }
  }

  function activityFrom(claims: Claims, activity: Partial<Activity>): Partial<Activity> {
    return {
      ...activity,
      channelId: CHANNEL,
      serviceUrl: `urn:${CHANNEL}`,
      timestamp: new Date(now()),
      conversation: { id: claims.conversation } as Activity['conversation'],
      from: { id: claims.user, name: '', role: 'user' },
      recipient: { id: 'bot', name: '', role: 'bot' },
    };
  }

  function startTurn(claims: Claims): ReturnType<RunTurn> {
    const membersAdded = [{ id: claims.user, name: '' }];
    return runTurn(activityFrom(claims, { type: 'conversationUpdate', id: START, membersAdded }));
  }

  async function opened(claims: Claims, after: number): Promise<Opened> {
    const { conversation, origin } = claims;
    const token = await tokens.renew(claims);
    const ticket = tickets.issue({ conversation, after, ...(origin && { origin }) });
    return { conversationId: conversation, ...token, ticket };
  }

  /** The number a watermark stands for, if there is such a place in the log. */
  async function placeOf(claims: Claims, watermark: string): Promise<number | undefined> {
    if (watermark === '') return 0;
    if (!/^\d{1,15}$/.test(watermark)) return undefined;
    const place = Number(watermark);
    return place <= (await store.conversation(claims.conversation)).lastSeq ? place : undefined;
  }

  async function wasSent(claims: Claims, id: string, text: string): Promise<boolean> {
    const logged = await store.received(claims.conversation, id);
    return logged !== undefined && JSON.parse(logged.body).text === mask(text);
  }

  return {
    generate: () => {
      const visitor = newVisitor(random);
      return { conversationId: visitor.conversation, ...tokens.issue(visitor) };
    },
    claims: (token) => tokens.read(token),
    refresh: async (claims) => ({
      conversationId: claims.conversation,
      ...(await tokens.refresh(claims)),
    }),
    start: async (claims) => {
      const { kind } = await startTurn(claims);
      if (kind === 'conflict') return 'busy';
      return { created: kind === 'done', ...(await opened(claims, 0)) };
    },
    reconnect: async (claims, watermark) => {
      const after = await placeOf(claims, watermark);
      if (after === undefined) return 'bad watermark';
      // A client that knows its conversation id from its token begins here.
      const started = await store.received(claims.conversation, START);
      if (!started && (await startTurn(claims)).kind === 'conflict') return 'busy';
      return opened(claims, after);
    },
    post: async (claims, body) => {
      const sent = readClientActivity(body, events);
      if (sent.kind === 'refused') return sent;
      if (sent.kind === 'typing') {
        parts.typing?.(claims.conversation);
        return { kind: 'posted', id: random(16) };
      }

      const { clientId, locale } = sent;
      const id = clientId === undefined ? random(16) : idOf(claims.conversation, clientId);
      const said =
        sent.kind === 'message'
          ? { text: sent.text }
          : { name: sent.name, ...(sent.value !== undefined && { value: sent.value }) };
      const ran = await runTurn(
        activityFrom(claims, {
          type: sent.kind,
          id,
          ...said,
          ...(locale !== undefined && { locale }),
          ...(clientId !== undefined && { channelData: { clientActivityID: clientId } }),
        }),
      );
      if (ran.kind === 'conflict') return { kind: 'busy' };
      if (ran.kind === 'duplicate' && sent.kind === 'message') {
        if (!(await wasSent(claims, id, sent.text))) return { kind: 'other text' };
      }
      return { kind: 'posted', id };
    },
    read: async (claims, watermark) => {
      const after = await placeOf(claims, watermark);
      if (after === undefined) return 'bad watermark';
      const rows = await store.since(claims.conversation, after);
      return { watermark: String(after), ...toBatch(rows) };
    },
    visits: createVisits(parts),
    tokens,
    tickets,
    hub,
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

/** The same for a repeated sending, also after a restart; nothing else of the client's is in it. */
const idOf = (conversation: string, clientId: string): string =>
  createHash('sha256').update(`${conversation}\n${clientId}`).digest('base64url').slice(0, 22);
