import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { nestedAppAuth } from '@microsoft/teams-js';

import { createStore, type Store } from './store.ts';

/** `consentNeeded` is a button on the screen, never a popup nobody asked for. */
export type SignInState = 'ready' | 'consentNeeded' | 'hostTooOld' | 'failed';

export interface SignedInUser {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}

export interface TokenSource {
  readonly state: Store<SignInState>;
  /** Rejects when a person has to act first; `state` says how. With a token that was refused it asks for a newer one. */
  getToken(refused?: string): Promise<string>;
  /** For a click only. Resolves to whether it worked. */
  signIn(): Promise<boolean>;
  /** Known once a token was got. */
  whoAmI(): Promise<SignedInUser>;
  /** Whoever the newest token speaks for; undefined before the first one. */
  signedIn(): SignedInUser | undefined;
}

export interface SignInSettings {
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly string[];
  readonly loginHint: string | undefined;
}

/** Nested app auth: Teams itself brokers the token, so there is no redirect page and no secret. */
export function createTokenSource({ clientId, authority, scopes, loginHint }: SignInSettings): TokenSource {
  const state = createStore<SignInState>('ready');
  let inFlight: Promise<string> | undefined;
  let account: AccountInfo | undefined;
  let client: Promise<IPublicClientApplication> | undefined;
  const request = { scopes: [...scopes], ...(loginHint === undefined ? {} : { loginHint }) };

  const msal = async (): Promise<IPublicClientApplication> => {
    const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
    // localStorage would be encrypted with a cookie that browsers drop inside a third-party frame.
    const cache = { cacheLocation: 'sessionStorage' } as const;
    client ??= createNestablePublicClientApplication({ auth: { clientId, authority }, cache });
    return client;
  };

  const askSilently = async (forceRefresh: boolean): Promise<string> => {
    // Without the bridge msal falls back to its standard app without a word and fails much later.
    if (!isNestedAppAuthAvailable()) {
      state.set('hostTooOld');
      throw new Error('this host has no nested app auth');
    }
    const { InteractionRequiredAuthError } = await import('@azure/msal-browser');
    try {
      const answer = await (
        await msal()
      ).acquireTokenSilent({
        ...request,
        ...(account === undefined ? {} : { account }),
        forceRefresh,
      });
      account = answer.account;
      state.set('ready');
      return answer.accessToken;
    } catch (problem) {
      state.set(problem instanceof InteractionRequiredAuthError ? 'consentNeeded' : 'failed');
      throw problem;
    }
  };

  const getToken = async (refused?: string): Promise<string> => {
    inFlight ??= askSilently(refused !== undefined).finally(() => (inFlight = undefined));
    return inFlight;
  };

  const signedIn = (): SignedInUser | undefined =>
    account && { id: account.localAccountId, upn: account.username, name: account.name ?? account.username };

  return {
    state,
    getToken,
    signedIn,
    signIn: async () => {
      try {
        const answer = await (await msal()).acquireTokenPopup(request);
        account = answer.account;
        state.set('ready');
        return true;
      } catch {
        return false;
      }
    },
    whoAmI: async () => {
      if (account === undefined) await getToken();
      const user = signedIn();
      if (user === undefined) throw new Error('a token came without an account');
      return user;
    },
  };
}

function isNestedAppAuthAvailable(): boolean {
  // Two independent answers: Teams may have the bridge and advise against it, or the other way round.
  return nestedAppAuth.isNAAChannelRecommended() && 'nestedAppAuthBridge' in globalThis;
}
