import { createServer, type RequestListener, type Server } from 'node:http';

export interface ClientPatience {
  readonly headersMilliseconds: number;
  /** Head and body together. */
  readonly requestMilliseconds: number;
}

export const clientPatience: ClientPatience = { headersMilliseconds: 10_000, requestMilliseconds: 20_000 };

/** Who sends a byte now and then is let go: what they hold is a socket, and not for long. */
export function createPatientServer(listener: RequestListener, patience: ClientPatience): Server {
  const { headersMilliseconds, requestMilliseconds } = patience;
  const connectionsCheckingInterval = Math.min(5_000, headersMilliseconds / 2);
  const server = createServer(
    {
      headersTimeout: headersMilliseconds,
      requestTimeout: requestMilliseconds,
      connectionsCheckingInterval,
      keepAliveTimeout: 75_000, // longer than a proxy keeps its own end
      maxHeaderSize: 32 * 1_024,
    },
    listener,
  );
  server.maxHeadersCount = 100;
  return server;
}
