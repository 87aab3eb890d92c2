import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { countOwnCases, type FileReport } from '#test/contract/ownCases.ts';

/** `npm test`: every check there is, in the order that fails soonest; all of them run, and the last line counts them. */
interface Count {
  passed: number;
  failed: number;
}

const measuring = 'test/journeys/deviceFirstRows.test.ts';
/** They wait for minutes, tell a story a second time, or walk every screen in every theme: `npm run test:long`. */
const long = 'test/journeys/long/**';
const reports = mkdtempSync(join(tmpdir(), 'ts-pmo-test-'));
const started = Date.now();
const failures: string[] = [];
const counts: Count[] = [
  check('format', 'oxfmt', ['--check']),
  check('types', 'tsc', []),
  check('types without DOM or Node: domain', 'tsc', ['-p', 'src/domain']),
  check('types without DOM: server', 'tsc', ['-p', 'src/server']),
  check('lint and walls', 'oxlint', []),
  check('nothing unused', 'knip', ['--no-progress']),
  check('build the tab', 'vite', ['build', '--logLevel', 'warn']),
  check('build the Teams window', 'vite', ['build', '--mode', 'window', '--logLevel', 'warn']),
  check('5,000 schedules of the sync engine', process.execPath, ['test/sim/sim.ts', '--schedules', '5000']),
  suite('unit and contract', ['--exclude', 'test/journeys/**', '--maxWorkers=2']), // vitest leaves one core of two idle
  suite('journeys', ['test/journeys', ...except([measuring, long]), '--maxWorkers=3']), // each file has ports of its own
  suite('a journey that measures pixels', [measuring]),
];
const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
}));
for (const failure of failures) print(`FAILED: ${failure}`); // whoever reads only the end of a long output sees what failed
print(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function except(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => ['--exclude', file]);
}

function check(title: string, command: string, args: readonly string[]): Count {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  print(`${done.status === 0 ? 'ok' : 'FAILED'}: ${title} (${seconds()} s)`);
  return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function suite(title: string, args: readonly string[]): Count {
  const file = join(reports, `${title}.json`);
  const done = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  print(`${done.status === 0 ? 'ok' : 'FAILED'}: ${title} (${seconds()} s)`);
  return countOf(title, file, done.status);
}

/** A run that broke before its first test, or outside of one, counts as one failure: never as nothing. */
function countOf(title: string, file: string, status: number | null): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: FileReport[];
    };
    const own = countOwnCases(report.testResults);
    if (own > 0) print(`${title}: ${own} cases of our own hold the stand-in to what is documented of Graph`);
    failures.push(...report.testResults.flatMap(failedTests));
    const failed = status === 0 ? report.numFailedTests : Math.max(1, report.numFailedTests);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function failedTests({ name, assertionResults }: FileReport): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  return failed.map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`);
}

function seconds(): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
