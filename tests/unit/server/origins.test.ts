/** Our own page and allowed ones may talk to us from a browser; clients learn where to connect. */
import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { createOrigins } from '../../../src/server/origins.ts';

const request = (headers: Record<string, string>) =>
  ({ headers: { host: 'bot.example.com', ...headers } }) as unknown as IncomingMessage;
const origins = createOrigins({ allowedOrigins: ['https://shop.example.com'] });

it.each([
  ['no page', {}, true],
  ['our own page', { origin: 'http://bot.example.com' }, true],
  ['our own page behind TLS of a proxy', { origin: 'https://bot.example.com' }, true],
  ['an allowed page', { origin: 'https://shop.example.com' }, true],
  ['an allowed host without TLS', { origin: 'http://shop.example.com' }, false],
  ['a longer host', { origin: 'https://shop.example.com.evil.example' }, false],
  ['a sub-domain', { origin: 'https://x.shop.example.com' }, false],
  ['another port', { origin: 'https://bot.example.com:8443' }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['nonsense', { origin: 'bot.example.com' }, false],
])('lets in %s: %o', (_, headers, allowed) => {
  expect(origins.allows(request(headers))).toBe(allowed);
});

it('holds what was made for one page to that page, as far as a browser tells', () => {
  const page = { origin: 'https://shop.example.com' };
  expect(origins.matches(request(page), page.origin)).toBe(true);
  expect(origins.matches(request({}), page.origin)).toBe(true);
  expect(origins.matches(request({ origin: 'https://bot.example.com' }), page.origin)).toBe(false);
  expect(origins.matches(request(page), undefined)).toBe(true);
});

it.each([
  [undefined, {}, 'ws://bot.example.com'],
  [undefined, { 'x-forwarded-proto': 'https' }, 'wss://bot.example.com'],
  ['https://help.example.com', {}, 'wss://help.example.com'],
  ['http://localhost:3978', { 'x-forwarded-proto': 'https' }, 'ws://localhost:3978'],
])('with the public address %s and %o streams are at %s', (publicUrl, headers, base) => {
  const settings = { allowedOrigins: [], ...(publicUrl !== undefined && { publicUrl }) };
  expect(createOrigins(settings).streamBase(request(headers))).toBe(base);
});
