import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Consents } from '#standin/signIn/consent.ts';
import { userById } from '#standin/tenant/directory.ts';
import type { Tenant } from '#standin/tenant/tenant.ts';
import type { SignInCodes } from './signInCodes.ts';

export interface SignInPageDeps {
  readonly tenant: Tenant;
  readonly consents: Consents;
  readonly codes: SignInCodes;
}

type Page = ReturnType<typeof html>;

/** Where a sign-in link leads outside the Teams window: signing in there is consenting, and gives a code for the chat. */
export function createSignInPage({ tenant, consents, codes }: SignInPageDeps): Hono {
  const { directory, app } = tenant;
  const page = new Hono();
  page.get('/api/oauth/signin', (c) => {
    secure(c);
    const people = directory.users.map(
      (user) => html`<option value="${user.id}">${user.displayName} (${user.upn})</option>`,
    );
    return c.html(
      frame(
        html`<h1>Sign in to ${app.displayName}</h1>
          <form method="post">
            <label
              >Sign in as
              <select name="userId">
                ${people}
              </select></label
            >
            <p>${app.displayName} will be able to: ${app.scopes.join(', ')}</p>
            <button>Accept</button>
          </form>`,
      ),
    );
  });
  page.post('/api/oauth/signin', async (c) => {
    secure(c);
    const form = new URLSearchParams(await c.req.text());
    const user = userById(directory, form.get('userId') ?? '');
    if (user === undefined) return c.html(frame(html`<h1>Nobody of that name is here</h1>`), 400);
    consents.set(user.id, true);
    return c.html(
      frame(
        html`<h1>You are signed in</h1>
          <p>Enter this code in the chat: <b>${codes.give(user.id)}</b></p>`,
      ),
    );
  });
  return page;
}

const secure = (c: { header(name: string, value: string): void }): void => {
  c.header(
    'content-security-policy',
    "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  );
  c.header('cache-control', 'no-store');
};

const frame = (content: Page): Page =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>Sign in</title>
      <main>${content}</main>
    </html>`;
