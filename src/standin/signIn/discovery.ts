import { Hono } from 'hono';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { SigningKey } from './signingKeys.ts';
import { entraIssuer } from './tokens.ts';

/** What lets others check Entra's tokens. The issuer is the real one; only the addresses are here. */
export function createDiscovery(tenant: Tenant, key: SigningKey): Hono {
  const { tenantId } = tenant.directory;
  const home = `${tenant.graphOrigin}/${tenantId}`;
  const app = new Hono();
  app.get(`/${tenantId}/discovery/v2.0/keys`, (c) => c.json({ keys: [key.publicJwk] }));
  app.get(`/${tenantId}/v2.0/.well-known/openid-configuration`, (c) =>
    c.json({
      issuer: entraIssuer(tenantId),
      token_endpoint: `${home}/oauth2/v2.0/token`,
      authorization_endpoint: `${home}/oauth2/v2.0/authorize`,
      jwks_uri: `${home}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    }),
  );
  return app;
}
