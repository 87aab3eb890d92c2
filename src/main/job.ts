import { parseArgs } from 'node:util';

import { standinBotToken } from '#server/botToken.ts';
import { readConfig } from '#server/config.ts';
import { jobGraphToken } from '#server/graphToken.ts';
import { botOnly } from '#server/jobs/botOnly.ts';
import { everyMinute } from '#server/jobs/everyMinute.ts';
import { makeJob } from '#server/jobs/makeJob.ts';
import { jobUsage, readWork, runWork } from '#server/jobs/work.ts';
import { createLog } from '#server/log.ts';

import { orEnd } from './startProblem.ts';

/** `npm run job -- weekly|posts|file [--once]`: what a scheduler runs, or what runs by itself each minute. Safe to run anywhere, twice. */
const { values, positionals } = orEnd(() =>
  parseArgs({ allowPositionals: true, options: { once: { type: 'boolean', default: false } } }),
);
const work = readWork(positionals);
if (work === undefined) {
  process.stderr.write(`${jobUsage}\n`);
  process.exit(2);
}
const read = readConfig(process.env);
if (!read.ok) {
  process.stderr.write(`The job does not start like this:\n${read.error}\n`);
  process.exit(1);
}
const config = read.value;
const { standinUrl } = config;
const log = createLog(config.logLevel);
const job = makeJob({
  config,
  log,
  clock: { now: () => Date.now() },
  graphToken: jobGraphToken(config, process.env),
  conversations: botOnly(
    config,
    log,
    standinUrl === undefined ? undefined : standinBotToken({ ...config, standinUrl }),
  ),
});
// Weekly work is done once, whatever else is said: it is for a scheduler.
const isOnce = values.once || work.includes('weekly');
const run = () => runWork(job, work, (line) => process.stdout.write(`${line}\n`));
if (isOnce) {
  const { isDone } = await run();
  process.exit(isDone ? 0 : 1);
}
const ending = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort());
process.stdout.write(`${JSON.stringify({ ready: true, job: work })}\n`);
await everyMinute(run, ending.signal);
process.exit(0);
