import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, expect, test } from 'vitest';

const portBase = 26_740;
const playgroundPort = portBase + 5;
const heard: { readonly url: string; readonly body: string }[] = [];
let playground: Server;
let relay: ChildProcess;

beforeAll(async () => {
  playground = createServer((request, response) => {
    let body = '';
    request.on('data', (text) => void (body += String(text)));
    request.on('end', () => {
      heard.push({ url: request.url ?? '', body });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
  }).listen(playgroundPort, '127.0.0.1');
  const args = ['--port-base', String(portBase), '--playground-port', String(playgroundPort)];
  relay = spawn(process.execPath, ['src/main/playground.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout } = relay;
  if (stdout === null) throw new Error('the relay says nothing');
  await new Promise<void>((resolve, reject) => {
    relay.once('exit', () => reject(new Error('the relay ended')));
    createInterface({ input: stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve();
    });
  });
});

afterAll(async () => {
  playground.close();
  relay.removeAllListeners('exit');
  const ended = new Promise((resolve) => {
    relay.once('exit', resolve);
  });
  relay.kill('SIGTERM');
  await ended;
});

/** As the Playground sends it: unsigned, with people and a service address of its own. */
const activity = (more: object) => ({
  id: '1',
  channelId: 'msteams',
  serviceUrl: `http://localhost:${playgroundPort}/_connector`,
  from: { id: 'user-id-0', name: 'Alex Wilber' },
  conversation: { id: 'personal-chat-id', conversationType: 'personal' },
  ...more,
});

const send = (port: number, body: object) =>
  fetch(`http://localhost:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const search = activity({
  type: 'invoke',
  name: 'composeExtension/query',
  value: { commandId: '', parameters: [{ value: 'core' }], queryOptions: { skip: 0, count: 25 } },
});

test('what the Playground sends unsigned is answered through the relay', async () => {
  const answer = await send(portBase + 3, search);
  expect(answer.status).toBe(200);
  const text = JSON.stringify(await answer.json());
  expect(text).toContain('Core switch refresh');
  expect(text).not.toContain('"tap"'); // the Playground knows no selectItem and gives the whole search up
});

test('the server itself takes nothing unsigned, also then', async () => {
  expect((await send(portBase + 1, search)).status).toBe(401);
});

test('what the bot says is posted in the Playground', async () => {
  const answer = await send(portBase + 3, activity({ type: 'message', text: 'help' }));
  expect(answer.status).toBe(200);
  expect(heard[0]?.url).toContain('/_connector/v3/conversations/personal-chat-id/activities');
  expect(heard[0]?.body).toContain('AdaptiveCard');
});

test('a card arrives without the name that the Playground cannot press, and a press comes back with it', async () => {
  await send(portBase + 3, activity({ type: 'message', text: 'status core switch' }));
  const posted = heard.map(({ body }) => body).find((body) => body.includes('"status.update"')) ?? '';
  expect(posted).not.toContain('"key":');
  const { attachments } = JSON.parse(posted) as {
    attachments: { content: { actions: { verb: string; data: object }[] } }[];
  };
  const action = attachments[0]?.content.actions.find(({ verb }) => verb === 'status.update');
  const press = activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const answer = await send(portBase + 3, press);
  expect(answer.status).toBe(200);
  const form = JSON.stringify(await answer.json());
  expect(form).toContain('Update Core switch refresh');
  expect(form).not.toContain('"key":');
});
