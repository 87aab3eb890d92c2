import { Router } from 'express';

import { say } from '#words/say.ts';

import { speaking } from './speaking.ts';

/** What the Teams app's manifest has to point at; open to everybody, also before any sign-in. */
export function plainPages(): Router {
  const router = Router();
  for (const name of ['privacy', 'terms'] as const)
    router.get(`/${name}`, (request, response) => {
      const language = request.acceptsLanguages(['en', 'de']) || 'en';
      const html = speaking(language, () =>
        page(language, say(`chat.${name}.title`), say(`chat.${name}.words`)),
      );
      response.vary('Accept-Language').type('html').send(html);
    });
  return router;
}

const page = (language: string, title: string, words: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${words}</p></html>`;
