import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

export const graphOrigin = 'https://graph.microsoft.com';

/** Asked again with the token that Graph refused, to be given a newer one. */
export type GetToken = (refused?: string) => Promise<string>;

/** Puts the person's token on calls to exactly Graph's origin, and on nothing else. */
export class BearerLink implements Middleware {
  readonly #getToken: GetToken;
  #next: Middleware | undefined;

  constructor(getToken: GetToken) {
    this.#getToken = getToken;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(url).origin !== graphOrigin) {
      await this.#next?.execute(context);
      return;
    }
    const token = await this.#send(context);
    if (token === undefined || context.response?.status !== 401) return;
    // A token that was taken back or ran out on its way: Graph has done nothing yet, so the call may be sent once more.
    await this.#send(context, token);
  }

  /** The token it was sent with; undefined if there was none, or none but the refused one. */
  async #send(context: Context, refused?: string): Promise<string | undefined> {
    let token: string;
    try {
      token = await this.#getToken(refused);
    } catch {
      context.response ??= new Response(null, { status: 401 });
      return undefined;
    }
    if (token === refused) return undefined;
    const headers = { ...(context.options?.headers as Record<string, string> | undefined) };
    context.options = { ...context.options, headers: { ...headers, Authorization: `Bearer ${token}` } };
    await this.#next?.execute(context);
    return token;
  }
}
