import { parseArgs } from 'node:util';

import { startChild, stopChildren } from './childProcess.ts';
import { fillTenant } from './demo.ts';
import { startRelay } from './playgroundRelay.ts';
import { readStartOptions } from './startOptions.ts';

/** `npm run playground`: our server for Microsoft's Agents Playground, without any way around the server's token checks. */
const { values } = parseArgs({
  options: {
    'port-base': { type: 'string', default: '5300' },
    'playground-port': { type: 'string', default: '56150' },
    as: { type: 'string', default: 'ida.nyberg@nordvik.example' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const options = readStartOptions(['--port-base', values['port-base']]);
  const { portBase } = options;
  const standin = await startChild(
    'src/main/standin.ts',
    ['--port-base', String(portBase), '--data', options.dataDir],
    {},
  );
  const children = [standin.process];
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stopChildren(children).then(() => process.exit(0)));
  }
  const env = standin.ready['env'] as Record<string, string>;
  const app = `http://localhost:${portBase + 1}`;
  const relay = await startRelay({
    port: portBase + 3,
    teams: `http://localhost:${portBase}`,
    graph: `http://localhost:${portBase + 2}`,
    app,
    playground: `http://localhost:${values['playground-port']}`,
    upn: values.as,
  });
  // The relay is all of Microsoft 365 to the server: only there does it post what the Playground shall show.
  const toRelay = { ...env, STANDIN_URL: relay.origin };
  const server = await startChild('src/main/server.ts', ['--port', String(portBase + 1)], toRelay);
  children.push(server.process);
  for (const line of await fillTenant(env, options)) say(line);
  say(`
  Everything in the Playground happens as ${values.as}. In another terminal:

    npx @microsoft/m365agentsplayground start -e ${relay.origin}/api/messages -c msteams -p ${values['playground-port']}
`);
  say(JSON.stringify({ ready: true, endpoint: `${relay.origin}/api/messages`, app }));
} catch (error) {
  process.stderr.write(
    `The Playground's relay could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
