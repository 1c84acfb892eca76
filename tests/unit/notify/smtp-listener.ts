/** A mail server of the least kind (RFC 5321), on a real socket: it keeps what it is sent. */
import { type AddressInfo, createServer } from 'node:net';

export interface SmtpListener {
  readonly url: string;
  readonly mails: {
    readonly from: string;
    readonly to: readonly string[];
    readonly data: string;
  }[];
  /** Answers to the next messages; 250 when there are no more. */
  readonly answers: number[];
  close(): Promise<void>;
}

export async function startSmtpListener(): Promise<SmtpListener> {
  const mails: { from: string; to: readonly string[]; data: string }[] = [];
  const answers: number[] = [];
  const server = createServer((socket) => {
    let rest = '';
    let from = '';
    let to: string[] = [];
    let isData = false;
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.write('220 test\r\n');
    socket.on('data', (part) => {
      rest += part;
      for (;;) {
        const end = rest.indexOf(isData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + (isData ? 5 : 2));
        if (isData) {
          isData = false;
          const answer = answers.shift() ?? 250;
          if (answer === 250) mails.push({ from, to, data: line });
          socket.write(`${answer} done\r\n`);
          to = [];
        } else if (/^MAIL/i.test(line)) {
          from = /<(.*?)>/.exec(line)?.[1] ?? '';
          socket.write('250 ok\r\n');
        } else if (/^RCPT/i.test(line)) {
          to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
          socket.write('250 ok\r\n');
        } else if (/^DATA/i.test(line)) {
          isData = true;
          socket.write('354 go\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    answers,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
