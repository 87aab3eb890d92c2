import type { Logger } from '#server/log.ts';

const secondMilliseconds = 1_000;
/** Whoever ends us does not wait longer; a run that is cut short left a claim at worst. */
const longestEndMilliseconds = 4_000;

export interface Wake {
  /** Runs now, or as soon as a second has passed since the run before began and that one has ended. */
  now(): void;
  /** No run begins any more; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Anybody may ask for a look at the posts, as often as they like: many wishes are one run. */
export function atMostOnceASecond(run: () => Promise<unknown>, log: Logger): Wake {
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isStopped = false;
  let earliest = 0;
  let timer: NodeJS.Timeout | undefined;

  const begin = (): void => {
    timer = undefined;
    isWanted = false;
    earliest = Date.now() + secondMilliseconds;
    running = run()
      .then(
        () => undefined,
        (error: unknown) => log.error({ err: error }, 'the job stumbled'),
      )
      .finally(() => {
        running = undefined;
        if (isWanted) plan();
      });
  };
  const plan = (): void => {
    if (isStopped || timer !== undefined) return;
    isWanted = true;
    if (running === undefined) timer = setTimeout(begin, Math.max(0, earliest - Date.now()));
  };
  return {
    now: plan,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await Promise.race([running, afterMilliseconds(longestEndMilliseconds)]);
    },
  };
}

const afterMilliseconds = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
