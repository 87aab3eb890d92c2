import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { PUBLIC, type TokenProvider, withOverrides } from '@microsoft/teams.api';
import type { Express } from 'express';

import { readActivity, type TeamsActivity } from './activity.ts';
import type { ServerConfig } from './config.ts';
import type { Logger } from './log.ts';
import type { MicrosoftServices } from './microsoft.ts';

export interface Bot {
  /** For the Bot Connector and the token service; from the managed identity, or as `token` says. */
  readonly botToken: () => Promise<string>;
  listen(answer: (activity: TeamsActivity) => Promise<BotAnswer>): Promise<void>;
}

export interface BotAnswer {
  readonly status: number;
  /** Something to be written as JSON, or a Buffer with the JSON itself. */
  readonly body?: unknown;
}

export interface BotOptions {
  readonly config: ServerConfig;
  readonly services: MicrosoftServices;
  readonly web: Express;
  readonly log: Logger;
  /** Beside the stand-in, where a managed identity does not exist. */
  readonly token: TokenProvider | undefined;
}

/** Microsoft's SDK, kept thin: it checks the call once more, knows managed identities, and hands every activity to one function. */
export function createBot({ config, services, web, log, token }: BotOptions): Bot {
  const quiet = sdkLog(log);
  const app = new App({
    clientId: config.clientId,
    tenantId: config.tenantId,
    ...(token === undefined ? {} : { token }),
    ...(config.managedIdentityClientId === undefined
      ? {}
      : { managedIdentityClientId: config.managedIdentityClientId }),
    httpServerAdapter: new ExpressAdapter(web, { logger: quiet }),
    // Left out, an environment variable of this name would switch the SDK's check off.
    dangerouslyAllowUnauthenticatedRequests: false,
    logger: quiet,
    cloud: withOverrides(PUBLIC, {
      loginEndpoint: services.login,
      openIdMetadataUrl: services.connectorMetadata,
      tokenServiceUrl: services.tokenService,
      tokenIssuer: services.connectorIssuer,
      botScope: services.botScope,
    }),
  });
  return {
    async botToken() {
      const got = await app.tokenProvider.getAppToken();
      if (got === null) throw new Error('no bot token: the app has no credentials');
      return got.toString();
    },
    async listen(answer) {
      const answerTo = async ({ activity }: { readonly activity: unknown }): Promise<never> => {
        const read = readActivity(activity);
        return (read === undefined ? { status: 400 } : await answer(read)) as never;
      };
      // The SDK answers these three itself, from a state of its own, unless somebody else registers for them.
      app.on('signin.token-exchange', answerTo);
      app.on('signin.verify-state', answerTo);
      app.on('signin.failure', answerTo);
      app.on('activity', answerTo);
      await app.initialize();
    },
  };
}

type SdkLog = NonNullable<ConstructorParameters<typeof App>[0]>['logger'] & object;

/** The SDK logs whole activities when asked to debug; only its warnings and errors are of use, without their objects. */
function sdkLog(log: Logger): SdkLog {
  const sdk: SdkLog = {
    error: (...parts: unknown[]) => log.error({ from: 'teams.apps' }, words(parts)),
    warn: (...parts: unknown[]) => log.warn({ from: 'teams.apps' }, words(parts)),
    info: () => undefined,
    debug: () => undefined,
    trace: () => undefined,
    log: () => undefined,
    child: () => sdk,
  };
  return sdk;
}

/** What the SDK says in its own words, without what it says it about. */
const words = (parts: readonly unknown[]): string =>
  parts
    .map((part) => (part instanceof Error ? part.name : typeof part === 'string' ? withoutSecrets(part) : ''))
    .join(' ');

const withoutSecrets = (text: string): string =>
  text
    .replaceAll(/[\w-]*eyJ[\w.-]+/gu, '…')
    .replaceAll(/\S+@\S+/gu, '…')
    .slice(0, 200);
