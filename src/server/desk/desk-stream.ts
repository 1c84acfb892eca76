/**
 * What happens at the desk, live: case events in their order, who types, who has read.
 *
 * The first frame is `{kind: 'hello', place}`. A desk that comes back says with `since` the place of the
 * last event it has; what came after is sent first, so it misses nothing and repeats nothing. While
 * the socket answers, its agent is present; when their session has ended it is closed with 4401.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DeskNews, Handoff } from '../../core/desk.ts';
import type { Agent } from '../../core/handoff-store.ts';
import { refuse, writeToSocket } from '../answer.ts';
import { GOING_AWAY, MOST_BUFFERED, TRY_LATER } from '../close-codes.ts';
import type { Log } from '../log.ts';
import type { Origins } from '../origins.ts';
import type { Routes } from '../routes.ts';
import type { DeskSessions } from './desk-sessions.ts';

export interface DeskStreamParts {
  readonly handoff: Pick<Handoff, 'since' | 'watch' | 'heartbeat'>;
  /** The place of the newest event. */
  readonly lastPlace: () => Promise<number>;
  readonly sessions: Pick<DeskSessions, 'agent'>;
  readonly origins: Pick<Origins, 'allows'>;
  readonly log: Log;
  /** How often a desk is asked whether it is still there. */
  readonly pingMs?: number;
}

const MOST_PAYLOAD = 1_024;
const SIGNED_OUT = 4401;

export function addDeskStream(routes: Routes, parts: DeskStreamParts): void {
  const { handoff, lastPlace, sessions, origins, log, pingMs = 15_000 } = parts;
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_PAYLOAD });
  server.on('wsClientError', (_, socket) => writeToSocket(socket, refuse('BadRequest'), ''));
  const open = new Set<WebSocket>();

  routes.upgrade(/^\/desk\/stream$/, async ({ request, query }, socket, head) => {
    if (request.headers.origin === undefined || !origins.allows(request))
      return refuse('Forbidden');
    const agent = await sessions.agent(request);
    if (!agent) return refuse('Unauthorized');
    const since = query.has('since') ? Number(query.get('since')) : await lastPlace();
    if (!Number.isSafeInteger(since) || since < 0) return refuse('BadWatermark');
    accept(request, socket, head, agent, since);
    return 'taken';
  });

  function accept(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    agent: Agent,
    since: number,
  ): void {
    server.handleUpgrade(request, socket, head, (webSocket) =>
      serve(webSocket, agent, since, () => sessions.agent(request)),
    );
  }

  function serve(
    socket: WebSocket,
    agent: Agent,
    since: number,
    signedIn: () => Promise<Agent | undefined>,
  ): void {
    let place = since;
    let wanted = false;
    let reading = false;
    let answered = true;
    open.add(socket);

    const failed = (error: unknown): void => {
      log.error('desk stream failed', error);
      socket.close(TRY_LATER);
    };
    const tell = (news: DeskNews): void => {
      if (news.kind === 'news') void catchUp().catch(failed);
      else socket.send(JSON.stringify(news));
    };
    const unwatch = handoff.watch(tell);
    const beat = (): void => void handoff.heartbeat(agent.id).catch(failed);
    /** A socket outlives the request that opened it, but not the session. */
    async function check(): Promise<void> {
      if (await signedIn()) beat();
      else socket.close(SIGNED_OUT);
    }
    const timer = setInterval(() => {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    }, pingMs);

    /** One reading at a time, and once more if something happened meanwhile. */
    async function catchUp(): Promise<void> {
      wanted = true;
      if (reading) return;
      reading = true;
      try {
        while (wanted && socket.readyState === socket.OPEN) {
          wanted = false;
          const events = await handoff.since(place);
          const last = events.at(-1);
          if (!last) break;
          if (socket.bufferedAmount > MOST_BUFFERED) return socket.close(TRY_LATER);
          place = last.place;
          socket.send(JSON.stringify({ kind: 'events', events }));
          wanted = true;
        }
      } finally {
        reading = false;
      }
    }

    socket.on('pong', () => {
      answered = true;
      void check().catch(failed);
    });
    socket.on('error', (error) => log.info('desk stream broken', { why: error.message }));
    socket.on('close', () => {
      clearInterval(timer);
      unwatch();
      open.delete(socket);
    });
    beat();
    socket.send(JSON.stringify({ kind: 'hello', place }));
    void catchUp().catch(failed);
  }

  routes.closing(() => {
    for (const socket of open) socket.close(GOING_AWAY);
  });
}
