import type { ServerConfig } from './config.ts';

/** Microsoft's services as this server reaches them; beside a stand-in the same paths on its origin. */
export interface MicrosoftServices {
  readonly login: string;
  readonly tokenService: string;
  readonly connectorKeys: string;
  readonly connectorMetadata: string;
  readonly connectorIssuer: string;
  readonly botScope: string;
  /** The Bot Connector, for a bot that speaks first; an answer goes to the address of what it answers. */
  readonly connector: string;
}

export function microsoftServices({ standinUrl, serviceUrlHosts }: ServerConfig): MicrosoftServices {
  const connectorKeys = standinUrl ?? 'https://login.botframework.com';
  return {
    login: standinUrl ?? 'https://login.microsoftonline.com',
    tokenService: standinUrl ?? 'https://token.botframework.com',
    connectorKeys: `${connectorKeys}/v1/.well-known/keys`,
    connectorMetadata: `${connectorKeys}/v1/.well-known/openidconfiguration`,
    connectorIssuer: 'https://api.botframework.com',
    botScope: 'https://api.botframework.com/.default',
    connector:
      standinUrl === undefined ? `https://${serviceUrlHosts[0] ?? ''}/teams/` : `${standinUrl}/connector/`,
  };
}
