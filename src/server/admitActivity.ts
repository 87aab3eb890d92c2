import type { RequestHandler } from 'express';

import { say } from '#words/say.ts';

import { readActivity, viewerOf } from './activity.ts';
import type { Logger } from './log.ts';
import type { RateLimiter } from './rateLimit.ts';

/** After the guard: an activity that does not read is 400, too many of one person are 429, and only what was read goes on. */
export function admitActivity(limiter: RateLimiter, log: Logger): RequestHandler {
  return (request, response, next) => {
    const activity = readActivity(request.body);
    if (activity === undefined) {
      response.status(400).json({ error: 'not readable' });
      return;
    }
    // By who the guard says it is, never by an address: all of Teams comes from a few.
    const seconds = limiter.secondsToWait(viewerOf(activity)?.id ?? activity.conversation.id);
    if (seconds > 0) {
      log.warn({ name: activity.name, seconds }, 'too many calls of one person');
      response.status(429).set('Retry-After', String(seconds));
      response.json({ error: 'too many calls', message: say('chat.slow.tooMany', { seconds }) });
      return;
    }
    request.body = activity;
    response.type('json'); // also for an answer that is JSON already
    next();
  };
}
