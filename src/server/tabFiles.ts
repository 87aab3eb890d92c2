import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import express, { type RequestHandler, Router } from 'express';

import type { ServerConfig } from './config.ts';
import { pagePolicy } from './securityHeaders.ts';

/** The tab: one page for every address of it, and the hashed files it loads. */
export function tabFiles(config: ServerConfig, folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      index: false,
      setHeaders: (response) => {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable'); // the names carry a hash
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      },
    }),
  );
  const page = tabPage(config, join(folder, 'index.html'));
  router.get(['/config', '/tab/*path', '/dialog/:name'], page);
  return router;
}

function tabPage(config: ServerConfig, file: string): RequestHandler {
  return async (_request, response) => {
    const nonce = randomBytes(18).toString('base64');
    const html = await readFile(file, 'utf8');
    response.set('Content-Security-Policy', pagePolicy(config, nonce));
    response.type('html').send(html.replaceAll('__CSP_NONCE__', nonce));
  };
}
