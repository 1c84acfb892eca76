import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSendMail } from '../../../src/notify/send-mail.ts';
import { type SmtpListener, startSmtpListener } from './smtp-listener.ts';

const mail = { id: 'BCDFG-HJKLM-4', subject: '[BCDFG-HJKLM] ticket', text: 'Dead.\n.\nOutside' };
let smtp: SmtpListener;
let outbox: string;

beforeEach(async () => {
  smtp = await startSmtpListener();
  outbox = mkdtempSync(join(tmpdir(), 'outbox-'));
});
afterEach(async () => {
  await smtp.close();
  rmSync(outbox, { recursive: true, force: true });
});

describe('createSendMail', () => {
  it('sends by SMTP, to everyone, with an id that stays the same', async () => {
    const to = ['a@example.com', 'b@example.com'];
    const send = createSendMail({ smtpUrl: smtp.url, from: 'bot@example.com', to }, outbox);
    expect([await send(mail), await send(mail)]).toEqual(['smtp', 'smtp']);
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.mails[0]).toMatchObject({ from: 'bot@example.com', to });
    for (const { data } of smtp.mails) {
      expect(data).toContain('Message-ID: <BCDFG-HJKLM-4@example.com>');
      expect(data).toContain('Subject: [BCDFG-HJKLM] ticket');
      expect(data).toContain('Dead.');
    }
    expect(readdirSync(outbox)).toEqual([]);
  });

  it('fails when the server does not take it', async () => {
    smtp.answers.push(451);
    const send = createSendMail({ smtpUrl: smtp.url, to: ['a@example.com'] }, outbox);
    await expect(send(mail)).rejects.toThrow('451');
    expect(smtp.mails).toEqual([]);
  });

  it('lets no subject become a header', async () => {
    const send = createSendMail({ smtpUrl: smtp.url, to: ['a@example.com'] }, outbox);
    await send({ ...mail, subject: 'x\r\nBcc: evil@example.com' });
    expect(smtp.mails[0]?.to).toEqual(['a@example.com']);
    expect(smtp.mails[0]?.data).not.toMatch(/^Bcc:/m);
  });

  it('puts a whole message into the folder when there is no server', async () => {
    const path = await createSendMail({}, join(outbox, 'new'))(mail);
    expect(path).toBe(join(outbox, 'new', 'BCDFG-HJKLM-4.eml'));
    expect(readdirSync(join(outbox, 'new'))).toEqual(['BCDFG-HJKLM-4.eml']);
    expect(readFileSync(path, 'utf8')).toMatch(/^From: bot@localhost\r$[\s\S]*^Dead\./m);
  });
});
