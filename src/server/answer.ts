/** Answers as plain data, and the one place that writes them to a response or a bare socket. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as an error, instead of `body`. */
  readonly refusal?: RefusalCode;
  /** What exactly is wrong, said after the refusal's sentence. */
  readonly detail?: string;
  /** Sent as it is, instead of `body`; says its own type. */
  readonly raw?: { readonly type: string; readonly data: string | Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the connection after the answer. */
  readonly close?: boolean;
}

/** Every way to be refused: its status, and a sentence for the developer who reads it. */
const REFUSALS = {
  BadRequest: [400, 'The request cannot be read.'],
  BadJson: [400, 'The body must be one JSON value in UTF-8, without a byte order mark.'],
  BadShape: [
    400,
    'The body is nested too deeply, has too many keys, or a key that is not allowed.',
  ],
  BadActivity: [400, 'The activity lacks something it needs, or has something it may not have.'],
  BadEvent: [400, 'The value of the event does not match its schema.'],
  BadText: [400, 'The text has characters that are no text.'],
  EmptyText: [400, 'The text has nothing to see in it.'],
  BadWatermark: [400, 'The watermark is not one of this conversation.'],
  Unauthorized: [401, 'A valid credential is needed.'],
  Forbidden: [403, 'This is not allowed.'],
  TokenExpired: [403, 'The token has expired or is not valid.'],
  UploadsOff: [403, 'Files are not accepted.'],
  NotFound: [404, 'There is nothing here.'],
  MethodNotAllowed: [405, 'The method is not allowed here.'],
  Timeout: [408, 'The request took too long.'],
  Conflict: [409, 'The same client id was used for another text.'],
  CaseConflict: [409, 'Somebody else has the case, or it has ended.'],
  TooLarge: [413, 'The body is too large.'],
  TextTooLong: [413, 'The text is too long.'],
  UnsupportedMediaType: [415, 'The body must be application/json.'],
  UnsupportedEncoding: [415, 'The body must not be compressed.'],
  RateLimited: [429, 'Too many requests; wait as long as Retry-After says.'],
  HeadersTooLarge: [431, 'The request has too many or too large headers.'],
  Internal: [500, 'Something went wrong on our side.'],
  NotImplemented: [501, 'This is not supported.'],
  Unavailable: [503, 'The service cannot do this now; try again after Retry-After.'],
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export function refuse(refusal: RefusalCode, more: Omit<Answer, 'status' | 'body'> = {}): Answer {
  return { status: REFUSALS[refusal][0], refusal, ...more };
}

export const unavailable = (): Answer => refuse('Unavailable', { headers: { 'Retry-After': '1' } });

/** Sent with every answer; a page sends its own policy instead of `Content-Security-Policy`. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

export const REQUEST_ID = 'X-Request-Id';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Writes an answer unless one was written already; the connection may be gone, which is no error. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const { type, data } = contentOf(answer, String(response.getHeader(REQUEST_ID) ?? ''));
  const length = typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
  response.writeHead(answer.status, {
    ...(type && { 'Content-Type': type, 'Content-Length': length }),
    ...(answer.close && { Connection: 'close' }),
    ...answer.headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : data);
}

/** Answers where there is no response object: a refused upgrade, a request that is no HTTP. */
export function writeToSocket(socket: Duplex, answer: Answer, requestId: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { type, data } = contentOf(answer, requestId);
  const headers = {
    ...SECURITY_HEADERS,
    [REQUEST_ID]: requestId,
    'Content-Type': type,
    'Content-Length': String(Buffer.byteLength(data)),
    Connection: 'close',
    ...answer.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}`, ...lines].join('\r\n');
  socket.on('error', () => socket.destroy());
  socket.end(`${head}\r\n\r\n${data}`, () => socket.destroy());
}

function contentOf(answer: Answer, requestId: string) {
  if (answer.raw) return answer.raw;
  if (answer.refusal) {
    const message = [REFUSALS[answer.refusal][1], ...(answer.detail ? [answer.detail] : [])];
    const error = { code: answer.refusal, message: message.join(' '), requestId };
    return { type: JSON_TYPE, data: JSON.stringify({ error }) };
  }
  if (answer.body === undefined) return { type: '', data: '' };
  return { type: JSON_TYPE, data: JSON.stringify(answer.body) };
}
