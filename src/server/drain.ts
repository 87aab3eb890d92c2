import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Afterwards } from './afterwards.ts';

const longestDrainMilliseconds = 6_000;

/** Takes no new calls, lets those under way be answered and what follows them be done, and resolves when none is left or the time is up. */
export async function drain(server: Server, afterwards: Afterwards): Promise<void> {
  await answered(server);
  await Promise.race([afterwards.settled(), sleep(longestDrainMilliseconds, undefined, { ref: false })]);
}

function answered(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => server.closeAllConnections(), longestDrainMilliseconds);
    server.close(() => {
      clearTimeout(tooLong);
      resolve();
    });
    server.closeIdleConnections();
  });
}
