import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { DirectoryUser } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { serviceUrl } from '#standin/tenant/tenant.ts';

export const tokenSeconds = 3600;
export const graphAudience = 'https://graph.microsoft.com';
export const botAudience = 'https://api.botframework.com';
export const connectorIssuer = 'https://api.botframework.com';
/** Client id of Teams on the web: it asks for the bot's single sign-on token in the person's name. */
const teamsWebClientId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export const entraIssuer = (tenantId: string): string => `https://login.microsoftonline.com/${tenantId}/v2.0`;

/** A person through the app: what Graph calls delegated. */
export function graphUserClaims(tenant: Tenant, user: DirectoryUser): JWTPayload {
  return {
    ...entraClaims(tenant, graphAudience, tenant.app.appId),
    ...personClaims(user),
    scp: tenant.app.scopes.join(' '),
  };
}

/** The app on its own. */
export function graphAppClaims(tenant: Tenant): JWTPayload {
  return { ...appClaims(tenant, graphAudience), roles: [...tenant.app.roles] };
}

/** What the bot shows to the connector and to the token service. */
export function botClaims(tenant: Tenant): JWTPayload {
  return appClaims(tenant, botAudience);
}

/** What Teams hands to the bot, to be exchanged for the person's Graph token. */
export function singleSignOnClaims(tenant: Tenant, user: DirectoryUser): JWTPayload {
  return {
    ...entraClaims(tenant, tenant.app.ssoResource, teamsWebClientId),
    ...personClaims(user),
    scp: 'access_as_user',
  };
}

/** Says who signed in, to the app itself. Opens nothing. */
export function idClaims(tenant: Tenant, user: DirectoryUser): JWTPayload {
  return { ...entraClaims(tenant, tenant.app.appId, tenant.app.appId), ...personClaims(user) };
}

/** What the connector shows to the bot with every activity. */
export function connectorClaims(tenant: Tenant): JWTPayload {
  return {
    ...lifetime(),
    iss: connectorIssuer,
    aud: tenant.app.appId,
    serviceurl: serviceUrl(tenant),
  };
}

function appClaims(tenant: Tenant, audience: string): JWTPayload {
  const { appId } = tenant.app;
  return { ...entraClaims(tenant, audience, appId), idtyp: 'app', oid: appId, sub: appId };
}

function entraClaims(tenant: Tenant, audience: string, clientId: string): JWTPayload {
  const { tenantId } = tenant.directory;
  return {
    ...lifetime(),
    iss: entraIssuer(tenantId),
    aud: audience,
    tid: tenantId,
    appid: clientId,
    azp: clientId,
    ver: '2.0',
    uti: randomUUID(),
  };
}

function personClaims(user: DirectoryUser): JWTPayload {
  return {
    oid: user.id,
    sub: user.id,
    name: user.displayName,
    upn: user.upn,
    preferred_username: user.upn,
  };
}

/** By the real clock, whatever the tenant's clock is shifted to: a token checked elsewhere must be valid there too. */
function lifetime(): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return { iat: now, nbf: now, exp: now + tokenSeconds };
}
