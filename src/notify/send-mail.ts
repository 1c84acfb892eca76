/** Sends mail by SMTP; without a server the message is put into a folder instead. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password if the server wants them. */
  readonly smtpUrl?: string;
  readonly from?: string;
  readonly to?: readonly string[];
}

export interface Mail {
  /** The same when the same mail is sent again; letters, digits and hyphens. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/** Resolves to where it went: `smtp`, or the file. @throws Error when it has to be sent again. */
export type SendMail = (mail: Mail) => Promise<string>;

const PATIENCE_MS = 15_000;
const NOBODY = 'tickets@localhost';
const SENDER = 'bot@localhost';

export function createSendMail(
  { smtpUrl, from = SENDER, to = [NOBODY] }: MailSettings,
  outbox: string,
): SendMail {
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^a-z0-9.-]/gi, '');
  const messageOf = ({ id, subject, text }: Mail) => ({
    from,
    to: [...to],
    subject,
    text,
    // Whoever gets it twice can tell.
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });

  if (smtpUrl !== undefined) {
    const url = new URL(smtpUrl);
    const transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      ...(url.port !== '' && { port: Number(url.port) }),
      secure: url.protocol === 'smtps:',
      ...(url.username !== '' && {
        auth: {
          user: decodeURIComponent(url.username),
          pass: decodeURIComponent(url.password),
        },
        // A password is not sent in the clear.
        requireTLS: url.protocol === 'smtp:' && !isLoopback(url.hostname),
      }),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return async (mail) => {
      await transport.sendMail(messageOf(mail));
      return 'smtp';
    };
  }

  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (mail) => {
    const { message } = await transport.sendMail(messageOf(mail));
    await mkdir(outbox, { recursive: true });
    const path = join(outbox, `${mail.id}.eml`);
    // Whoever collects the folder never finds half a message.
    await writeFile(`${path}.part`, message as Buffer);
    await rename(`${path}.part`, path);
    return path;
  };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host.startsWith('127.');
