import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';

const calls = new AsyncLocalStorage<string>();

/** Of the call being answered; every line of the log carries it, and the answer names it in a header. */
export const correlationId = (): string | undefined => calls.getStore();

/** Always an id of our own: what a caller sends would be theirs to write into our log. */
export function withCorrelation(): RequestHandler {
  return (_request, response, next) => {
    const id = randomUUID();
    response.set('X-Correlation-Id', id);
    calls.run(id, next);
  };
}
