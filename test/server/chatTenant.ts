import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { demoCompany } from '#demo/company.ts';
import { createGraphClient } from '#data/graph/graphClient.ts';
import { type Lists, openLists } from '#data/lists/lists.ts';
import { fillTenant } from '#main/demo.ts';
import { standinBotToken } from '#server/botToken.ts';
import { readConfig, type ServerConfig } from '#server/config.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import { createLog } from '#server/log.ts';
import { type ServerParts, startServer } from '#server/startServer.ts';
import { startStandin } from '#standin/startStandin.ts';
import { resolveManifest } from '#standin/tenant/installedApp.ts';

export const tenantId = '7a1b2c3d-0000-4000-8000-00000000000a';
export const appId = '5c0ffee5-0000-4000-8000-0000000000aa';
const siteUrl = 'https://nordvik.sharepoint.com/sites/pmo';

/** Microsoft 365 as the stand-in plays it, filled with the demo PMO, and our real server: everything over HTTP. */
export interface ChatTenant {
  readonly config: ServerConfig;
  readonly standinUrl: string;
  readonly teamsUrl: string;
  readonly channelId: string;
  /** What Teams would do for this person: signs the activity, offers single sign-on when asked, and asks again. */
  as(upn: string): TeamsUser;
  listsFor(upn: string): Lists;
  /** What the server does after its answers is done. */
  settled(): Promise<void>;
  control(path: string, body: unknown): Promise<unknown>;
  graphCalls(): Promise<
    readonly { readonly method: string; readonly url: string; readonly upn: string | null }[]
  >;
  forgetCalls(): Promise<void>;
  stop(): Promise<void>;
}

interface InvokeOptions {
  readonly replyToId?: string;
  /** What their Teams is set to. */
  readonly locale?: string;
}

export interface TeamsUser {
  invoke(name: string, value: object, options?: InvokeOptions): Promise<Answer>;
  /** The first answer as it is, without any single sign-on. */
  invokeOnce(name: string, value: object, options?: InvokeOptions): Promise<Answer>;
  say(conversationId: string, message: { readonly text?: string; readonly value?: unknown }): Promise<void>;
  messages(conversationId: string): Promise<readonly ChatMessage[]>;
}

export interface Answer {
  readonly status: number;
  readonly body: Body;
}

/** Every kind of answer at once, as if all were there: what is missing fails where a test looks at it. */
export interface Body {
  readonly statusCode: number;
  readonly type: string;
  readonly value: ShownCard;
  readonly composeExtension: Found;
  readonly task: {
    readonly type: string;
    readonly value: { readonly url: string; readonly fallbackUrl: string };
  };
}

export interface Found {
  readonly type: string;
  readonly text: string;
  readonly attachments: readonly Hit[];
  readonly suggestedActions: { readonly actions: readonly { readonly value: string }[] };
  readonly activityPreview: Preview;
}

export interface Preview {
  text?: string;
  readonly attachments: readonly [{ readonly content: ShownCard }];
}

export interface Hit {
  readonly contentType: string;
  readonly content: ShownCard;
  readonly preview: {
    readonly content: {
      readonly title: string;
      readonly text: string;
      readonly images: readonly { readonly url: string }[];
      readonly tap?: { readonly type: string; readonly value: object };
    };
  };
}

export interface ShownCard {
  readonly type: string;
  readonly version: string;
  body: readonly { readonly id?: string; readonly type?: string; readonly text?: string }[];
  readonly actions: readonly Button[];
  readonly refresh: { readonly action: Button };
}

export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb: string;
  readonly data: ButtonData;
  readonly fallback: { readonly data: ButtonData };
}

type ButtonData = Readonly<Record<string, unknown>> & { readonly key: string; readonly itemId: string };

/** For where the test is lost without it. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected something here');
  return value;
}

export interface ChatMessage {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly kind: string };
  readonly attachments: readonly { readonly content: ShownCard }[];
}

export interface ChatTenantParts {
  readonly seed?: 'demo' | 'empty';
  readonly tabFolder?: string;
  readonly botPatienceMs?: number;
  readonly bounds?: NonNullable<ServerParts['bounds']>;
}

/** A busy machine is no slow SharePoint: what is said of that one has tests of its own, with a server that keeps Teams' time. */
export const unhurried = { shownMilliseconds: 60_000, restMilliseconds: 60_000 };

export async function startChatTenant(parts: ChatTenantParts = {}): Promise<ChatTenant> {
  const appPort = await freePort();
  const publicUrl = `http://localhost:${appPort}`;
  const standin = await startStandin({
    teamsPort: parts.tabFolder === undefined ? 0 : appPort - 1, // where a tab expects the Teams window
    graphPort: 0,
    directory: directory(),
    app: installedApp(publicUrl),
    windowFolder: 'dist/window',
    messages: [],
    botPatienceMs: parts.botPatienceMs,
  });
  const { graphOrigin: standinUrl, teamsOrigin } = standin;
  const env = {
    TENANT_ID: tenantId,
    CLIENT_ID: appId,
    SITE_URL: siteUrl,
    PUBLIC_URL: publicUrl,
    STANDIN_URL: standinUrl,
    PORT: String(appPort),
    LOG_LEVEL: 'silent',
  };
  await fillTenant(env, {
    portBase: 0,
    dataDir: '',
    seed: parts.seed ?? 'demo',
    importing: undefined,
    asOf: undefined,
  });
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.error);
  const config = read.value;
  const server = await startServer({
    config,
    log: createLog('silent'),
    clock: { now: () => Date.now() },
    tabFolder: parts.tabFolder ?? join(import.meta.dirname, 'noTab'),
    bounds: { patience: unhurried, ...parts.bounds },
    token: standinBotToken({ standinUrl, tenantId, clientId: appId }),
    jobToken: jobGraphToken(config, {}),
  });
  const control = controlOf(standinUrl);
  const channelId = demoCompany.teams[0]?.channels[1]?.id ?? '';
  return {
    config,
    standinUrl,
    teamsUrl: teamsOrigin,
    channelId,
    settled: () => server.settled(),
    control,
    as: (upn) => teamsUser(teamsOrigin, upn, channelId, () => server.settled()),
    listsFor: (upn) => listsFor(standinUrl, upn),
    graphCalls: async () => (await (await fetch(`${standinUrl}/__control/calls`)).json()) as never,
    forgetCalls: async () => void (await fetch(`${standinUrl}/__control/calls`, { method: 'DELETE' })),
    stop: async () => {
      await server.stop();
      await standin.stop();
    },
  };
}

