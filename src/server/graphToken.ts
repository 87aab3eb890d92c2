import { z } from 'zod';

import { standinBotToken } from './botToken.ts';
import type { ServerConfig } from './config.ts';
import { fetchOnly } from './outbound.ts';

const graphScope = 'https://graph.microsoft.com/.default';
const answer = z.looseObject({ access_token: z.string().min(1), expires_on: z.coerce.number() });

/**
 * The job's own Graph token. In Azure the managed identity itself, by the platform's local endpoint: not the app people sign in to,
 * which holds no application permission. Beside the stand-in a client-credentials grant.
 */
export function jobGraphToken(
  config: ServerConfig,
  env: Readonly<Record<string, string | undefined>>,
): () => Promise<string> {
  const { standinUrl } = config;
  if (standinUrl !== undefined) {
    const token = standinBotToken({ ...config, standinUrl });
    return () => token(graphScope);
  }
  const endpoint = env['IDENTITY_ENDPOINT'];
  const header = env['IDENTITY_HEADER'];
  let kept: { readonly token: string; readonly goodUntil: number } | undefined;
  return async () => {
    if (kept !== undefined && Date.now() < kept.goodUntil) return kept.token;
    if (endpoint === undefined || header === undefined)
      throw new Error('no managed identity here: IDENTITY_ENDPOINT is not set');
    const url = new URL(endpoint);
    url.searchParams.set('api-version', '2019-08-01');
    url.searchParams.set('resource', 'https://graph.microsoft.com');
    url.searchParams.set('client_id', config.managedIdentityClientId ?? '');
    const response = await fetchOnly([url.origin])(url, {
      headers: { 'X-IDENTITY-HEADER': header },
      signal: AbortSignal.timeout(5_000),
    });
    const { access_token: token, expires_on: expiresOn } = answer.parse(await response.json());
    kept = { token, goodUntil: (expiresOn - 300) * 1_000 };
    return token;
  };
}
