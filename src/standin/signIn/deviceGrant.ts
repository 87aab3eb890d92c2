import { userById } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { DeviceCodes } from './deviceCodes.ts';
import { entraProblems } from './entraProblem.ts';
import type { EntraProblem } from './entraProblem.ts';
import { graphAudience, graphUserClaims } from './tokens.ts';

type DeviceToken =
  | { readonly ok: false; readonly problem: EntraProblem }
  | { readonly ok: true; readonly claims: ReturnType<typeof graphUserClaims>; readonly scope: string };

const refuse = (problem: EntraProblem): DeviceToken => ({ ok: false, problem });

/** What the program gets that asks again and again whether somebody has typed its code by now. */
export function deviceGrant(
  tenant: Tenant,
  devices: DeviceCodes,
  form: Readonly<Record<string, string>>,
): DeviceToken {
  const { client_id: clientId = '', device_code: code = '' } = form;
  if (code === '') return refuse(entraProblems.parameterMissing('device_code'));
  const asked = devices.find(code);
  if (asked === undefined || asked.clientId !== clientId) return refuse(entraProblems.deviceCodeUnknown());
  if (asked.expiresAt < Date.now()) return refuse(entraProblems.deviceCodeExpired());
  if (asked.answer.kind === 'waiting') return refuse(entraProblems.deviceCodePending());
  devices.spend(code);
  const user = asked.answer.kind === 'accepted' ? userById(tenant.directory, asked.answer.userId) : undefined;
  if (user === undefined) return refuse(entraProblems.deviceCodeDeclined());
  const scopes = asked.scopes.filter((scope) => /^[A-Z]/u.test(scope)); // openid and its kin are no Graph scopes
  const claims = { ...graphUserClaims(tenant, user), appid: clientId, azp: clientId, scp: scopes.join(' ') };
  return { ok: true, claims, scope: scopes.map((scope) => `${graphAudience}/${scope}`).join(' ') };
}
