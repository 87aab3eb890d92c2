import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStandin } from '#standin/startStandin.ts';
import type { Standin } from '#standin/startStandin.ts';
import type { Directory } from '#standin/tenant/directory.ts';
import type { InstalledApp } from '#standin/tenant/installedApp.ts';

export const tenantId = 'aaaaaaaa-0000-4000-8000-000000000001';
export const appId = 'aaaaaaaa-0000-4000-8000-000000000002';
export const ssoResource = `api://localhost/botid-${appId}`;
export const channelId = '19:general@thread.tacv2';
export const sitePath = '/v1.0/sites/contoso.sharepoint.com:/sites/pmo:';

const person = (n: number, name: string, role: 'owner' | 'pm' | 'guest') => ({
  id: `bbbbbbbb-0000-4000-8000-00000000000${n}`,
  upn: `${name.toLowerCase()}@contoso.example`,
  displayName: `${name} Test`,
  role,
  title: 'Tester',
});

export const olga = person(1, 'Olga', 'owner');
export const ida = person(2, 'Ida', 'pm');
export const jonas = person(3, 'Jonas', 'pm');
export const noor = person(4, 'Noor', 'guest');

const directory: Directory = {
  tenantId,
  users: [olga, ida, jonas, noor],
  teams: [
    {
      id: 'cccccccc-0000-4000-8000-000000000001',
      displayName: 'Network',
      channels: [{ id: channelId, displayName: 'General' }],
      memberIds: [olga.id, ida.id, jonas.id],
    },
  ],
  sites: [
    {
      webUrl: 'https://contoso.sharepoint.com/sites/pmo',
      displayName: 'PMO',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'read', guest: 'none' },
      appGrants: [{ appId, right: 'write' }],
    },
    {
      webUrl: 'https://contoso.sharepoint.com/sites/pmo-people',
      displayName: 'PMO, people',
      rights: { owner: 'owner', pmo: 'write', pm: 'write', staff: 'none', guest: 'none' },
      appGrants: [],
    },
  ],
};

const installedApp = (origin: string): InstalledApp => ({
  appId,
  displayName: 'Test app',
  origin,
  scopes: ['Sites.Selected', 'User.Read'],
  roles: ['Lists.SelectedOperations.Selected'],
  ssoResource,
  connectionName: 'graph',
  manifest: { id: appId },
  icons: {},
  personalInstalls: [ida.id],
});

/** A tenant of four people on free ports. Nobody answers for the app unless an origin is given. */
export function startSmallTenant(
  more: { readonly appOrigin?: string; readonly dataFolder?: string } = {},
): Promise<Standin> {
  return startStandin({
    teamsPort: 0,
    graphPort: 0,
    dataFolder: more.dataFolder,
    directory,
    app: installedApp(more.appOrigin ?? 'http://localhost:9'),
    windowFolder: 'no-window-here',
    messages: [{ channelId, userId: jonas.id, minutesAgo: 5, text: 'Where are we?', isReply: false }],
  });
}

export interface HeardByBot {
  readonly authorization: string;
  readonly activity: Record<string, unknown>;
}

export interface TestBot {
  readonly origin: string;
  readonly heard: HeardByBot[];
  close(): void;
}

/** A bot that remembers what it hears and answers what it is told to, after as long as it is told to wait. */
export async function startTestBot(answer: () => { body: unknown; afterMs?: number }): Promise<TestBot> {
  const heard: HeardByBot[] = [];
  const server: Server = createServer((request, response) => {
    void readAll(request).then((text) => {
      heard.push({
        authorization: request.headers.authorization ?? '',
        activity: JSON.parse(text) as Record<string, unknown>,
      });
      const { body, afterMs = 0 } = answer();
      setTimeout(() => response.end(JSON.stringify(body)), afterMs);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

export interface Answer {
  readonly status: number;
  // What a test reads from an answer it has made itself, it knows the shape of.
  readonly body: Readonly<Record<string, unknown>>;
}

export async function ask(
  url: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

export const bearer = (token: unknown): Record<string, string> => ({
  authorization: `Bearer ${String(token)}`,
});

export const as = (user: { readonly upn: string }): Record<string, string> => ({
  'x-standin-user': user.upn,
});

/** A token from the control, right in everything but what `claims` and `key` change. */
export async function controlToken(standin: Standin, request: Record<string, unknown>): Promise<string> {
  const answer = await ask(`${standin.graphOrigin}/__control/token`, { method: 'POST', body: request });
  return String(answer.body['access_token']);
}

export async function askForToken(standin: Standin, form: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${standin.graphOrigin}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: appId, ...form }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

export async function botToken(standin: Standin): Promise<string> {
  const answer = await askForToken(standin, {
    grant_type: 'client_credentials',
    client_secret: 'anything',
    scope: 'https://api.botframework.com/.default',
  });
  return String(answer.body['access_token']);
}
