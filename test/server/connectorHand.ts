import { Agent, request } from 'node:http';
import { join } from 'node:path';

import { demoCompany } from '#demo/company.ts';
import { standinBotToken } from '#server/botToken.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import { createLog, type Logger } from '#server/log.ts';
import { type RunningServer, type ServerParts, startServer } from '#server/startServer.ts';

import { appId, type ChatTenant, tenantId } from './chatTenant.ts';

export interface Heard {
  readonly status: number;
  readonly text: string;
}

export interface Speaker {
  readonly id: string;
  readonly displayName: string;
}

/** Speaks to a server as the Bot Connector does: every activity rightly signed, whatever it holds. */
export interface ConnectorHand {
  envelope(from: Speaker, more?: object): Record<string, unknown>;
  send(body: string | object): Promise<Heard>;
  close(): void;
}

export async function connectorHand(tenant: ChatTenant, port: number): Promise<ConnectorHand> {
  const { access_token: token } = (await tenant.control('/token', { key: 'connector' })) as {
    readonly access_token: string;
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    envelope: (from, more = {}) => ({
      type: 'invoke',
      id: '1',
      channelId: 'msteams',
      serviceUrl: `${tenant.standinUrl}/connector/`,
      from: { id: `29:${from.id}`, aadObjectId: from.id, name: from.displayName },
      recipient: { id: `28:${appId}`, name: 'TS PMO' },
      conversation: { id: tenant.channelId, conversationType: 'channel', tenantId, isGroup: true },
      channelData: { tenant: { id: tenantId } },
      locale: 'en-GB',
      ...more,
    }),
    send: (body) =>
      new Promise((resolve, reject) => {
        const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
        const to = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent };
        const sending = request(
          { ...to, headers: { ...headers, 'content-length': bytes.length } },
          (answer) => {
            const parts: Buffer[] = [];
            answer.on('data', (part: Buffer) => parts.push(part));
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
            );
          },
        );
        sending.on('error', reject);
        sending.end(bytes);
      }),
    close: () => agent.destroy(),
  };
}

export function personOf(upn: string): Speaker & { readonly upn: string; readonly role: string } {
  const found = demoCompany.users.find((user) => user.upn === upn);
  if (found === undefined) throw new Error(`${upn} works somewhere else`);
  return found;
}

/** One more server for the same tenant, with a clock, bounds or a log of its own. */
export function anotherServer(
  { config, standinUrl }: ChatTenant,
  change: Partial<Pick<ServerParts, 'clock' | 'bounds'>> & { readonly log?: Logger } = {},
): Promise<RunningServer> {
  return startServer({
    config: { ...config, port: 0 },
    log: createLog('silent'),
    clock: { now: () => Date.now() },
    tabFolder: join(import.meta.dirname, 'noTab'),
    token: standinBotToken({ standinUrl, tenantId, clientId: appId }),
    jobToken: jobGraphToken(config, {}),
    ...change,
  });
}

export const noLimits = {
  viewer: { burst: 1e9, perSecond: 1e9 },
  tenant: { burst: 1e9, perSecond: 1e9 },
} as const;

/** Single sign-on once, so that the token service knows the person; wherever they are a member. */
export async function signIn(tenant: ChatTenant, hand: ConnectorHand, upn: string): Promise<void> {
  const api = async (path: string, body?: object): Promise<unknown> =>
    (
      await fetch(`${tenant.teamsUrl}/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', 'x-standin-user': upn },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    ).json();
  const facts = (await api('/tenant')) as { app: { webApplicationInfo: { resource: string } } };
  const { resource } = facts.app.webApplicationInfo;
  const { access_token: token } = (await api('/broker/token', { clientId: appId, scopes: [], resource })) as {
    access_token: string;
  };
  const authentication = { id: '1', connectionName: 'graph', token };
  const value = { commandId: 'search', parameters: [], authentication };
  const { text } = await hand.send(hand.envelope(personOf(upn), { name: 'composeExtension/query', value }));
  if (/silentAuth|"auth"/u.test(text)) throw new Error(`${upn} could not sign in`);
}
