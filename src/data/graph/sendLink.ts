import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

import { graphOrigin } from './bearerLink.ts';

const longestAnswerMilliseconds = 60_000;
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Last link: sends the bytes, to Graph or, where a target is given, to the stand-in on this computer. */
export class SendLink implements Middleware {
  readonly #targetOrigin: string | undefined;
  readonly #fetch: typeof fetch;

  constructor(target: string | undefined, send: typeof fetch) {
    this.#targetOrigin = target === undefined ? undefined : loopbackOrigin(target);
    this.#fetch = send;
  }

  async execute(context: Context): Promise<void> {
    const signal = AbortSignal.timeout(longestAnswerMilliseconds);
    const whereTo = this.#whereTo(context.request);
    try {
      context.response = await this.#fetch(whereTo, { ...context.options, signal });
    } catch {
      context.response = Response.error(); // status 0: nobody answered
    }
  }

  #whereTo(request: string | Request): string | Request {
    const url = typeof request === 'string' ? request : request.url;
    // A link in an answer may name any host: what is not for Graph is not sent at all.
    if (!url.startsWith(`${graphOrigin}/`)) throw new Error(`not a Graph address: ${new URL(url).origin}`);
    return this.#targetOrigin === undefined ? request : this.#targetOrigin + url.slice(graphOrigin.length);
  }
}

function loopbackOrigin(target: string): string {
  const url = new URL(target);
  if (url.protocol !== 'http:' || !loopbackHosts.has(url.hostname))
    throw new Error(`Graph can only be played by this computer itself, not by ${url.origin}`);
  return url.origin;
}
