import { jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { GraphCaller } from '#standin/tenant/caller.ts';
import { userById } from '#standin/tenant/directory.ts';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { SigningKey } from './signingKeys.ts';
import { botAudience, entraIssuer, graphAudience } from './tokens.ts';

/** Undefined for every token that is not entirely right; which part was wrong is nobody's business. */
export function createTokenVerifier(tenant: Tenant, key: SigningKey) {
  return {
    graph: async (token: string): Promise<GraphCaller | undefined> => {
      const claims = await entraToken(tenant, key, token, graphAudience);
      return claims && graphCaller(tenant, claims);
    },
    isBot: async (token: string): Promise<boolean> => {
      const claims = await entraToken(tenant, key, token, botAudience);
      return claims?.['appid'] === tenant.app.appId && claims['idtyp'] === 'app';
    },
    singleSignOn: async (token: string): Promise<DirectoryUser | undefined> => {
      const claims = await entraToken(tenant, key, token, tenant.app.ssoResource);
      if (claims?.['scp'] !== 'access_as_user') return undefined;
      return userById(tenant.directory, String(claims['oid']));
    },
  };
}

export type TokenVerifier = ReturnType<typeof createTokenVerifier>;

async function entraToken(
  tenant: Tenant,
  key: SigningKey,
  token: string,
  audience: string,
): Promise<JWTPayload | undefined> {
  const { tenantId } = tenant.directory;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key.publicKey, {
      algorithms: ['RS256'],
      issuer: entraIssuer(tenantId),
      audience,
      requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid', 'appid'],
    });
    return protectedHeader.kid === key.kid && payload['tid'] === tenantId ? payload : undefined;
  } catch {
    return undefined;
  }
}

function graphCaller(tenant: Tenant, claims: JWTPayload): GraphCaller | undefined {
  const appId = String(claims['appid']);
  const scopes = words(claims['scp']);
  if (scopes.size > 0) {
    const user = userById(tenant.directory, String(claims['oid']));
    return user && { userId: user.id, upn: user.upn, appId, scopes, roles: new Set() };
  }
  const roles = new Set(Array.isArray(claims['roles']) ? claims['roles'].map(String) : []);
  if (claims['idtyp'] !== 'app') return undefined;
  return { userId: undefined, upn: undefined, appId, scopes, roles };
}

const words = (text: unknown): Set<string> =>
  new Set(typeof text === 'string' ? text.split(' ').filter((word) => word !== '') : []);
