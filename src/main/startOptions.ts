import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type Day, readDay } from '#domain/calendar/day.ts';

/** A number is a portfolio of so many projects. */
export type Seed = 'demo' | 'empty' | number;

export interface StartOptions {
  readonly portBase: number;
  readonly dataDir: string;
  readonly seed: Seed;
  readonly importing: { readonly file: string; readonly map: string } | undefined;
  readonly asOf: Day | undefined;
}

/** What stands after `npm start --`; throws a sentence that says what to type instead. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'port-base': { type: 'string', default: '5300' },
      data: { type: 'string' },
      keep: { type: 'boolean', default: false },
      seed: { type: 'string' },
      import: { type: 'string' },
      map: { type: 'string' },
      'as-of': { type: 'string' },
    },
  });
  return {
    portBase: readPort(values['port-base']),
    dataDir:
      values.data !== undefined
        ? resolve(values.data)
        : values.keep
          ? resolve('.standin')
          : throwAwayFolder(),
    seed: readSeed(values.seed ?? (values.import === undefined ? 'demo' : 'empty')),
    importing: readImport(values.import, values.map),
    asOf: readAsOf(values['as-of']),
  };
}

export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65_533)
    throw new Error(`--port-base takes a number from 1024 to 65533, not ${text}`);
  return port;
}

function throwAwayFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ts-pmo-'));
}

const mostProjects = 20_000;

function readSeed(text: string): Seed {
  if (text === 'demo' || text === 'empty') return text;
  const count = Number(/^scale:(\d+)$/u.exec(text)?.[1]);
  if (count >= 1 && count <= mostProjects) return count;
  throw new Error(`--seed is demo, empty or scale:N with N from 1 to ${mostProjects}, not ${text}`);
}

function readImport(file: string | undefined, map: string | undefined): StartOptions['importing'] {
  if (file === undefined && map === undefined) return undefined;
  if (file === undefined || map === undefined)
    throw new Error('an import takes both: --import FILE.csv --map NAME');
  return { file: resolve(file), map };
}

function readAsOf(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const asOf = readDay(text);
  if (asOf === undefined) throw new Error(`--as-of takes a day such as 2023-03-31, not ${text}`);
  return asOf;
}
