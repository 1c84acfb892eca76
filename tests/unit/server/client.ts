/** Sends requests exactly as a test wants them, and reads the answer whatever happens to the socket. */
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly json: any;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** An object is sent as JSON; text and bytes as they are; chunks without a length. */
  readonly body?: object | string | Buffer | readonly Buffer[];
  readonly token?: string;
}

export function send(port: number, method: string, path: string, sending: Sending = {}) {
  const { headers = {}, body, token } = sending;
  const raw =
    body === undefined || typeof body === 'string' || Buffer.isBuffer(body) || Array.isArray(body);
  const data = raw ? body : JSON.stringify(body);
  return new Promise<Answered>((resolve, reject) => {
    const sent = request({
      ...{ port, method, path, agent: false },
      headers: {
        ...(raw ? {} : { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = response.headers['content-type']?.startsWith('application/json');
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers, body: text },
          json: isJson && text !== '' ? JSON.parse(text) : undefined,
        });
      });
    });
    if (Array.isArray(data)) {
      for (const chunk of data) sent.write(chunk);
      sent.end();
    } else sent.end(data as string | Buffer | undefined);
  });
}

/** Writes bytes to a bare socket and gives back all that comes until the other side closes. */
export function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => void socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => {
      got += text;
    });
    socket.on('close', () => resolve(got)).on('error', reject);
  });
}
