/** What a route is: a function from a request to an answer. The rest of restify stays in `server.ts`. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { StoreDown } from '../core/store.ts';
import { type Answer, refuse, unavailable } from './answer.ts';
import type { Log } from './log.ts';
import type { Peer } from './peer.ts';

/** One request, as a handler sees it. */
export interface Call {
  readonly request: IncomingMessage;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly peer: Peer;
}

export type Handler = (call: Call) => Promise<Answer>;

/** Takes the socket over, or returns why not. */
export type UpgradeHandler = (
  call: Call,
  socket: Duplex,
  head: Buffer,
) => Promise<Answer | 'taken'>;

/** Where routes are registered; a path may have parts such as `:id`. */
export interface Routes {
  /** Answers HEAD too. */
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
  /** Registering a path again changes nothing. */
  options(path: string, handler: Handler): void;
  /** `path` must match as a whole; its named groups become `params`. */
  upgrade(path: RegExp, handler: UpgradeHandler): void;
  /** `end` closes the sockets a route has kept, when the server stops. */
  closing(end: () => void): void;
}

/** The only place that catches what a handler did not expect. */
export async function answerOf<T>(
  work: () => Promise<T>,
  log: Log,
  requestId: string,
): Promise<T | Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreDown) {
      log.error('store down', error, { requestId });
      return unavailable();
    }
    log.error('request failed', error, { requestId });
    return refuse('Internal');
  }
}
