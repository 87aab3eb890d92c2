import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

export const graphOrigin = 'https://graph.microsoft.com';

/** Puts the person's token on calls to exactly Graph's origin, and on nothing else. */
export class BearerLink implements Middleware {
  readonly #getToken: () => Promise<string>;
  #next: Middleware | undefined;

  constructor(getToken: () => Promise<string>) {
    this.#getToken = getToken;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(url).origin === graphOrigin) {
      let token: string;
      try {
        token = await this.#getToken();
      } catch {
        context.response = new Response(null, { status: 401 });
        return;
      }
      const headers = { ...(context.options?.headers as Record<string, string> | undefined) };
      context.options = { ...context.options, headers: { ...headers, Authorization: `Bearer ${token}` } };
    }
    await this.#next?.execute(context);
  }
}
