import { startServer } from '#server/startServer.ts';
import { standinBotToken } from '#server/botToken.ts';
import { readConfig } from '#server/config.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import { createLog } from '#server/log.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { endWithProblem, orEnd } from './startProblem.ts';

/** `npm run server`: answers Teams and serves the tab. Everything it needs to know is in the environment. */
const { values } = orEnd(() => parseArgs({ options: { port: { type: 'string' } } }));
const read = readConfig({ ...process.env, ...(values.port === undefined ? {} : { PORT: values.port }) });
if (!read.ok) {
  process.stderr.write(`TS PMO does not start like this:\n${read.error}\n`);
  process.exit(1);
}
const config = read.value;
const { standinUrl } = config;
const server = await startServer({
  config,
  log: createLog(config.logLevel),
  clock: { now: () => Date.now() },
  tabFolder: join(import.meta.dirname, '../../dist/tab'),
  token: standinUrl === undefined ? undefined : standinBotToken({ ...config, standinUrl }),
  jobToken: jobGraphToken(config, process.env),
}).catch(endWithProblem);
process.stdout.write(`${JSON.stringify({ ready: true, app: config.publicUrl })}\n`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
