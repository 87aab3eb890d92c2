import * as z from 'zod/mini';

const url = z.custom<string>((value) => typeof value === 'string' && URL.canParse(value), 'Invalid URL');

const appConfig = z.object({
  tenantId: z.string().check(z.minLength(1)),
  clientId: z.string().check(z.minLength(1)),
  botId: z.string(),
  authority: url,
  graph: url,
  scopes: z.array(z.string()).check(z.minLength(1)),
  siteUrl: url,
  peopleSiteUrl: z.optional(url),
  hostOrigins: z.array(url),
});

/** What `/config.json` says: the only thing that differs between a tenant and the stand-in. */
export type AppConfig = z.infer<typeof appConfig>;

export type ConfigRead =
  | { readonly kind: 'config'; readonly config: AppConfig }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * A page that is not on loopback takes neither extra host origins nor a Graph elsewhere: with them a changed
 * config.json could frame the tab in a stranger's page or send its token away.
 */
export function readConfig(json: unknown, pageOrigin: string): ConfigRead {
  const read = appConfig.safeParse(json);
  if (!read.success) return { kind: 'refused', why: z.prettifyError(read.error) };
  const config = read.data;
  if (!isLoopback(pageOrigin)) {
    if (config.hostOrigins.length > 0) return { kind: 'refused', why: 'hostOrigins on a public address' };
    if (new URL(config.graph).origin !== 'https://graph.microsoft.com')
      return { kind: 'refused', why: 'graph is not graph.microsoft.com on a public address' };
  } else if (!config.hostOrigins.every(isLoopback)) {
    return { kind: 'refused', why: 'hostOrigins beyond this computer' };
  }
  return { kind: 'config', config };
}

export async function loadConfig(asked: Promise<Response>, pageOrigin: string): Promise<ConfigRead> {
  try {
    const answer = await asked;
    return answer.ok ? readConfig(await answer.json(), pageOrigin) : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
