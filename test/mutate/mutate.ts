import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';

import { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
type LogLevel = NonNullable<ConstructorParameters<typeof Stryker>[0]['logLevel']>;

/** `npm run mutate -- FOLDER` or one file in it: breaks the code in many small ways and counts how often the folder's own tests see it. */
const [broken = ''] = process.argv.slice(2).map((text) => text.replace(/\/+$/u, ''));
const isFile = broken.endsWith('.ts') || broken.endsWith('.tsx');
const folder = isFile ? dirname(broken) : broken;
const tests = folder.replace(/^src\//u, 'test/');
if (!folder.startsWith('src/') || !existsSync(broken) || !existsSync(tests)) {
  process.stderr.write(
    `Which folder? It has to be one of src/ with tests beside it in test/, like: npm run mutate -- src/data/sync\n`,
  );
  process.exit(2);
}
process.env['TS_PMO_MUTATE_TESTS'] = tests; // read by the configuration below

const mutants = await new Stryker({
  mutate: [isFile ? broken : `${folder}/**/*.{ts,tsx}`],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutate/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true, allowColor: false },
  concurrency: Math.max(1, availableParallelism()),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tsconfigFile: 'none', // its rewriting of tsconfig needs an API that TypeScript 7 no longer has
  tempDirName: '.mutate',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'docs', '.mutate'],
  fileLogLevel: 'off' as LogLevel,
  logLevel: 'warn' as LogLevel,
}).runMutationTest();

const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout');
const survivors = counted.filter((mutant) => !killed.includes(mutant)).map(sayWhere);
const ratio = Math.round((killed.length / Math.max(1, counted.length)) * 1000) / 1000;
process.stdout.write(
  `${JSON.stringify({ mutants: counted.length, killed: killed.length, ratio, survivors })}\n`,
);

function sayWhere({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const file = fileName.slice(fileName.indexOf('src/'));
  const what = (replacement ?? '').replaceAll(/\s+/gu, ' ').slice(0, 60);
  return `${file}:${String(location.start.line)} ${mutatorName} → ${what}${status === 'NoCoverage' ? ' (no test runs it)' : ''}`;
}
