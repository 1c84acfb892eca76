/** Passwords are kept so that they can be checked, and by nobody read. */
import { expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../../src/handoff/password.ts';

it('knows the password it was made of, and no other', async () => {
  const stored = await hashPassword('correct horse battery');
  expect(stored).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(stored).not.toContain('horse');
  expect(await isPassword('correct horse battery', stored)).toBe(true);
  for (const wrong of ['correct horse batterY', 'correct horse battery ', ''])
    expect(await isPassword(wrong, stored)).toBe(false);
}, 60_000);

it('salts: the same password twice is two hashes', async () => {
  expect(await hashPassword('the same password')).not.toBe(await hashPassword('the same password'));
}, 60_000);

it('reads letters however they were composed', async () => {
  const stored = await hashPassword('gr\u00fcner Schl\u00fcssel');
  expect(await isPassword('gru\u0308ner Schlu\u0308ssel', stored)).toBe(true);
}, 60_000);

it('is never right where nothing is stored', async () => {
  for (const password of ['', 'nobody', 'undefined'])
    expect(await isPassword(password, undefined)).toBe(false);
}, 60_000);

it('reads the cost a hash was made with', async () => {
  // RFC 7914, section 12: scrypt("password", "NaCl", N=1024, r=8, p=16), its first 32 bytes.
  const hash = 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162';
  const salt = Buffer.from('NaCl').toString('base64url');
  const stored = `scrypt$10$8$16$${salt}$${Buffer.from(hash, 'hex').toString('base64url')}`;
  expect(await isPassword('password', stored)).toBe(true);
  expect(await isPassword('passwort', stored)).toBe(false);
}, 60_000);
