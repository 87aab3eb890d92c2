import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

import type { GraphCall } from './graphClient.ts';
import { secondsOf } from './graphProblem.ts';

/** Travels with one call through the chain. */
export class Repeatable {
  readonly isRepeatable: boolean;

  constructor(isRepeatable: boolean) {
    this.isRepeatable = isRepeatable;
  }
}

const repeatsAtMost = 4;

/** Repeats what Graph was too busy for, after the time it asked for. */
export class RetryLink implements Middleware {
  readonly #pause: (seconds: number) => Promise<boolean>;
  #next: Middleware | undefined;

  constructor(pause: (seconds: number) => Promise<boolean>) {
    this.#pause = pause;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const option = context.middlewareControl?.getMiddlewareOptions(Repeatable);
    const isRepeatable = option instanceof Repeatable && option.isRepeatable;
    for (let repeats = 0; ; repeats += 1) {
      await this.#next?.execute(context);
      const { response } = context;
      if (!isRepeatable || response === undefined || !isBusy(response.status) || repeats === repeatsAtMost)
        return;
      const seconds = secondsOf(response.headers.get('Retry-After')) ?? 0.5 * 2 ** repeats;
      if (!(await this.#pause(seconds))) return;
    }
  }
}

const isBusy = (status: number): boolean => [429, 502, 503, 504].includes(status);

/** A POST is repeated only if every row it creates carries a ClientKey: the unique column then refuses the second one. */
export function mayRepeat(call: GraphCall): boolean {
  if (call.method !== 'POST') return true;
  if (!isRecord(call.body)) return false;
  const { fields, requests } = call.body;
  if (Array.isArray(requests)) {
    return requests.every(
      (inner: unknown) =>
        isRecord(inner) &&
        (inner['method'] !== 'POST' || mayRepeat({ method: 'POST', path: '', body: inner['body'] })),
    );
  }
  return isRecord(fields) && typeof fields['ClientKey'] === 'string';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
