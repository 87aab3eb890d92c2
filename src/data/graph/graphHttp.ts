import type { SyncHttp } from '#data/sync/ports.ts';

import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient.ts';

export interface PersonToken {
  readonly token: string;
  /** Object id of the person it speaks for. */
  readonly userId: string;
}

export interface GraphHttpOptions extends Pick<GraphClientOptions, 'target' | 'fetch'> {
  /** Asked again with the token that Graph refused, to be given a newer one. */
  readonly getToken: (refused?: string) => Promise<PersonToken>;
}

/** Graph, for the sync engine: nothing is waited for and nothing repeated here, and no call goes with anybody else's token. */
export function createGraphHttp({ getToken, ...where }: GraphHttpOptions): SyncHttp {
  const clients = new Map<string, GraphClient>();

  const clientOf = (userId: string): GraphClient =>
    createGraphClient({
      ...where,
      longestWaitSeconds: 0,
      getToken: async (refused) => {
        const { token, userId: owner } = await getToken(refused);
        if (owner !== userId) throw new Error('somebody else is signed in'); // becomes `signInNeeded`
        return token;
      },
    });

  return {
    call: (call, as) => {
      const client = clients.get(as) ?? clientOf(as);
      clients.set(as, client);
      return client.call(call);
    },
  };
}
