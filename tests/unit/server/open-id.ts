/** An OpenID document and its keys on loopback, and tokens signed with them: a channel's side. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export type Claims = Readonly<Record<string, unknown>>;

export interface OpenId {
  readonly url: string;
  /** How often anything was fetched. */
  fetches(): number;
  sign(claims: Claims, kid?: string): Promise<string>;
  /** Signed with a key the document does not have, under the id of one it has. */
  forge(claims: Claims): Promise<string>;
  close(): void;
}

/** Endorsed for Teams only. */
export async function startOpenId(): Promise<OpenId> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', endorsements: ['msteams'] };
  let fetches = 0;
  let root = '';
  const server = createServer((request, response) => {
    fetches += 1;
    const document = request.url === '/openid' ? { jwks_uri: `${root}/keys` } : { keys: [jwk] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (claims: Claims, kid: string, key: typeof privateKey): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  return {
    url: `${root}/openid`,
    fetches: () => fetches,
    sign: (claims, kid = 'k1') => signed(claims, kid, privateKey),
    forge: (claims) => signed(claims, 'k1', other.privateKey),
    close: () => void server.close(),
  };
}
