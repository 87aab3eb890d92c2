import { destination, type DestinationStream, type Logger, pino } from 'pino';

import { correlationId } from './correlation.ts';

const neverSaid = [
  'authorization',
  'token',
  'access_token',
  'upn',
  'activity',
  'body',
  'value',
  'text',
  'from',
];

/**
 * JSON lines on stderr: stdout carries the ready line. Tokens and names of people stay out: of an error only its kind and where it
 * happened, because its message may quote what was being read.
 */
export function createLog(level: string, to: DestinationStream = destination({ fd: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      mixin: () => ({ correlationId: correlationId() }),
      serializers: { err: whereItHappened },
      redact: { paths: neverSaid.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    to,
  );
}

function whereItHappened(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    type: name,
    code,
    at: at.slice(0, 8).map((line) => line.trim()),
    ...(cause instanceof Error ? { cause: whereItHappened(cause) } : {}),
  };
}

export type { Logger } from 'pino';
