import { z } from 'zod';

import { fetchOnly } from './outbound.ts';

const answer = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() });

/**
 * The bot's own token from a plain client-credentials grant. For the stand-in only: Microsoft's sign-in library refuses http,
 * and in Azure the managed identity gives the token.
 */
export function standinBotToken(options: {
  readonly standinUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
}): (scope: string | string[]) => Promise<string> {
  const send = fetchOnly([options.standinUrl]);
  let kept: { readonly token: string; readonly goodUntil: number } | undefined;
  return async (scope) => {
    if (kept !== undefined && Date.now() < kept.goodUntil) return kept.token;
    const response = await send(`${options.standinUrl}/${options.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.clientId,
        client_secret: 'stand-in',
        scope: [scope].flat().join(' '),
      }),
      signal: AbortSignal.timeout(3_000),
    });
    const { access_token: token, expires_in: seconds } = answer.parse(await response.json());
    kept = { token, goodUntil: Date.now() + (seconds - 300) * 1_000 };
    return token;
  };
}
