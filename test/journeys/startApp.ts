import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunningApp {
  readonly teams: string;
  readonly app: string;
  readonly graph: string;
  stop(): Promise<void>;
}

/** `npm start` as a person types it, on ports of its own; stop() ends the whole process group. */
export async function startApp(portBase: number, options: readonly string[] = []): Promise<RunningApp> {
  const child = spawn('npm', ['start', '--', '--port-base', String(portBase), ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = await readyLine(child);
  return {
    teams: ready['teams'] ?? '',
    app: ready['app'] ?? '',
    graph: ready['graph'] ?? '',
    stop: () => stopGroup(child),
  };
}

function readyLine(child: ChildProcess): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)}`)));
    if (child.stdout === null) return reject(new Error('npm start has no output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve(JSON.parse(line) as Record<string, string>);
    });
  });
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
