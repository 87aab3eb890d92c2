import { Router } from 'express';

import { say } from '#words/say.ts';

/** What the Teams app's manifest has to point at; open to everybody, also before any sign-in. */
export function plainPages(): Router {
  const router = Router();
  router.get('/privacy', (_request, response) => {
    response.type('html').send(page(say('chat.privacy.title'), say('chat.privacy.words')));
  });
  router.get('/terms', (_request, response) => {
    response.type('html').send(page(say('chat.terms.title'), say('chat.terms.words')));
  });
  return router;
}

const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
