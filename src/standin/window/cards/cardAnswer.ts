import type { InvokeAnswer } from '#standin/window/backend/backend.ts';
import { cardContentType } from '#standin/window/backend/wire.ts';

export interface LoginRequest {
  readonly text: string;
  readonly connectionName: string | undefined;
  readonly exchangeId: string | undefined;
}

/** What a bot may answer to a pressed card, as Teams understands it. */
export type CardAnswer =
  | { readonly kind: 'card'; readonly content: unknown }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'login'; readonly request: LoginRequest }
  | { readonly kind: 'problem'; readonly text: string };

export const unreachableText = 'Unable to reach app. Please try again.';
const wentWrongText = 'Something went wrong. Please try again.';

interface AnswerBody {
  readonly statusCode?: number;
  readonly type?: string;
  readonly value?: unknown;
}

export function readCardAnswer(answer: InvokeAnswer): CardAnswer {
  if (answer.kind === 'unreachable') return { kind: 'problem', text: unreachableText };
  const { type, value } = (answer.body ?? {}) as AnswerBody;
  switch (type ?? '') {
    case cardContentType:
      return { kind: 'card', content: value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: typeof value === 'string' ? value : textIn(value) };
    case 'application/vnd.microsoft.activity.loginRequest':
      return { kind: 'login', request: loginRequest(value) };
    case 'application/vnd.microsoft.error.preconditionFailed':
      return { kind: 'login', request: { text: '', connectionName: undefined, exchangeId: undefined } };
    default:
      // Teams does not show an error's own message.
      return {
        kind: 'problem',
        text: answer.status >= 400 || type !== undefined ? wentWrongText : unreachableText,
      };
  }
}

function loginRequest(value: unknown): LoginRequest {
  const { text, connectionName, tokenExchangeResource } = (value ?? {}) as {
    text?: string;
    connectionName?: string;
    tokenExchangeResource?: { id?: string };
  };
  return { text: text ?? '', connectionName, exchangeId: tokenExchangeResource?.id };
}

function textIn(value: unknown): string {
  const { text } = (value ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}
