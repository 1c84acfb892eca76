/**
 * Looks at every request before restify and any parser does, and turns away what they trip over.
 *
 * What restify 12 does with such requests: a body with a broken `Content-Encoding` ends the process,
 * a `Host` that makes no URL throws where nobody catches, and headers past a limit are dropped
 * without a word.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type Answer,
  REQUEST_ID,
  refuse,
  SECURITY_HEADERS,
  writeAnswer,
  writeToSocket,
} from './answer.ts';
import { discard } from './read-json.ts';

export interface GuardParts {
  readonly newRequestId: () => string;
  /** Whether the client reaches us by TLS, whoever ends it. */
  readonly isEncrypted: (request: IncomingMessage) => boolean;
}

export interface Guard {
  /** Whether the request may go on; otherwise it has been answered. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers what is no HTTP, or came too slowly. */
  clientError(error: Error, socket: Duplex): void;
}

export const MOST_HEADERS = 100;
const HSTS = ['Strict-Transport-Security', 'max-age=63072000'] as const;
const HEADERS = Object.entries(SECURITY_HEADERS);

export function createGuard({ newRequestId, isEncrypted }: GuardParts): Guard {
  function refusalOf(request: IncomingMessage): Answer | undefined {
    const { headers, rawHeaders, url = '' } = request;
    if (rawHeaders.length > MOST_HEADERS * 2) return refuse('HeadersTooLarge', { close: true });
    if (!url.startsWith('/') || !URL.canParse(`http://${headers.host ?? ''}${url}`)) {
      return refuse('BadRequest', { close: true });
    }
    if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) {
      return refuse('UnsupportedEncoding', { close: true });
    }
    return undefined;
  }

  return {
    admit: (request, response) => {
      response.setHeader(REQUEST_ID, newRequestId());
      for (const [name, value] of HEADERS) response.setHeader(name, value);
      if (isEncrypted(request)) response.setHeader(...HSTS);
      const refusal = refusalOf(request);
      if (refusal) void discard(request).then(() => writeAnswer(response, refusal));
      return refusal === undefined;
    },
    clientError: (error, socket) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
      }
      const refusal =
        code === 'HPE_HEADER_OVERFLOW'
          ? 'HeadersTooLarge'
          : code === 'ERR_HTTP_REQUEST_TIMEOUT'
            ? 'Timeout'
            : 'BadRequest';
      writeToSocket(socket, refuse(refusal), newRequestId());
    },
  };
}
