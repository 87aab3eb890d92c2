import type { Health } from '#domain/health/health.ts';

export function scheduleOf(health: Health) {
  return health.signals.find((signal) => signal.name === 'schedule');
}
