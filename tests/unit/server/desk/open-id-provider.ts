/** An OpenID provider on loopback: it answers for one client, and checks what the client must prove. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const CLIENT = { id: 'desk', secret: 'a-secret-of-the-desk' };

export interface Grant {
  /** Of the authorization request. */
  readonly asked: URLSearchParams;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Signed with a key that is not the provider's. */
  readonly forged?: boolean;
}

export interface Provider {
  readonly issuer: string;
  /** Signs somebody in, and returns the code that the browser brings back. */
  grant(grant: Grant): string;
  close(): void;
}

export async function startProvider(): Promise<Provider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  let issuer = '';

  async function token(body: URLSearchParams): Promise<[number, object]> {
    const code = body.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const proof = createHash('sha256').update(body.get('code_verifier') ?? '');
    const known =
      body.get('client_id') === CLIENT.id && body.get('client_secret') === CLIENT.secret;
    if (!known) return [401, { error: 'invalid_client' }];
    if (
      grant?.asked.get('code_challenge') !== proof.digest('base64url') ||
      grant.asked.get('redirect_uri') !== body.get('redirect_uri')
    )
      return [400, { error: 'invalid_grant' }];
    const nonce = grant.asked.get('nonce');
    const id_token = await new SignJWT({ nonce, ...grant.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(String(grant.claims['aud'] ?? CLIENT.id))
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(grant.forged ? other.privateKey : privateKey);
    return [200, { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token }];
  }

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const [status, body] = await answer(request.url ?? '', text);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  async function answer(path: string, text: string): Promise<[number, object]> {
    if (path === '/keys') return [200, { keys: [jwk] }];
    if (path === '/token') return token(new URLSearchParams(text));
    if (path !== '/.well-known/openid-configuration') return [404, {}];
    return [
      200,
      {
        ...{ issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` },
        authorization_endpoint: `${issuer}/authorize`,
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      },
    ];
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    grant: (grant) => {
      const code = crypto.randomUUID();
      grants.set(code, grant);
      return code;
    },
    close: () => void server.close(),
  };
}
