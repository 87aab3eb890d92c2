import { createElement, useMemo } from 'react';
import { ConsentDialog } from '#standin/window/dialogs/ConsentDialog.tsx';
import { needsPerson, type BrokerAnswer, type NaaRequest } from '#standin/window/protocol/nestedAppAuth.ts';
import { useTeams } from './teams.ts';

interface SignIn {
  /** Nested app auth: silently, or with the consent dialog where the app asked for a popup. */
  readonly tokenFor: (request: NaaRequest) => Promise<BrokerAnswer>;
  /** Single sign-on for the app's own API: what the bot exchanges for a Graph token. */
  readonly ssoToken: () => Promise<BrokerAnswer>;
  /** The consent dialog, then the token for the app's own API. */
  readonly signIn: () => Promise<BrokerAnswer>;
}

export function useSignIn(): SignIn {
  const { backend, tenant, showDialog } = useTeams();
  return useMemo(() => {
    const { appId, app } = tenant;
    const askPerson = (scopes: readonly string[]): Promise<boolean> =>
      new Promise((resolve) => {
        showDialog((close) =>
          createElement(ConsentDialog, {
            scopes,
            onDone: (isAccepted) => {
              close();
              resolve(isAccepted);
            },
          }),
        );
      });
    const withPerson = async (
      scopes: readonly string[],
      ask: () => Promise<BrokerAnswer>,
    ): Promise<BrokerAnswer> => {
      const first = await ask();
      if (!needsPerson(first)) return first;
      if (!(await askPerson(scopes))) return { kind: 'cancelled' };
      await backend.setConsent(true);
      return await ask();
    };
    const resource = app.webApplicationInfo?.resource;
    const ssoToken = async (): Promise<BrokerAnswer> =>
      await backend.token({ clientId: appId, scopes: [], resource });
    return {
      tokenFor: async ({ method, clientId, scopes }) => {
        const ask = async (): Promise<BrokerAnswer> => await backend.token({ clientId, scopes });
        return method === 'GetTokenPopup' ? await withPerson(scopes, ask) : await ask();
      },
      ssoToken,
      signIn: async () => await withPerson(['access_as_user'], ssoToken),
    };
  }, [backend, tenant, showDialog]);
}
