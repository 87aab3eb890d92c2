const minuteMilliseconds = 60_000;
const soonMilliseconds = 5_000;

/** Runs now, then a minute after each run has ended; sooner if a run says that more is about to come. Ends when told to. */
export async function everyMinute(
  run: () => Promise<{ readonly isMoreSoon: boolean }>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { isMoreSoon } = await run();
    await pause(isMoreSoon ? soonMilliseconds : minuteMilliseconds, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