function directory() {
  return {
    tenantId,
    ...demoCompany,
    sites: [
      {
        webUrl: siteUrl,
        displayName: 'PMO',
        rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'read', guest: 'none' } as const,
        appGrants: [{ appId, right: 'write' as const }],
      },
    ],
  };
}

function installedApp(publicUrl: string) {
  const manifest = readFileSync(join(import.meta.dirname, '../../manifest/manifest.json'), 'utf8');
  const { host } = new URL(publicUrl);
  return {
    appId,
    displayName: 'TS PMO',
    origin: publicUrl,
    scopes: ['Sites.Selected', 'User.Read'],
    roles: ['Lists.SelectedOperations.Selected'],
    ssoResource: `api://${host}/botid-${appId}`,
    connectionName: 'graph',
    manifest: resolveManifest(manifest, { CLIENT_ID: appId, PUBLIC_URL: publicUrl, PUBLIC_HOST: host }),
    icons: {},
    personalInstalls: demoCompany.users.map(({ id }) => id),
  } as Parameters<typeof startStandin>[0]['app'];
}

interface TenantFacts {
  readonly app: { readonly webApplicationInfo: { readonly resource: string } };
}

interface TokenAnswer {
  readonly access_token: string;
}

/** A test looks at what came of a press, so it waits for what the server does after its answer too. */
function teamsUser(
  teamsOrigin: string,
  upn: string,
  conversationId: string,
  settled: () => Promise<void>,
): TeamsUser {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${teamsOrigin}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-standin-user': upn },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const invokeOnce: TeamsUser['invokeOnce'] = async (name, value, options = {}) => {
    const answer = await call('POST', '/invoke', { conversationId, name, value, ...options });
    await settled();
    return answer.json() as Promise<Answer>;
  };
  const ssoToken = async (): Promise<string> => {
    const tenant = (await (await call('GET', '/tenant')).json()) as TenantFacts;
    const { resource } = tenant.app.webApplicationInfo;
    const answer = await call('POST', '/broker/token', { clientId: appId, scopes: [], resource });
    return ((await answer.json()) as TokenAnswer).access_token;
  };
  return {
    invokeOnce,
    async invoke(name, value, options) {
      const first = await invokeOnce(name, value, options);
      const isAsked = first.body?.composeExtension?.type === 'silentAuth' || first.body?.statusCode === 401;
      if (!isAsked) return first;
      const authentication = { id: '1', connectionName: 'graph', token: await ssoToken() };
      return invokeOnce(name, { ...value, authentication }, options);
    },
    async say(to, message) {
      await call('POST', '/activity', { conversationId: to, type: 'message', ...message });
      await settled();
    },
    async messages(of) {
      const answer = await call('GET', `/channels/${encodeURIComponent(of)}/messages`);
      return (await answer.json()) as ChatMessage[];
    },
  };
}

function listsFor(standinUrl: string, upn: string): Lists {
  const graph = createGraphClient({
    target: standinUrl,
    getToken: async () => ((await controlOf(standinUrl)('/token', { as: upn })) as TokenAnswer).access_token,
  });
  return openLists({ graph, siteUrl, clock: Date, newKey: () => crypto.randomUUID().toUpperCase() });
}

function controlOf(standinUrl: string): ChatTenant['control'] {
  return async (path, body) => {
    const answer = await fetch(`${standinUrl}/__control${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
}

/** The app's address has to be known before the app is: the manifest names it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const people = {
  ida: 'ida.nyberg@nordvik.example',
  jonas: 'jonas.beck@nordvik.example',
  petra: 'petra.lund@nordvik.example',
  tove: 'tove.haugen@nordvik.example',
  noor: 'noor.aziz@partner.example',
} as const;

/** Every text somebody can read on a card, in order. */
export function textsOf(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(textsOf);
  if (typeof card !== 'object' || card === null) return [];
  const node = card as Readonly<Record<string, unknown>>;
  const own = ['text', 'title', 'value', 'label'].flatMap((key) =>
    typeof node[key] === 'string' ? [node[key]] : [],
  );
  const inner = ['body', 'items', 'columns', 'facts', 'actions', 'choices'].flatMap((key) =>
    textsOf(node[key]),
  );
  return [...own, ...inner];
}

export function actionOf(card: ShownCard, title: string): Button {
  return present(card.actions.find((action) => action.title === title));
}

export const hasAction = (card: ShownCard, title: string): boolean =>
  card.actions.some((action) => action.title === title);
