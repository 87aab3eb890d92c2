import { z } from 'zod';

import { err, ok, type Result } from '#domain/result.ts';

import type { Viewer } from './activity.ts';
import { fetchOnly } from './outbound.ts';

/** A person's Graph token comes from the Bot Framework token service, so this server keeps none. */
export interface ViewerTokens {
  /** `offered` is the single-sign-on token that Teams sends along when it was asked to. */
  tokenFor(viewer: Viewer, offered: Offered): Promise<Result<string, TokenProblem>>;
  signInResource(conversationId: string): Promise<SignInResource | undefined>;
}

export interface Offered {
  readonly token?: string | undefined;
  /** What the sign-in window hands back to Teams, and Teams to us. */
  readonly magicCode?: string | undefined;
}

export type TokenProblem =
  | { readonly kind: 'signInNeeded' }
  /** Single sign-on was tried and the person has to agree first. */
  | { readonly kind: 'consentNeeded' }
  | { readonly kind: 'unavailable'; readonly status: number };

export interface SignInResource {
  readonly signInLink: string;
  readonly tokenExchangeResource: {
    readonly id: string;
    readonly uri?: string;
    readonly providerId?: string;
  };
}

export interface TokenServiceOptions {
  readonly origin: string;
  readonly connectionName: string;
  readonly botId: string;
  readonly botToken: () => Promise<string>;
}

const tokenAnswer = z.looseObject({ token: z.string().min(1) });
const signInAnswer = z.looseObject({
  signInLink: z.url(),
  tokenExchangeResource: z.object({
    id: z.string(),
    uri: z.string().exactOptional(),
    providerId: z.string().exactOptional(),
  }),
});

export function createViewerTokens(options: TokenServiceOptions): ViewerTokens {
  return {
    async tokenFor(viewer, offered) {
      const query = {
        userId: viewer.mri,
        connectionName: options.connectionName,
        channelId: 'msteams',
      };
      if (offered.token !== undefined) {
        const exchanged = await ask(options, 'POST', 'api/usertoken/exchange', query, {
          token: offered.token,
        });
        return readToken(exchanged, { kind: 'consentNeeded' });
      }
      const code = offered.magicCode === undefined ? {} : { code: offered.magicCode };
      const kept = await ask(options, 'GET', 'api/usertoken/GetToken', { ...query, ...code });
      return readToken(kept, { kind: 'signInNeeded' });
    },
    async signInResource(conversationId) {
      const state = {
        connectionName: options.connectionName,
        conversation: { conversation: { id: conversationId } },
        msAppId: options.botId,
      };
      const answer = await ask(options, 'GET', 'api/botsignin/GetSignInResource', {
        state: Buffer.from(JSON.stringify(state)).toString('base64'),
      });
      const read = signInAnswer.safeParse(answer.body);
      return read.success ? read.data : undefined;
    },
  };
}

function readToken(answer: Answer, refused: TokenProblem): Result<string, TokenProblem> {
  const read = tokenAnswer.safeParse(answer.body);
  if (answer.status === 200 && read.success) return ok(read.data.token);
  if (answer.status >= 400 && answer.status < 500) return err(refused);
  return err({ kind: 'unavailable', status: answer.status });
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function ask(
  options: TokenServiceOptions,
  method: 'GET' | 'POST',
  path: string,
  query: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Answer> {
  try {
    const url = `${options.origin}/${path}?${new URLSearchParams(query).toString()}`;
    const response = await fetchOnly([options.origin])(url, {
      method,
      headers: {
        authorization: `Bearer ${await options.botToken()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(3_000),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    return { status: 503, body: undefined };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
