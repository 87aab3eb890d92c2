import { Hono } from 'hono';
import type { Context } from 'hono';
import { userByUpn } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { Consents } from './consent.ts';
import type { DeviceCodes } from './deviceCodes.ts';
import { deviceGrant } from './deviceGrant.ts';
import { entraProblemBody, entraProblems } from './entraProblem.ts';
import type { EntraProblem } from './entraProblem.ts';
import { fullScopes, readDelegatedScopes } from './scopes.ts';
import type { SigningKey } from './signingKeys.ts';
import * as tokens from './tokens.ts';

export interface SignInDeps {
  readonly tenant: Tenant;
  readonly key: SigningKey;
  readonly consents: Consents;
  readonly devices: DeviceCodes;
}

type Answer =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: EntraProblem };

type Form = Readonly<Record<string, string>>;

/** `POST /{tenant}/oauth2/v2.0/token`, form-encoded, with Entra's answers. */
export function createTokenEndpoint(deps: SignInDeps): Hono {
  const app = new Hono();
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const answer = await answerGrant(deps, c.req.param('tenant'), await readForm(c));
    c.header('cache-control', 'no-store');
    if (answer.ok) return c.json(answer.body);
    return c.json(entraProblemBody(answer.problem), answer.problem.code === 700_016 ? 401 : 400);
  });
  return app;
}

async function readForm(c: Context): Promise<Form> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

async function answerGrant(deps: SignInDeps, tenantName: string, form: Form): Promise<Answer> {
  const { appId } = deps.tenant.app;
  const { tenantId } = deps.tenant.directory;
  const isOurTenant = [tenantId, 'organizations', 'botframework.com'].includes(tenantName.toLowerCase());
  if (!isOurTenant) return refuse(entraProblems.tenantUnknown(tenantName));
  if (form['grant_type'] === 'urn:ietf:params:oauth:grant-type:device_code') return byDeviceCode(deps, form);
  const missing = ['grant_type', 'client_id', 'scope'].find((name) => !form[name]);
  if (missing !== undefined) return refuse(entraProblems.parameterMissing(missing));
  const clientId = form['client_id'] ?? '';
  if (clientId !== appId) return refuse(entraProblems.clientUnknown(clientId, tenantId));
  const grant = form['grant_type'] ?? '';
  switch (grant) {
    case 'password':
      return byPassword(deps, form);
    case 'client_credentials':
      return byClientCredentials(deps, form);
    default:
      return refuse(entraProblems.grantUnsupported(grant));
  }
}

/** Everybody in the directory signs in with any password but none: this is a tenant for demonstration. */
async function byPassword({ tenant, key, consents }: SignInDeps, form: Form): Promise<Answer> {
  const missing = ['username', 'password'].find((name) => !form[name]);
  if (missing !== undefined) return refuse(entraProblems.parameterMissing(missing));
  const asked = readDelegatedScopes(tenant.app, form['scope'] ?? '');
  if (asked.kind === 'refused') return refuse(asked.problem);
  const user = userByUpn(tenant.directory, form['username'] ?? '');
  if (user === undefined) return refuse(entraProblems.userUnknown(tenant.directory.tenantId));
  if (!consents.isGranted(user.id)) {
    return refuse(entraProblems.consentRequired(tenant.app.appId, tenant.app.displayName));
  }
  if (asked.kind === 'ownApi') {
    const token = await key.sign(tokens.singleSignOnClaims(tenant, user));
    return granted(token, { scope: `${tenant.app.ssoResource}/access_as_user` });
  }
  const extras = asked.wantsIdToken ? { id_token: await key.sign(tokens.idClaims(tenant, user)) } : {};
  const token = await key.sign(tokens.graphUserClaims(tenant, user));
  return granted(token, { scope: fullScopes(tenant.app), ...extras });
}

async function byClientCredentials({ tenant, key }: SignInDeps, form: Form): Promise<Answer> {
  if (!form['client_secret']) return refuse(entraProblems.secretMissing());
  const scope = form['scope'] ?? '';
  const resource = /^(\S+)\/\.default$/u.exec(scope)?.[1];
  switch (resource) {
    case undefined:
      return refuse(entraProblems.scopeNeedsDefault(scope));
    case tokens.botAudience:
      return granted(await key.sign(tokens.botClaims(tenant)));
    case tokens.graphAudience:
      return granted(await key.sign(tokens.graphAppClaims(tenant)));
    default:
      return refuse(entraProblems.resourceUnknown(resource, tenant.directory.tenantId));
  }
}

async function byDeviceCode({ tenant, key, devices }: SignInDeps, form: Form): Promise<Answer> {
  const answer = deviceGrant(tenant, devices, form);
  return answer.ok ? granted(await key.sign(answer.claims), { scope: answer.scope }) : answer;
}

const refuse = (problem: EntraProblem): Answer => ({ ok: false, problem });

function granted(token: string, extras: Readonly<Record<string, string>> = {}): Answer {
  const { tokenSeconds } = tokens;
  const body = { token_type: 'Bearer', expires_in: tokenSeconds, ext_expires_in: tokenSeconds };
  return { ok: true, body: { ...body, access_token: token, ...extras } };
}
