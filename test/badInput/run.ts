import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Resolves when the program and everything it started have let go of their output. */
export function run(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [`src/main/${file}`, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** What is not as it has to be: ends with 1, in words that say what to do, without the insides of the program. */
export function missing({ code, said }: Ended, ...words: readonly string[]): string[] {
  const problems = words.filter((word) => !said.includes(word));
  if (code !== 1) problems.push(`ended with ${String(code)}`);
  if (/\n {4}at |node:internal/u.test(said)) problems.push('the insides of the program');
  return problems.length === 0 ? [] : [...problems, said];
}

/** For a program that does start: what it said until it was ready. Then it is ended. */
export function runUntilReady(file: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [`src/main/${file}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (said.includes('{"ready":true')) resolve(said);
      else reject(new Error(`ended with ${String(code)}: ${said}`));
    });
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('{"ready":true')) child.kill('SIGTERM');
    });
  });
}
