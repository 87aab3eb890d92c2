import { Client, type Middleware, ResponseType, TelemetryHandler } from '@microsoft/microsoft-graph-client';

import type { Result } from '#domain/result.ts';

import { BearerLink, type GetToken } from './bearerLink.ts';
import type { GraphProblem } from './graphProblem.ts';
import { readAnswer, type ReceivedAnswer } from './readAnswer.ts';
import { mayRepeat, Repeatable, RetryLink } from './retryLink.ts';
import { SendLink } from './sendLink.ts';

export interface GraphCall {
  /** PUT is for files: its body is a Blob and goes as it is. */
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below /v1.0, or a nextLink as Graph gave it. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Speaks to Microsoft Graph as one person. */
export interface GraphClient {
  call(call: GraphCall): Promise<Result<unknown, GraphProblem>>;
  /** Waits as Graph asked and tells who watches; false if that is longer than this client may wait. */
  pause(seconds: number): Promise<boolean>;
}

export interface GraphClientOptions {
  /** If it throws, or has no other than the one Graph refused, the call answers `signInNeeded`. */
  readonly getToken: GetToken;
  /** Where the bytes really go, instead of Graph: an http origin on this computer, for the stand-in. */
  readonly target?: string | undefined;
  readonly onWait?: ((seconds: number) => void) | undefined;
  /** Asked to wait longer than this, the call answers `throttled` instead. A bot has seconds, a person minutes. */
  readonly longestWaitSeconds?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
}

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const pause = pauseWith(options);
  // The SDK's own chain will not do: it drops the bearer on http, repeats a POST on 504 and waits in silence.
  const client = Client.initWithMiddleware({
    middleware: chain([
      new RetryLink(pause),
      new BearerLink(options.getToken),
      new TelemetryHandler(),
      new SendLink(options.target, options.fetch ?? ((request, init) => fetch(request, init))),
    ]),
  });
  return { pause, call: (call) => send(client, call) };
}

function chain(links: readonly [Middleware, ...Middleware[]]): Middleware {
  for (const [index, link] of links.entries()) {
    const next = links[index + 1];
    if (next !== undefined) link.setNext?.(next);
  }
  return links[0];
}

function pauseWith({ onWait, longestWaitSeconds = 120 }: GraphClientOptions): GraphClient['pause'] {
  return async (seconds) => {
    if (seconds > longestWaitSeconds) return false;
    if (seconds >= 1) onWait?.(Math.ceil(seconds));
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    });
    return true;
  };
}

async function send(client: Client, call: GraphCall): Promise<Result<unknown, GraphProblem>> {
  const request = client
    .api(call.path)
    .headers({ ...call.headers })
    .middlewareOptions([new Repeatable(mayRepeat(call))])
    .responseType(ResponseType.RAW);
  const answered: Promise<Response> =
    call.method === 'GET'
      ? request.get()
      : call.method === 'DELETE'
        ? request.delete()
        : call.method === 'POST'
          ? request.post(call.body)
          : call.method === 'PUT'
            ? request.put(call.body)
            : request.patch(call.body);
  return readAnswer(await received(await answered), call.path);
}

async function received(response: Response): Promise<ReceivedAnswer> {
  const { status, headers } = response;
  let body: unknown;
  try {
    body = JSON.parse(await response.text());
  } catch {
    body = undefined;
  }
  return { status, retryAfter: headers.get('Retry-After'), location: headers.get('Location'), body };
}
