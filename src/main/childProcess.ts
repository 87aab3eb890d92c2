import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ReadyChild {
  readonly process: ChildProcess;
  readonly ready: Record<string, unknown>;
}

/**
 * Starts one of our own programs and waits for its line of JSON with `ready: true`. It stays in our process group, so that
 * one signal to the group ends everything.
 */
export function startChild(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<ReadyChild> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`the reason stands above (${file} ended with ${String(code)})`)),
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = readReadyLine(line);
      if (ready !== undefined) resolve({ process: child, ready });
    });
  });
}

function readReadyLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  const value: unknown = JSON.parse(line);
  const isReady = typeof value === 'object' && value !== null && 'ready' in value && value.ready === true;
  return isReady ? { ...value } : undefined;
}

/** Asks politely, and ends what has not ended after six seconds. */
export async function stopChildren(children: readonly ChildProcess[]): Promise<void> {
  const ended = children.map(
    (child) =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 6_000).unref();
      }),
  );
  await Promise.all(ended);
}
