import { Hono } from 'hono';

import { listenOn } from '#standin/tenant/listening.ts';

import { fromPlayground, toPlayground } from './playgroundCards.ts';

export interface RelayOptions {
  readonly port: number;
  /** Origins on this computer, all of them. */
  readonly teams: string;
  readonly graph: string;
  readonly app: string;
  readonly playground: string;
  /** In whose name everything in the Playground happens. */
  readonly upn: string;
}

export interface Relay {
  readonly origin: string;
  close(): Promise<void>;
}

interface TenantFacts {
  readonly tenantId: string;
  readonly botId: string;
  readonly users: readonly { readonly id: string; readonly upn: string; readonly displayName: string }[];
  readonly app: { readonly webApplicationInfo: { readonly resource: string } };
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Stands between the Agents Playground, which signs nothing, and our server, which takes nothing unsigned. What the Playground
 * sends goes on as Teams would send it; what the bot posts goes back to the Playground; all else goes to the stand-in.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const listening = await listenOn(options.port);
  const serviceUrl = `${listening.origin}/connector/`;
  const app = new Hono();
  app.post('/api/messages', async (c) => {
    const sent = fromPlayground(await c.req.json()) as Json;
    const activity = await asTeamsWouldSend(options, serviceUrl, sent);
    const first = await deliver(options, serviceUrl, activity);
    const body = (await first
      .clone()
      .json()
      .catch(() => undefined)) as Json | undefined;
    const answer = asksForSignIn(body)
      ? await deliver(options, serviceUrl, await withSignIn(options, activity))
      : first;
    return withPlaygroundCards(answer);
  });
  app.all('/connector/*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    const url = `${options.playground}/_connector${pathname.slice('/connector'.length)}${search}`;
    return withPlaygroundBody(c.req.raw).then((request) => passOn(request, url));
  });
  app.all('*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    return passOn(c.req.raw, `${options.graph}${pathname}${search}`);
  });
  listening.answerWith((request) => app.fetch(request));
  return { origin: listening.origin, close: () => listening.close() };
}

/** The Playground knows no tenant, no Entra ids and no token: those are the stand-in's. Its conversations stay its own. */
async function asTeamsWouldSend(options: RelayOptions, serviceUrl: string, activity: Json): Promise<Json> {
  const { tenantId, botId, users } = await tenantFacts(options);
  const person = users.find(({ upn }) => upn === options.upn);
  if (person === undefined) throw new Error(`there is no ${options.upn} in the stand-in`);
  return {
    ...activity,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.id}`, aadObjectId: person.id, name: person.displayName },
    recipient: { id: `28:${botId}` },
    conversation: { ...(activity['conversation'] as Json), tenantId },
    channelData: { ...(activity['channelData'] as Json), tenant: { id: tenantId } },
  };
}

async function deliver({ graph, app }: RelayOptions, serviceUrl: string, activity: Json): Promise<Response> {
  const asked = { key: 'connector', claims: { serviceurl: serviceUrl } };
  const signed = (await (await postJson(`${graph}/__control/token`, asked)).json()) as {
    access_token: string;
  };
  return postJson(`${app}/api/messages`, activity, { authorization: `Bearer ${signed.access_token}` });
}

/** Teams answers these two itself, with a single sign-on token, before anybody sees them. */
function asksForSignIn(body: Json | undefined): boolean {
  const extension = body?.['composeExtension'] as Json | undefined;
  return extension?.['type'] === 'silentAuth' || body?.['statusCode'] === 401;
}

async function withSignIn(options: RelayOptions, activity: Json): Promise<Json> {
  const { botId, app } = await tenantFacts(options);
  const asked = { clientId: botId, scopes: [], resource: app.webApplicationInfo.resource };
  const answer = await postJson(`${options.teams}/api/broker/token`, asked, {
    'x-standin-user': options.upn,
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const authentication = { id: '1', connectionName: 'graph', token };
  return { ...activity, value: { ...(activity['value'] as Json), authentication } };
}

async function tenantFacts({ teams }: RelayOptions): Promise<TenantFacts> {
  return (await (await fetch(`${teams}/api/tenant`)).json()) as TenantFacts;
}

function postJson(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function withPlaygroundCards(answer: Response): Promise<Response> {
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
  const body = isJson ? JSON.stringify(toPlayground(JSON.parse(text))) : text;
  return new Response(body === '' ? null : body, {
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? 'text/plain' },
  });
}

async function withPlaygroundBody(request: Request): Promise<Request> {
  const { method, headers, url } = request;
  if (method === 'GET' || method === 'HEAD' || method === 'DELETE') return request;
  return new Request(url, { method, headers, body: JSON.stringify(toPlayground(await request.json())) });
}

async function passOn(request: Request, url: string): Promise<Response> {
  const { method } = request;
  const headers = new Headers(request.headers);
  headers.delete('host');
  headers.delete('connection');
  headers.delete('content-length');
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: await request.arrayBuffer() };
  const answer = await fetch(url, { method, headers, ...body });
  // fetch has unpacked it already: the lengths and encodings of the wire are no longer true.
  const {
    'content-encoding': _packed,
    'content-length': _length,
    ...kept
  } = Object.fromEntries(answer.headers);
  const isEmpty = [204, 304].includes(answer.status);
  return new Response(isEmpty ? null : await answer.arrayBuffer(), { status: answer.status, headers: kept });
}
