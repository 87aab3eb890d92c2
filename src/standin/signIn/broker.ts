import type { DirectoryUser } from '#standin/tenant/directory.ts';
import { entraProblems } from './entraProblem.ts';
import type { EntraProblem } from './entraProblem.ts';
import { fullScopes, readDelegatedScopes } from './scopes.ts';
import type { SignInDeps } from './tokenEndpoint.ts';
import * as tokens from './tokens.ts';

/** What the Teams window asks of Entra in the name of the person who is signed in to Teams. */
export interface BrokerAsk {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The app's own API instead of Graph: gives the bot's single sign-on token. */
  readonly resource?: string | undefined;
}

export type BrokerAnswer =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: string; readonly suberror: string; readonly problem: EntraProblem };

/** Nested app authentication: the window is the broker, the app inside it never sees a password or a secret. */
export async function answerBroker(
  { tenant, key, consents }: SignInDeps,
  user: DirectoryUser,
  ask: BrokerAsk,
): Promise<BrokerAnswer> {
  const { app, directory } = tenant;
  if (ask.clientId !== app.appId) {
    return refused('unauthorized_client', entraProblems.clientUnknown(ask.clientId, directory.tenantId));
  }
  const wanted = ask.resource === undefined ? ask.scopes.join(' ') : `${ask.resource}/access_as_user`;
  const asked = readDelegatedScopes(app, wanted);
  if (asked.kind === 'refused') return refused('invalid_scope', asked.problem);
  if (!consents.isGranted(user.id)) {
    return refused('interaction_required', entraProblems.consentRequired(app.appId, app.displayName));
  }
  const isOwnApi = asked.kind === 'ownApi';
  const claims = isOwnApi ? tokens.singleSignOnClaims(tenant, user) : tokens.graphUserClaims(tenant, user);
  return {
    ok: true,
    body: {
      access_token: await key.sign(claims),
      id_token: await key.sign(tokens.idClaims(tenant, user)),
      expires_in: tokens.tokenSeconds,
      scope: isOwnApi ? `${app.ssoResource}/access_as_user` : fullScopes(app),
      account: { oid: user.id, tid: directory.tenantId, upn: user.upn, name: user.displayName },
    },
  };
}

const refused = (error: string, problem: EntraProblem): BrokerAnswer => ({
  ok: false,
  error,
  suberror: problem.suberror ?? '',
  problem,
});
