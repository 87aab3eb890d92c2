import type { Server } from 'node:http';

const longestDrainMilliseconds = 6_000;

/** Takes no new calls, lets those under way be answered, and resolves when none is left or the time is up. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => server.closeAllConnections(), longestDrainMilliseconds);
    server.close(() => {
      clearTimeout(tooLong);
      resolve();
    });
    server.closeIdleConnections();
  });
}
