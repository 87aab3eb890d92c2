import { type ChildProcess, execFileSync } from 'node:child_process';

import { demoSettings } from '#demo/settings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import { startChild, stopChildren } from './childProcess.ts';
import { fillTenant } from './demo.ts';
import { checkImport } from './importFile.ts';
import { staleBundles } from './staleBundles.ts';
import { readStartOptions } from './startOptions.ts';
import { endWithProblem } from './startProblem.ts';

/** `npm start`: the tab, the server and the stand-in for Microsoft 365, on this computer. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const children: ChildProcess[] = [];
try {
  const options = readStartOptions(process.argv.slice(2));
  const { importing, asOf } = options;
  if (importing !== undefined) await checkImport(importing, pmoToday({ ...demoSettings, asOf }, Date.now()));
  for (const mode of staleBundles()) {
    say(mode === 'window' ? 'Building the Teams window …' : 'Building the tab …');
    execFileSync('vite', ['build', '--mode', mode, '--logLevel', 'warn'], {
      env: { ...process.env, NODE_ENV: 'production' }, // whoever started us may be a test: React would bundle its development build
      stdio: ['ignore', 2, 2],
    });
  }

  const standin = await startChild(
    'src/main/standin.ts',
    ['--port-base', String(options.portBase), '--data', options.dataDir],
    {},
  );
  children.push(standin.process);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stopChildren(children).then(() => process.exit(0)));
  }

  const env = standin.ready['env'] as Record<string, string>;
  const server = await startChild('src/main/server.ts', ['--port', String(options.portBase + 1)], {
    ...env,
    NIGHT_SECONDS: '15', // what is said in confidence waits for the night; nobody who looks at a demo does
  });
  children.push(server.process);

  for (const line of await fillTenant(env, options, say)) say(line);
  const job = await startChild('src/main/job.ts', ['posts', 'file'], {
    ...env,
    PORT: String(options.portBase + 1),
  });
  children.push(job.process);
  const urls = {
    teams: `http://localhost:${options.portBase}`,
    app: `http://localhost:${options.portBase + 1}`,
    graph: `http://localhost:${options.portBase + 2}`,
  };
  say(`\n  Open Teams:  ${urls.teams}\n  The lists are kept in ${options.dataDir}\n`);
  say(JSON.stringify({ ready: true, ...urls }));
  for (const child of children) {
    child.once('exit', (code) => {
      process.exitCode = code ?? 1;
      void stopChildren(children).then(() => process.exit());
    });
  }
} catch (error) {
  await stopChildren(children); // what did start would keep its ports
  endWithProblem(error);
}
