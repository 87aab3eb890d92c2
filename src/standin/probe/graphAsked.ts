export interface Asking {
  readonly method: string;
  /** Below /v1.0, or a link as Graph gave it. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string;
  readonly message: string;
  // Whoever asks knows what he asked for.
  readonly body: Readonly<Record<string, unknown>>;
}

export type AskGraph = (asking: Asking) => Promise<Answered>;

const graphRoot = 'https://graph.microsoft.com/v1.0';
const mostWaits = 20;

/** Asks one after another, waits when asked to, and never repeats what was answered. */
export function graphAsker(
  token: string,
  send: (request: Request) => Promise<Response> = (request) => fetch(request),
): AskGraph {
  return async ({ method, path, body, headers }) => {
    const url = path.startsWith('https://') ? path : graphRoot + path;
    for (let waits = 0; ; waits += 1) {
      const response = await send(
        new Request(url, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      const waitSeconds = Number(response.headers.get('Retry-After') ?? 0);
      if (response.status !== 429 || waits === mostWaits) return answered(response);
      await new Promise((resolve) => {
        setTimeout(resolve, waitSeconds * 1000);
      });
    }
  };
}

async function answered(response: Response): Promise<Answered> {
  const body = parsed(await response.text());
  const { code = '', message = '' } = (body['error'] ?? {}) as { code?: string; message?: string };
  return { status: response.status, headers: response.headers, code, message, body };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
