import type { InstalledApp } from '#standin/tenant/installedApp.ts';
import { entraProblems } from './entraProblem.ts';
import type { EntraProblem } from './entraProblem.ts';
import { graphAudience } from './tokens.ts';

/** What a person's sign-in asks for: Graph, or the app's own API (that token is the bot's single sign-on token). */
export type AskedFor =
  | { readonly kind: 'graph'; readonly wantsIdToken: boolean }
  | { readonly kind: 'ownApi' }
  | { readonly kind: 'refused'; readonly problem: EntraProblem };

const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** As Entra does, any known scope of a resource gives all that was consented for it. */
export function readDelegatedScopes(app: InstalledApp, text: string): AskedFor {
  const asked = text.split(/\s+/u).filter((scope) => scope !== '');
  const ownApi = new Set([`${app.ssoResource}/access_as_user`, `${app.ssoResource}/.default`]);
  if (asked.some((scope) => ownApi.has(scope))) return { kind: 'ownApi' };
  const known = new Set([...openIdScopes, '.default', ...app.scopes]);
  const unknown = asked.find((scope) => !known.has(shortScope(scope)));
  if (unknown !== undefined || asked.length === 0) {
    return { kind: 'refused', problem: entraProblems.scopeUnknown(unknown ?? "''") };
  }
  return { kind: 'graph', wantsIdToken: asked.includes('openid') };
}

export const fullScopes = (app: InstalledApp): string =>
  app.scopes.map((scope) => `${graphAudience}/${scope}`).join(' ');

const shortScope = (scope: string): string =>
  scope.startsWith(`${graphAudience}/`) ? scope.slice(graphAudience.length + 1) : scope;
