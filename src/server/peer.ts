/** Who is at the other end of a connection, with and without proxies in front of us. */
import type { IncomingMessage } from 'node:http';

export interface Peer {
  /** The address to count requests by; an IPv6 address by its network of 64 bits. */
  readonly address: string;
  /** Whether it is this very machine, and not a proxy on it that speaks for someone else. */
  readonly local: boolean;
}

export type PeerOf = (request: IncomingMessage) => Peer;

/**
 * With `trustedProxies` = n, the n-th address from the right of `X-Forwarded-For` is the one our
 * outermost proxy saw; anything to its left was written by the client.
 */
export function createPeerOf(trustedProxies: number): PeerOf {
  return (request) => {
    const socket = plain(request.socket.remoteAddress ?? '');
    const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
    if (trustedProxies > 0) {
      const hops = forwarded.split(',').map((hop) => hop.trim());
      const seen = plain(hops.at(-trustedProxies) ?? '');
      const known = hops.length >= trustedProxies && seen !== '';
      return { address: network(known ? seen : socket), local: false };
    }
    const viaProxy = forwarded !== '' || request.headers['forwarded'] !== undefined;
    return { address: network(socket), local: isLoopback(socket) && !viaProxy };
  };
}

/** IPv4 as such, also where the socket speaks IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

function network(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::', 2);
  const left = head.split(':').filter((group) => group !== '');
  const right = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::`;
}
