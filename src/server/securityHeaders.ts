import type { RequestHandler } from 'express';

import type { ServerConfig } from './config.ts';

// All hosts a tab may be opened in: learn.microsoft.com, tabs/how-to/tab-requirements.
const teamsHosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** What a page of ours may do. Only these pages may be framed, and only by Teams, Outlook and Microsoft 365. */
export function pagePolicy(config: ServerConfig, nonce: string): string {
  const standin = config.standinUrl === undefined ? [] : [new URL(config.standinUrl).origin];
  const window = config.standinUrl === undefined ? [] : [config.teamsOrigin];
  const connect = [
    "'self'",
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://res.cdn.office.net', // teams-js asks it for its list of hosts as soon as it is imported
    ...standin,
  ];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src ${connect.join(' ')}`,
    `frame-ancestors ${[...teamsHosts, ...window].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types scenario-worker', // one policy that knows one constant address: src/tab/decide/worker
  ].join('; ');
}

/** Everything that is not a page: it may load nothing and stand in no frame. */
export function plainHeaders(config: ServerConfig): RequestHandler {
  const isHttps = config.publicUrl.startsWith('https:');
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    if (isHttps) response.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    next();
  };
}
