import { destination, type Logger, pino } from 'pino';

/** JSON lines on stderr: stdout carries the ready line. Tokens and names of people stay out. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'authorization',
          'token',
          'access_token',
          'upn',
          'headers.authorization',
          'req.headers',
          'err.config',
          'err.request',
          'err.response',
          'activity',
          'body',
        ],
        remove: true,
      },
    },
    destination({ fd: 2, sync: true }),
  );
}

export type { Logger } from 'pino';
