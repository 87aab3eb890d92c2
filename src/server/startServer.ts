import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TokenProvider } from '@microsoft/teams.api';

import { createBot } from './bot.ts';
import type { ServerConfig } from './config.ts';
import { drain } from './drain.ts';
import type { Logger } from './log.ts';
import { isLoopback } from './loopback.ts';
import { microsoftServices } from './microsoft.ts';
import { addEndings, createWebApp } from './webApp.ts';

export interface ServerParts {
  readonly config: ServerConfig;
  readonly log: Logger;
  readonly clock: { now(): number };
  readonly tabFolder: string;
  readonly token: TokenProvider | undefined;
}

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

export async function startServer({ config, log, tabFolder, token }: ServerParts): Promise<RunningServer> {
  const services = microsoftServices(config);
  const web = createWebApp({ config, services, log, tabFolder });
  const bot = createBot({ config, services, web, log, token });
  await bot.listen(async () => ({ status: 501 }));
  addEndings(web, log);

  const server = createServer(web);
  server.requestTimeout = 30_000;
  const host = isLoopback(config.publicUrl) ? '127.0.0.1' : '0.0.0.0';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, host, resolve);
  });
  log.info({ port: config.port, host }, 'listening');
  return { port: (server.address() as AddressInfo).port, stop: () => drain(server) };
}
