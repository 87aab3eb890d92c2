import { join } from 'node:path';

import express, { Router } from 'express';

import type { EvidenceHealth } from '#domain/health/health.ts';

import type { ServerConfig } from './config.ts';

/** The picture of a search result: the status as a shape, for hosts that show no colour in its words. */
export function statusMarkFiles(): Router {
  const router = Router();
  router.use(
    '/marks',
    express.static(join(import.meta.dirname, 'marks'), {
      index: false,
      setHeaders: (response) => {
        response.setHeader('Cache-Control', 'public, max-age=86400');
        // Teams' own pages show them.
        response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      },
    }),
  );
  return router;
}

export const statusMarkUrl = (
  { publicUrl }: Pick<ServerConfig, 'publicUrl'>,
  status: EvidenceHealth | 'notSet',
): string => `${publicUrl}/marks/${status === 'notSet' || status === 'unknown' ? 'noNews' : status}.png`;
