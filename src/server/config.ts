import { z } from 'zod';

import { err, ok, type Result } from '#domain/result.ts';

import { isLoopback } from './loopback.ts';

const guid = z.guid();
const address = z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/+$/u, ''));

const environment = z.object({
  TENANT_ID: guid,
  CLIENT_ID: guid,
  SITE_URL: z.url({ protocol: /^https$/u }),
  PEOPLE_SITE_URL: z.url({ protocol: /^https$/u }).optional(),
  PUBLIC_URL: address,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  MANAGED_IDENTITY_CLIENT_ID: z.string().min(1).optional(),
  OAUTH_CONNECTION: z.string().min(1).default('graph'),
  /** Hosts of the Bot Connector; sovereign clouds have others. */
  SERVICE_URL_HOSTS: z.string().default('smba.trafficmanager.net'),
  STANDIN_URL: address.optional(),
  /** Beside a stand-in: how long the day is after which what was said in confidence is written. */
  NIGHT_SECONDS: z.coerce.number().int().min(1).optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
});

export interface ServerConfig {
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteUrl: string;
  readonly peopleSiteUrl: string | undefined;
  /** Where people reach this server; no slash at the end. */
  readonly publicUrl: string;
  readonly port: number;
  readonly managedIdentityClientId: string | undefined;
  readonly oauthConnection: string;
  readonly serviceUrlHosts: readonly string[];
  /** On a loopback address only: stands where Microsoft's Graph, sign-in, connector and token service would. */
  readonly standinUrl: string | undefined;
  /** Beside a stand-in only; elsewhere the nights of the PMO's time zone count. */
  readonly nightSeconds?: number | undefined;
  readonly teamsOrigin: string;
  readonly logLevel: string;
}

export const graphScopes = [
  'https://graph.microsoft.com/Sites.Selected',
  'https://graph.microsoft.com/User.Read',
] as const;

/** Reads the environment; the error says in words what is missing or not allowed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<ServerConfig, string> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(present);
  if (!read.success) return err(configProblemWords(read.error, present));
  const set = read.data;
  const refused = refusal(set, present);
  if (refused !== undefined) return err(refused);
  return ok({
    tenantId: set.TENANT_ID,
    clientId: set.CLIENT_ID,
    siteUrl: set.SITE_URL,
    peopleSiteUrl: set.PEOPLE_SITE_URL,
    publicUrl: set.PUBLIC_URL,
    port: set.PORT,
    managedIdentityClientId: set.MANAGED_IDENTITY_CLIENT_ID,
    oauthConnection: set.OAUTH_CONNECTION,
    serviceUrlHosts: set.SERVICE_URL_HOSTS.split(',').map((host) => host.trim().toLowerCase()),
    standinUrl: set.STANDIN_URL,
    nightSeconds: set.NIGHT_SECONDS,
    teamsOrigin: set.STANDIN_URL === undefined ? 'https://teams.microsoft.com' : windowOrigin(set.PUBLIC_URL),
    logLevel: set.LOG_LEVEL ?? (set.STANDIN_URL === undefined ? 'info' : 'warn'),
  });
}

function refusal(
  set: z.infer<typeof environment>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  // The SDK would take it and prefer it to the managed identity: this server keeps no secret.
  if (env['CLIENT_SECRET'] !== undefined) return 'CLIENT_SECRET is set; this server uses a managed identity';
  if (set.STANDIN_URL === undefined) {
    if (set.NIGHT_SECONDS !== undefined) return 'NIGHT_SECONDS is for a stand-in only: the nights are real';
    if (!set.PUBLIC_URL.startsWith('https:')) return 'PUBLIC_URL has to be https';
    if (set.MANAGED_IDENTITY_CLIENT_ID === undefined) return 'MANAGED_IDENTITY_CLIENT_ID is missing';
    return undefined;
  }
  if (!isLoopback(set.STANDIN_URL)) return 'STANDIN_URL may only be an address of this computer';
  if (!isLoopback(set.PUBLIC_URL))
    return 'beside a stand-in PUBLIC_URL may only be an address of this computer';
  if (set.NODE_ENV === 'production') return 'STANDIN_URL is refused in production';
  return undefined;
}

/** The stand-in's Teams window stands one port below our app. */
function windowOrigin(publicUrl: string): string {
  const { hostname, port } = new URL(publicUrl);
  return `http://${hostname}:${Number(port) - 1}`;
}

/** What the tab asks for at `/config.json`. */
export function publicConfig(config: ServerConfig): Record<string, unknown> {
  return {
    tenantId: config.tenantId,
    clientId: config.clientId,
    botId: config.clientId,
    authority: `https://login.microsoftonline.com/${config.tenantId}`,
    graph: config.standinUrl ?? 'https://graph.microsoft.com',
    scopes: graphScopes,
    siteUrl: config.siteUrl,
    ...(config.peopleSiteUrl === undefined ? {} : { peopleSiteUrl: config.peopleSiteUrl }),
    hostOrigins: config.standinUrl === undefined ? [] : [config.teamsOrigin],
  };
}

const examples: Readonly<Record<string, string>> = {
  TENANT_ID: 'the id of your Entra tenant, such as 7a1b2c3d-0000-4000-8000-00000000000a',
  CLIENT_ID: 'the id of the app registration, such as 5c0ffee5-0000-4000-8000-0000000000aa',
  SITE_URL: 'the https address of the SharePoint site with the lists',
  PEOPLE_SITE_URL: 'the https address of the second SharePoint site, or nothing',
  PUBLIC_URL: 'the https address people reach this server at',
  PORT: 'a number from 1 to 65535',
  STANDIN_URL: 'an http address of this computer, or nothing',
  NIGHT_SECONDS: 'a whole number of seconds beside a stand-in, or nothing',
  LOG_LEVEL: 'debug, info, warn, error or silent',
};

/** Each variable in a line of its own: what is wrong with it and what belongs there. */
function configProblemWords(error: z.ZodError, env: Readonly<Record<string, string | undefined>>): string {
  const names = [...new Set(error.issues.map(({ path }) => String(path[0])))];
  return names
    .map((name) => {
      const wrong = env[name] === undefined ? 'is missing' : `does not read: ${env[name].slice(0, 80)}`;
      return `  ${name} ${wrong}. It is ${examples[name] ?? 'a text'}.`;
    })
    .join('\n');
}
