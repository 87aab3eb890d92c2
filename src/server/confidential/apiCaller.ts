import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { z } from 'zod';

import type { ServerConfig } from '#server/config.ts';
import { microsoftServices } from '#server/microsoft.ts';
import { fetchOnly, microsoftOrigins } from '#server/outbound.ts';

/** Whoever calls an address of ours from the tab. Undefined for a token that is not entirely right. */
export type ApiCaller = (authorization: string | undefined) => Promise<{ readonly id: string } | undefined>;

const claims = z.looseObject({
  tid: z.guid(),
  oid: z.guid(),
  scp: z.string(),
  idtyp: z.literal('user').optional(),
});

/**
 * The token Teams hands to a tab for this server itself: of our tenant, for a person, for `access_as_user`. It is not the one for Graph,
 * and none the connector signs. Rejects where the keys cannot be fetched.
 */
export function createApiCaller(config: ServerConfig): ApiCaller {
  const { tenantId, clientId, publicUrl } = config;
  const { login } = microsoftServices(config);
  const keys = createRemoteJWKSet(new URL(`${login}/${tenantId}/discovery/v2.0/keys`), {
    timeoutDuration: 3_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 12 * 3_600_000,
    [customFetch]: fetchOnly(microsoftOrigins(config)),
  });
  const audience = [clientId, `api://${new URL(publicUrl).host}/botid-${clientId}`];
  // Entra writes the second issuer where the registration asks for tokens of version 1.
  const issuer = [
    `https://login.microsoftonline.com/${tenantId}/v2.0`,
    `https://sts.windows.net/${tenantId}/`,
  ];
  return async (authorization) => {
    const bearer = /^Bearer ([\w.-]+)$/u.exec(authorization ?? '')?.[1];
    if (bearer === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(bearer, keys, {
        issuer,
        audience,
        algorithms: ['RS256'],
        clockTolerance: 60,
        requiredClaims: ['exp', 'tid', 'oid', 'scp'],
      });
      const read = claims.safeParse(payload);
      const isOurs =
        read.success && read.data.tid === tenantId && read.data.scp.split(' ').includes('access_as_user');
      return isOurs ? { id: read.data.oid.toLowerCase() } : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
      throw error;
    }
  };
}
