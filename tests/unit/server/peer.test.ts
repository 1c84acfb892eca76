/** A proxy's word counts only as far as the proxies are ours. */
import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { createPeerOf } from '../../../src/server/peer.ts';

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const via = (chain: string) => ({ 'x-forwarded-for': chain });

it.each<[string, number, IncomingMessage, string, boolean]>([
  ['this machine', 0, from('127.0.0.1'), '127.0.0.1', true],
  ['this machine by IPv6', 0, from('::1'), '0:0:0:0::', true],
  ['this machine, mapped', 0, from('::ffff:127.0.0.1'), '127.0.0.1', true],
  ['another machine', 0, from('203.0.113.9'), '203.0.113.9', false],
  ['a proxy nobody told us of', 0, from('127.0.0.1', via('203.0.113.9')), '127.0.0.1', false],
  ['the same, newer header', 0, from('127.0.0.1', { forwarded: 'for=x' }), '127.0.0.1', false],
  ['one proxy', 1, from('127.0.0.1', via('203.0.113.9')), '203.0.113.9', false],
  ['one proxy and a lie', 1, from('10.0.0.1', via('127.0.0.1, 203.0.113.9')), '203.0.113.9', false],
  ['two proxies', 2, from('10.0.0.1', via('6.6.6.6, 203.0.113.9, 10.0.0.2')), '203.0.113.9', false],
  ['a proxy that says nothing', 1, from('127.0.0.1'), '127.0.0.1', false],
  ['fewer hops than proxies', 2, from('10.0.0.1', via('6.6.6.6')), '10.0.0.1', false],
  ['IPv6', 0, from('2001:db8:0a:1:2:3:4:5'), '2001:db8:a:1::', false],
  ['the same IPv6 network', 0, from('2001:DB8:a:1::9'), '2001:db8:a:1::', false],
  ['IPv6 with a gap', 0, from('2001:db8::1'), '2001:db8:0:0::', false],
])('sees %s', (_, proxies, request, address, local) => {
  expect(createPeerOf(proxies)(request)).toEqual({ address, local });
});
