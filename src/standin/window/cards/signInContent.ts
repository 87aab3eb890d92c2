import { fieldsOf, textOf } from '#standin/window/protocol/read.ts';

export const signInContentType = 'application/vnd.microsoft.card.oauth';

export interface SignInContent {
  readonly text: string;
  readonly button: string;
  readonly connectionName: string | undefined;
  /** Undefined where the bot offers no single sign-on. */
  readonly exchangeId: string | undefined;
}

export function readSignInCard(content: unknown): SignInContent {
  const { text, connectionName, tokenExchangeResource, buttons } = fieldsOf(content);
  const [button] = Array.isArray(buttons) ? (buttons as unknown[]) : [];
  return {
    text: textOf(text) ?? '',
    button: textOf(fieldsOf(button)['title']) ?? 'Sign in',
    connectionName: textOf(connectionName),
    exchangeId: textOf(fieldsOf(tokenExchangeResource)['id']),
  };
}
