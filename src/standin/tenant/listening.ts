import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

export interface Listening {
  readonly origin: string;
  /** Answers from now on; requests before that wait for nothing and get 503. */
  answerWith(fetch: Answer): void;
  /** Ends open streams too. */
  close(): Promise<void>;
}

type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** Takes the port first, because what is served has to know its own address. Port 0 is any that is free. */
export async function listenOn(port: number): Promise<Listening> {
  let answer: Answer = notYet;
  const listener = getRequestListener((request, env) => answerOrDrop(answer, request, env as HttpBindings), {
    overrideGlobalObjects: false,
  });
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    void listener(incoming, outgoing);
  });
  await listen(server, port);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    answerWith: (next) => {
      answer = next;
    },
    close: () => close(server),
  };
}

const notYet: Answer = () => new Response('Starting', { status: 503 });

/** A fault may want the answer lost, or torn in the middle: then the connection is cut. */
async function answerOrDrop(answer: Answer, request: Request, env: HttpBindings): Promise<Response> {
  const response = await answer(request, env);
  const cut = response.headers.get('x-standin-drop');
  if (cut === null) return response;
  if (cut === 'middle') await sendHalf(response, env.outgoing);
  env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function sendHalf(response: Response, outgoing: HttpBindings['outgoing']): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = { ...Object.fromEntries(response.headers), 'content-length': body.length };
  outgoing.writeHead(response.status, headers);
  await new Promise<void>((resolve) => {
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => {
      resolve();
    });
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
