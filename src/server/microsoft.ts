import type { ServerConfig } from './config.ts';

/** Microsoft's services as this server reaches them; beside a stand-in the same paths on its origin. */
export interface MicrosoftServices {
  readonly login: string;
  readonly tokenService: string;
  readonly connectorKeys: string;
  readonly connectorMetadata: string;
  readonly connectorIssuer: string;
  readonly botScope: string;
}

export function microsoftServices({ standinUrl }: ServerConfig): MicrosoftServices {
  const connector = standinUrl ?? 'https://login.botframework.com';
  return {
    login: standinUrl ?? 'https://login.microsoftonline.com',
    tokenService: standinUrl ?? 'https://token.botframework.com',
    connectorKeys: `${connector}/v1/.well-known/keys`,
    connectorMetadata: `${connector}/v1/.well-known/openidconfiguration`,
    connectorIssuer: 'https://api.botframework.com',
    botScope: 'https://api.botframework.com/.default',
  };
}
