import type { JWTPayload } from 'jose';
import type { z } from 'zod';
import type { SigningKeys } from '#standin/signIn/signingKeys.ts';
import { connectorClaims, graphAppClaims, graphUserClaims } from '#standin/signIn/tokens.ts';
import { userByUpn } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { tokenSchema } from './requests.ts';

/**
 * Any token a check may need, the wrong ones above all: claims override the right ones, and null takes one out.
 * Without a person it is the app's own. Undefined when the person is not known.
 */
export async function controlToken(
  tenant: Tenant,
  keys: SigningKeys,
  { as, claims, key }: z.output<typeof tokenSchema>,
): Promise<string | undefined> {
  const right = key === 'connector' ? connectorClaims(tenant) : graphClaims(tenant, as);
  if (right === undefined) return undefined;
  const wanted = Object.entries({ ...right, ...claims }).filter(([, value]) => value !== null);
  return keys[key].sign(Object.fromEntries(wanted));
}

function graphClaims(tenant: Tenant, as: string | undefined): JWTPayload | undefined {
  if (as === undefined) return graphAppClaims(tenant);
  const user = userByUpn(tenant.directory, as);
  return user && graphUserClaims(tenant, user);
}
