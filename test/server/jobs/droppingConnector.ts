import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DroppingConnector {
  readonly url: string;
  /** What becomes of the next calls: `random` below a half of the rate loses the call, else its answer. */
  rate: number;
  /** Calls that posted a message and whose answer never arrived. */
  readonly swallowed: { count: number };
  stop(): Promise<void>;
}

/** The Bot Connector behind a bad line: a call gets lost on the way, or is done and its answer gets lost. */
export async function startDroppingConnector(
  standinUrl: string,
  random: () => number,
): Promise<DroppingConnector> {
  const swallowed = { count: 0 };
  const connector = { rate: 0 };
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const fate = random();
      if (fate < connector.rate / 3) return void response.writeHead(429).end('{}');
      if (fate < (connector.rate * 2) / 3) return void request.socket.destroy();
      const answer = await fetch(`${standinUrl}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: {
          authorization: request.headers.authorization ?? '',
          'content-type': 'application/json',
        },
        body: Buffer.concat(chunks),
      });
      if (fate < connector.rate) {
        swallowed.count += 1;
        return void request.socket.destroy();
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(connector, {
    url: `http://127.0.0.1:${port}/connector/`,
    swallowed,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** The same numbers for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
