import { Hono } from 'hono';
import type { SigningKey } from '#standin/signIn/signingKeys.ts';
import { connectorIssuer } from '#standin/signIn/tokens.ts';

/** Lets a bot check that an activity comes from the Bot Connector, and for which channels its key may speak. */
export function createConnectorKeys(graphOrigin: string, key: SigningKey): Hono {
  const app = new Hono();
  app.get('/v1/.well-known/keys', (c) => c.json({ keys: [{ ...key.publicJwk, endorsements: ['msteams'] }] }));
  app.get('/v1/.well-known/openidconfiguration', (c) =>
    c.json({
      issuer: connectorIssuer,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${graphOrigin}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
  );
  return app;
}
