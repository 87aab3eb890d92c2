import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface SlowGraph {
  readonly port: number;
  /** How often it was asked, preflights left out. */
  calls(): number;
  stop(): void;
}

const answeredAfterMs = 100;
const ownHeaders = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding']);

/** In front of the stand-in: it answers after a tenth of a second, preflights too, and gzipped, as Graph does. */
export async function startSlowGraph(target: string): Promise<SlowGraph> {
  let calls = 0;
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'OPTIONS') calls += 1;
    const later = new Promise((resolve) => setTimeout(resolve, answeredAfterMs));
    const forward = async (): Promise<void> => {
      const sent: Uint8Array[] = [];
      for await (const piece of request) sent.push(piece as Uint8Array);
      const headers = Object.entries(request.headers).flatMap(([name, value]) =>
        ownHeaders.has(name) || value === undefined ? [] : [[name, String(value)] as [string, string]],
      );
      const body = sent.length === 0 ? {} : { body: Buffer.concat(sent) };
      const answer = await fetch(new URL(url, target), { method, headers, ...body });
      const bytes = gzipSync(await answer.bytes(), { level: 6 });
      await later;
      for (const [name, value] of answer.headers) if (!ownHeaders.has(name)) response.setHeader(name, value);
      if (answer.status === 204) return void response.writeHead(204).end();
      response.writeHead(answer.status, { 'content-encoding': 'gzip', 'content-length': bytes.length });
      response.end(bytes);
    };
    forward().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    calls: () => calls,
    stop: () => server.close().closeAllConnections(),
  };
}
