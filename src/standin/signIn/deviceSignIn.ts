import { Hono } from 'hono';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { userById } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import { deviceSeconds } from './deviceCodes.ts';
import type { DeviceCodes } from './deviceCodes.ts';
import { entraProblemBody, entraProblems } from './entraProblem.ts';
import type { EntraProblem } from './entraProblem.ts';
import { graphAudience } from './tokens.ts';

/** "Microsoft Graph Command Line Tools": a public client that every tenant knows. */
const graphCommandLine = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
const knownScopes = new Set(
  'openid profile email offline_access User.Read Sites.Selected Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All'.split(
    ' ',
  ),
);
/** Entra says 5: waiting that long here would show nothing more. */
const secondsBetween = 1;

export interface DeviceSignInDeps {
  readonly tenant: Tenant;
  readonly devices: DeviceCodes;
}

/** `POST /{tenant}/oauth2/v2.0/devicecode`, and the page where somebody types the code that it gave. */
export function createDeviceSignIn({ tenant, devices }: DeviceSignInDeps): Hono {
  const app = new Hono();
  app.post('/:tenant/oauth2/v2.0/devicecode', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const [clientId, scope] = [form.get('client_id') ?? '', form.get('scope') ?? ''];
    const problem = refusal(tenant, c.req.param('tenant'), clientId, scope);
    if (problem !== undefined) return c.json(entraProblemBody(problem), 400);
    const { deviceCode, userCode } = devices.ask(clientId, scope.split(/\s+/u).map(shortScope));
    const page = `${tenant.graphOrigin}/devicelogin`;
    return c.json({
      user_code: userCode,
      device_code: deviceCode,
      verification_uri: page,
      expires_in: deviceSeconds,
      interval: secondsBetween,
      message: `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`,
    });
  });
  app.get('/devicelogin', (c) => show(c, signInForm(tenant)));
  app.post('/devicelogin', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const asked = devices.byUserCode(form.get('code') ?? '');
    const user = userById(tenant.directory, form.get('userId') ?? '');
    if (asked === undefined || user === undefined) return show(c, html`<h1>That code is not known</h1>`, 400);
    const isAccepted = form.get('answer') === 'accept';
    asked.answer = isAccepted ? { kind: 'accepted', userId: user.id } : { kind: 'declined' };
    return show(
      c,
      html`<h1>${isAccepted ? 'You are signed in' : 'You declined'}</h1>
        <p>You can close this page.</p>`,
    );
  });
  return app;
}

function refusal(tenant: Tenant, name: string, clientId: string, scope: string): EntraProblem | undefined {
  const { tenantId } = tenant.directory;
  if (![tenantId, 'organizations', 'common'].includes(name.toLowerCase()))
    return entraProblems.tenantUnknown(name);
  if (clientId === '') return entraProblems.parameterMissing('client_id');
  if (scope === '') return entraProblems.parameterMissing('scope');
  if (clientId === tenant.app.appId) return entraProblems.notAPublicClient();
  if (clientId !== graphCommandLine) return entraProblems.clientUnknown(clientId, tenantId);
  const unknown = scope.split(/\s+/u).find((one) => !knownScopes.has(shortScope(one)));
  return unknown === undefined ? undefined : entraProblems.scopeUnknown(unknown);
}

const shortScope = (scope: string): string =>
  scope.startsWith(`${graphAudience}/`) ? scope.slice(graphAudience.length + 1) : scope;

function signInForm({ directory }: Tenant): Page {
  const people = directory.users.map(
    ({ id, displayName, upn }) => html`<option value="${id}">${displayName} (${upn})</option>`,
  );
  return html`<h1>Enter the code</h1>
    <form method="post">
      <label>Code <input name="code" required autocomplete="off" /></label>
      <label
        >Sign in as
        <select name="userId">
          ${people}
        </select></label
      >
      <button name="answer" value="accept">Accept</button>
      <button name="answer" value="decline">Cancel</button>
    </form>`;
}

type Page = ReturnType<typeof html>;

function show(c: Context, content: Page, status: 200 | 400 = 200): Response | Promise<Response> {
  c.header(
    'content-security-policy',
    "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  c.header('cache-control', 'no-store');
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><title>Sign in</title>
      <main>${content}</main>
    </html>`;
  return c.html(page, status);
}
