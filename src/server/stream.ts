/**
 * The WebSocket stream of Direct Line: what is committed goes out, nothing but pings comes in.
 *
 * A socket that is too slow, too talkative or silent is closed; its client comes back with its
 * watermark and misses nothing.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { batchText, type Hub } from '../channels/direct-line/hub.ts';
import type { Ticket } from '../channels/direct-line/tickets.ts';
import { refuse, writeToSocket } from './answer.ts';
import {
  AGAINST_POLICY,
  GOING_AWAY,
  MOST_BUFFERED,
  NOT_ACCEPTABLE,
  TRY_LATER,
} from './close-codes.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface Streams {
  open(request: IncomingMessage, socket: Duplex, head: Buffer, ticket: Ticket): void;
  /** Tells every client to come back elsewhere, and lets go of those that do not answer. */
  closeAll(): Promise<void>;
}

export interface StreamsParts {
  readonly hub: Pick<Hub, 'subscribe'>;
  readonly metrics: Pick<Metrics, 'socketOpened' | 'socketClosed'>;
  readonly log: Log;
  readonly now: () => number;
  /** How often a socket is asked whether it is still there. */
  readonly pingMs?: number;
  /** How long it may stay silent. */
  readonly silentMs?: number;
}

const MOST_PAYLOAD = 64 * 1_024;
const MOST_FRAMES_PER_SECOND = 50;
const CLOSE_MS = 2_000;

export function createStreams(parts: StreamsParts): Streams {
  const { hub, metrics, log, now, pingMs = 20_000, silentMs = 60_000 } = parts;
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MOST_PAYLOAD,
    perMessageDeflate: false,
  });
  // What is no WebSocket handshake after all.
  server.on('wsClientError', (_, socket) => writeToSocket(socket, refuse('BadRequest'), ''));
  const heard = new Map<WebSocket, number>();
  const timer = setInterval(askAll, pingMs).unref();

  function askAll(): void {
    for (const [socket, at] of heard) {
      if (now() - at > silentMs) end(socket, GOING_AWAY);
      else socket.ping();
    }
  }

  /** A client that does not close its side in time is cut off. */
  function end(socket: WebSocket, code: number): void {
    socket.close(code);
    setTimeout(() => socket.terminate(), CLOSE_MS).unref();
  }

  function serve(socket: WebSocket, { conversation, after }: Ticket): void {
    metrics.socketOpened();
    heard.set(socket, now());
    let frames = 0;
    let second = 0;

    const unsubscribe = hub.subscribe(
      conversation,
      after,
      (batch) => {
        if (socket.bufferedAmount > MOST_BUFFERED) end(socket, TRY_LATER);
        else socket.send(batchText(batch));
      },
      (error) => {
        log.error('stream failed', error);
        end(socket, TRY_LATER);
      },
    );
    socket.on('pong', () => heard.set(socket, now()));
    socket.on('message', (_, isBinary) => {
      if (socket.readyState !== socket.OPEN) return;
      const thisSecond = Math.floor(now() / 1_000);
      frames = thisSecond === second ? frames + 1 : 1;
      second = thisSecond;
      if (isBinary) end(socket, NOT_ACCEPTABLE);
      else if (frames > MOST_FRAMES_PER_SECOND) end(socket, AGAINST_POLICY);
    });
    socket.on('error', (error) => log.info('stream broken', { why: error.message }));
    socket.on('close', () => {
      unsubscribe();
      heard.delete(socket);
      metrics.socketClosed();
    });
  }

  return {
    open: (request, socket, head, ticket) =>
      server.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, ticket)),
    closeAll: async () => {
      clearInterval(timer);
      const closed = [...heard.keys()].map(
        (socket) => new Promise((resolve) => socket.once('close', resolve)),
      );
      for (const socket of heard.keys()) end(socket, GOING_AWAY);
      await Promise.all(closed);
    },
  };
}
