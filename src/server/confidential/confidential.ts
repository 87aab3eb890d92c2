import express, { type RequestHandler, Router } from 'express';

import { createItem } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { ServerConfig } from '#server/config.ts';
import type { Logger } from '#server/log.ts';

import { type ApiCaller, createApiCaller } from './apiCaller.ts';
import { type ConfidentialBox, createConfidentialBox } from './confidentialBox.ts';
import { createBoxLimits } from './boxLimits.ts';
import { type BoxFacts, createFacts, type FactsKeeper } from './facts.ts';
import { noteItem, readSaid, type Said } from './said.ts';

export interface ConfidentialParts {
  readonly config: ServerConfig;
  readonly clock: { now(): number };
  readonly log: Logger;
  /** With the job's identity: it may write PMO Listening, and whose words they are is not known to it. */
  readonly jobLists: Lists;
}

export interface Confidential {
  readonly routes: Router;
  start(): void;
  stop(): Promise<void>;
}

const minuteMilliseconds = 60_000;
/** Whoever ends us does not wait longer. */
const longestEndMilliseconds = 4_000;

/**
 * `POST /api/confidential`: a note or a pulse of somebody in our tenant. Of a call that went well nothing is logged, because a line of the
 * log has a time; what went wrong is told by the nightly round, which speaks of nobody.
 */
export function createConfidential({ config, clock, log, jobLists }: ConfidentialParts): Confidential {
  const facts = createFacts(jobLists, clock);
  const today = () => pmoToday(facts.known().settings, clock.now());
  const { nightSeconds } = config;
  const span = (): string =>
    nightSeconds === undefined ? today() : String(Math.floor(clock.now() / 1_000 / nightSeconds));
  const box = createConfidentialBox({
    today,
    span,
    write: async ({ item, clientKey }) => {
      const problem = await createItem(jobLists.listening, item, clientKey).then(
        (made) => (made.ok ? undefined : made.error.kind),
        () => 'no token',
      );
      if (problem !== undefined) log.warn({ problem }, 'what was said in confidence waits on');
      return problem === undefined;
    },
  });
  const everyMilliseconds = Math.min(minuteMilliseconds, ((nightSeconds ?? Infinity) * 1_000) / 2);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    void Promise.all([facts.renew(), box.tick()]).catch((error: unknown) =>
      log.error({ err: error }, 'the nightly round stumbled'),
    );
  };
  return {
    routes: routesOf({ box, facts, isCaller: createApiCaller(config), limits: createBoxLimits(clock) }),
    start() {
      timer = setInterval(look, everyMilliseconds).unref();
    },
    async stop() {
      clearInterval(timer);
      await Promise.race([box.close(), afterMilliseconds(longestEndMilliseconds)]);
    },
  };
}

interface RouteParts {
  readonly box: ConfidentialBox;
  readonly facts: FactsKeeper;
  readonly isCaller: ApiCaller;
  readonly limits: { isTooMuch(personId: string): boolean };
}

function routesOf(parts: RouteParts): Router {
  const router = Router();
  const readBody = express.json({ limit: '16kb', type: 'application/json' });
  router.post('/api/confidential', callerFirst(parts), readBody, unreadable, answer(parts));
  return router;
}

const unreadable: express.ErrorRequestHandler = (_error, _request, response, _next) =>
  void response.status(400).json({ error: 'not readable' });

const callers = new WeakMap<object, string>();

/** Nothing is read for a stranger. */
function callerFirst({ isCaller, limits }: RouteParts): RequestHandler {
  return (request, response, next) => {
    isCaller(request.headers.authorization).then(
      (caller) => {
        if (caller === undefined) return void response.status(401).json({ error: 'unauthorized' });
        if (limits.isTooMuch(caller.id)) return void response.status(429).json({ error: 'busy' });
        callers.set(request, caller.id);
        next();
      },
      () => void response.status(503).json({ error: 'unavailable' }),
    );
  };
}

function answer({ box, facts }: RouteParts): RequestHandler {
  return (request, response) => {
    const said = readSaid(request.body);
    const personId = callers.get(request);
    if (said === undefined || personId === undefined)
      return void response.status(400).json({ error: 'not readable' });
    facts.fresh(said.teamKey).then(
      (known) => {
        const { status, error } = take(box, known, personId, said);
        response.status(status).json(error === undefined ? {} : { error });
      },
      () => void response.status(503).json({ error: 'unavailable' }),
    );
  };
}

function take(
  box: ConfidentialBox,
  { settings, teamKeys }: BoxFacts,
  personId: string,
  said: Said,
): { readonly status: number; readonly error?: string } {
  if (!settings.features.includes('listening')) return { status: 403, error: 'off' };
  if (said.teamKey !== undefined && !teamKeys.has(said.teamKey))
    return { status: 400, error: 'no such team' };
  if (said.kind === 'note') {
    box.putNote(noteItem(said));
    return { status: 202 };
  }
  const { have, help } = said;
  const isNew = box.putPulse(personId, said.teamKey, { have, help }) === 'taken';
  return isNew ? { status: 202 } : { status: 409, error: 'already' };
}

const afterMilliseconds = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
