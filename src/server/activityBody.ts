import express, { type RequestHandler } from 'express';

const deepest = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The body of a call whose token is good. Ours reads it before the SDK: the SDK's own reader stops at 100 kB, and a message with its
 * thread may have more. More than 256 kB is 413; deeper than 32 levels, or with a key that reaches for prototypes, is 400.
 */
export function activityBody(): RequestHandler[] {
  return [express.json({ limit: '256kb', strict: true }), refuseTricks];
}

const refuseTricks: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body;
  next(isPlain(body, 1) ? undefined : { status: 400 });
};

/** Also makes text well-formed where somebody's message was cut in the middle of a sign: half of one cannot go into an address. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) {
    if (forbiddenKeys.has(key)) return false;
    const part = parts[key];
    if (typeof part !== 'string') {
      if (!isPlain(part, depth + 1)) return false;
    } else if (!part.isWellFormed()) parts[key] = part.toWellFormed();
  }
  return true;
}
