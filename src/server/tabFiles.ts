import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import express, { type RequestHandler, type Response, Router } from 'express';

import type { ServerConfig } from './config.ts';
import { packedFiles } from './packedFiles.ts';
import { pagePolicy } from './securityHeaders.ts';

/** The tab: one page for every address of it, and the hashed files it loads. */
export function tabFiles(config: ServerConfig, folder: string): Router {
  const router = Router();
  const assets = join(folder, 'assets');
  router.use(
    '/assets',
    packedFiles(assets, keptForAYear),
    express.static(assets, { index: false, setHeaders: keptForAYear }),
  );
  const page = tabPage(config, join(folder, 'index.html'));
  router.get(['/config', '/tab/*path', '/dialog/:name'], page);
  return router;
}

function keptForAYear(response: Response): void {
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable'); // the names carry a hash
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

function tabPage(config: ServerConfig, file: string): RequestHandler {
  return async (_request, response) => {
    const nonce = randomBytes(18).toString('base64');
    const html = await readFile(file, 'utf8');
    response.set('Content-Security-Policy', pagePolicy(config, nonce));
    response.type('html').send(html.replaceAll('__CSP_NONCE__', nonce));
  };
}
