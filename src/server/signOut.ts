import type { RequestHandler } from 'express';

/**
 * Empties what this address keeps in the browser. Only a page of our own may ask for it: a stranger's form or picture would
 * else throw away the edits somebody has not sent yet.
 */
export function signOut(): RequestHandler {
  return (request, response) => {
    if (request.get('sec-fetch-site') !== 'same-origin') {
      response.status(403).json({ error: 'only from a page of this app' });
      return;
    }
    response.set('Clear-Site-Data', '"cache", "storage"').sendStatus(204);
  };
}
