import type { ImportProgress } from './runImport.ts';

/** What the pace of an import is known by. SharePoint gives so much a minute: rows go in quickly, then it asks to wait, then again. */
export interface ImportPace extends ImportProgress {
  readonly reportedAt: number;
  /** Since the import began or SharePoint last let it go on. */
  readonly runSince: number;
  readonly rowsBeforeRun: number;
  /** Like which the runs before this one were; undefined while SharePoint has not asked to wait. */
  readonly runsBefore: Run | undefined;
}

interface Run {
  readonly rows: number;
  /** From its first row to its last. */
  readonly writingMs: number;
  /** The wait after it included. */
  readonly wholeMs: number;
  /** How many whole runs this is the mean of; 0 is the first one alone. */
  readonly wholeRuns: number;
}

export const paceFrom = (startedAt: number): ImportPace => ({
  doneRows: 0,
  allRows: 0,
  reportedAt: startedAt,
  runSince: startedAt,
  rowsBeforeRun: 0,
  runsBefore: undefined,
});

/** `waitingUntil` is the end of the last wait SharePoint asked for, over or not. */
export function paceAfter(
  pace: ImportPace,
  progress: ImportProgress,
  { now, waitingUntil }: { readonly now: number; readonly waitingUntil: number | undefined },
): ImportPace {
  const runsBefore = runEndedBy(pace, waitingUntil);
  const begun =
    runsBefore === undefined || waitingUntil === undefined
      ? pace
      : { ...pace, runSince: waitingUntil, rowsBeforeRun: pace.doneRows, runsBefore };
  return { ...begun, ...progress, reportedAt: now };
}

/** Undefined while there is no pace to speak of. */
export function msLeft(
  pace: ImportPace,
  { now, waitingUntil = 0 }: { readonly now: number; readonly waitingUntil?: number | undefined },
): number | undefined {
  const waitMs = Math.max(0, waitingUntil - now);
  const rest = pace.allRows - pace.doneRows;
  const ended = waitMs > 0 ? runEndedBy(pace, waitingUntil) : undefined;
  if (ended !== undefined) return waitMs + msFor(rest, ended);
  if (pace.runsBefore === undefined) {
    if (pace.doneRows === 0) return undefined;
    return Math.max(waitMs, (rest * (now - pace.runSince)) / pace.doneRows);
  }
  const rowsThisRun = pace.doneRows - pace.rowsBeforeRun;
  const run = { ...pace.runsBefore, rows: Math.max(pace.runsBefore.rows, rowsThisRun) };
  const writingMs = (rest * run.writingMs) / run.rows;
  const waits = waitsFor(rowsThisRun + rest, run);
  const runEndsAt = now + ((run.rows - rowsThisRun) * run.writingMs) / run.rows;
  const nextWaitMs = Math.max(0, pace.runSince + run.wholeMs - runEndsAt);
  const later = Math.max(0, waits - 1) * (run.wholeMs - run.writingMs);
  return Math.max(waitMs, writingMs + Math.min(1, waits) * nextWaitMs + later);
}

function msFor(rows: number, run: Run): number {
  return (rows * run.writingMs) / run.rows + waitsFor(rows, run) * (run.wholeMs - run.writingMs);
}

const rowsOfBatch = 20;

/**
 * How many waits a run of these rows meets, none after the last. Runs differ by a batch or two: where one wait more or less hangs on
 * that, half of it is counted; the first run tells even less.
 */
function waitsFor(rows: number, run: Run): number {
  if (run.wholeRuns === 0) return Math.max(0, rows / run.rows - 0.5);
  const nearest = Math.max(1, Math.round(rows / run.rows));
  const beyond = rows - nearest * run.rows;
  if (Math.abs(beyond) <= 2 * rowsOfBatch) return nearest - 0.5;
  return Math.max(0, Math.ceil(rows / run.rows) - 1);
}

const minuteMs = 60_000;

/**
 * The first run may have begun late in SharePoint's minute, and what was refused at its end is charged to the next one: it tells less
 * than those that begin where a minute does.
 */
function runEndedBy(pace: ImportPace, waitingUntil: number | undefined): Run | undefined {
  const rows = pace.doneRows - pace.rowsBeforeRun;
  if (waitingUntil === undefined || waitingUntil <= pace.reportedAt || rows === 0) return undefined;
  const writingMs = pace.reportedAt - pace.runSince;
  const wholeMs = waitingUntil - pace.runSince;
  if (pace.runsBefore === undefined)
    return { rows, writingMs, wholeMs: Math.max(minuteMs, wholeMs), wholeRuns: 0 };
  const { runsBefore } = pace;
  const wholeRuns = runsBefore.wholeRuns + 1;
  const mean = (before: number, now: number): number => (before * (wholeRuns - 1) + now) / wholeRuns;
  return {
    rows: mean(runsBefore.rows, rows),
    writingMs: mean(runsBefore.writingMs, writingMs),
    wholeMs: mean(runsBefore.wholeMs, wholeMs),
    wholeRuns,
  };
}
