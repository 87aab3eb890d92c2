import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';

import { publicConfig, type ServerConfig } from './config.ts';
import { activityBody } from './activityBody.ts';
import { admitActivity } from './admitActivity.ts';
import { correlationId, withCorrelation } from './correlation.ts';
import { connectorGuard, serviceUrlRule } from './guard.ts';
import type { Logger } from './log.ts';
import type { MicrosoftServices } from './microsoft.ts';
import { fetchOnly, microsoftOrigins } from './outbound.ts';
import { plainPages } from './plainPages.ts';
import { linkToTeams, projectLinkPage } from './projectLink.ts';
import { createRateLimiter, generousLimits, type RateLimits } from './rateLimit.ts';
import { plainHeaders } from './securityHeaders.ts';
import { signOut } from './signOut.ts';
import { statusMarkFiles } from './statusMarkFiles.ts';
import { tabFiles } from './tabFiles.ts';

export interface WebAppOptions {
  readonly config: ServerConfig;
  readonly services: MicrosoftServices;
  readonly log: Logger;
  /** Where the built tab lies. */
  readonly tabFolder: string;
  /** Somebody says that there is something to post. */
  readonly onWake: () => void;
  /** Answers what is said in confidence. */
  readonly confidential?: RequestHandler | undefined;
  /** How much somebody may ask; left out, more than people do. */
  readonly limits?: RateLimits | undefined;
}

/** Every address of the server but what the bot answers: that is added behind the guard. */
export function createWebApp({
  config,
  services,
  log,
  tabFolder,
  onWake,
  confidential,
  limits = generousLimits,
}: WebAppOptions): Express {
  const web = express();
  web.disable('x-powered-by');
  web.use(withCorrelation());
  web.use(plainHeaders(config));

  web.get('/healthz', (_request, response) => void response.json({ ok: true }));
  web.get('/favicon.ico', (_request, response) => void response.sendStatus(204));
  web.get('/config.json', (_request, response) => void response.json(publicConfig(config)));
  web.get('/p/:key', projectLinkPage(config));
  web.get('/', (_request, response) => response.redirect(302, linkToTeams(config)));
  web.post('/api/wake', (_request, response) => {
    onWake();
    response.sendStatus(202);
  });
  if (confidential !== undefined) web.use(confidential);
  web.post('/signout', signOut());
  web.use(statusMarkFiles());
  web.use(plainPages());
  web.use(tabFiles(config, tabFolder));

  const guard = connectorGuard({
    appId: config.clientId,
    tenantId: config.tenantId,
    issuer: services.connectorIssuer,
    keysUrl: services.connectorKeys,
    fetch: fetchOnly(microsoftOrigins(config)),
    isServiceUrlAllowed: serviceUrlRule(config.serviceUrlHosts, config.standinUrl),
    onRefused: (reason) => log.warn({ reason }, 'refused a call to /api/messages'),
  });
  web.post(
    '/api/messages',
    guard.checkToken,
    ...activityBody(),
    guard.checkActivity,
    admitActivity(createRateLimiter(limits, Date), log),
  );
  return web;
}

/** To be added last: what no address answered, and what went wrong on the way. */
export function addEndings(web: Express, log: Logger): void {
  web.use((_request, response) => void response.status(404).json({ error: 'not found' }));
  const failed: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = clientMistake(error);
    if (status === undefined) log.error({ err: error }, 'a call failed');
    if (status === undefined)
      response.status(503).json({ error: 'unavailable', correlationId: correlationId() });
    else response.status(status).json({ error: 'not readable' });
  };
  web.use(failed);
}

/** A body too large, or no JSON: express says so with a 4xx status on the error. */
function clientMistake(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
