import { readDay } from '#domain/calendar/day.ts';
import { readIsoWeek } from '#domain/calendar/isoWeek.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { ProjectHistories } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import { type RowReader, wordsIn } from './rowReader.ts';

/*
 * A history is words a person can read in SharePoint, oldest first, one blank between two:
 * `2026-11-22:2027-01-15`, `2026-W47:5`, `2026-W47:GA` (status, then evidence).
 */

const evidenceByLetter: Readonly<Record<string, EvidenceHealth>> = {
  G: 'green',
  A: 'amber',
  R: 'red',
  N: 'noNews',
  U: 'unknown',
};
const letterByEvidence = { green: 'G', amber: 'A', red: 'R', noNews: 'N', unknown: 'U' } as const;
const ragByLetter: Readonly<Record<string, Rag | undefined>> = {
  G: 'green',
  A: 'amber',
  R: 'red',
  '-': undefined,
};

export function readHistories(row: RowReader): ProjectHistories {
  return {
    forecastHistory: readForecastHistory(row),
    doneHistory: readEntries(row, 'DoneHistory', (key, entry) => {
      const [week, done] = [readIsoWeek(key), Number(entry)];
      return week === undefined || entry === '' || !Number.isFinite(done) ? undefined : { week, done };
    }),
    healthHistory: readEntries(row, 'HealthHistory', (key, entry) => {
      const [week, status, evidence] = [readIsoWeek(key), entry[0] ?? '', evidenceByLetter[entry[1] ?? '']];
      if (week === undefined || evidence === undefined || !(status in ragByLetter)) return undefined;
      return { week, rag: ragByLetter[status], evidence };
    }),
  };
}

export function readForecastHistory(row: RowReader): ProjectHistories['forecastHistory'] {
  return readEntries(row, 'ForecastHistory', (key, entry) => {
    const [on, finish] = [readDay(key), readDay(entry)];
    return on === undefined || finish === undefined ? undefined : { on, finish };
  });
}

export const forecastHistoryCell = (history: ProjectHistories['forecastHistory']): string | null =>
  join(history.map(({ on, finish }) => `${on}:${finish}`));

export function historyCells(project: ProjectHistories): Readonly<Record<string, string | null>> {
  return {
    ForecastHistory: forecastHistoryCell(project.forecastHistory),
    DoneHistory: join(project.doneHistory.map(({ week, done }) => `${week}:${done}`)),
    HealthHistory: join(
      project.healthHistory.map(({ week, rag, evidence }) => {
        const status = rag === undefined ? '-' : letterByEvidence[rag];
        return `${week}:${status}${letterByEvidence[evidence]}`;
      }),
    ),
  };
}

/** An entry that does not read is noted once and left out; the others stand. */
function readEntries<T>(
  row: RowReader,
  column: string,
  parse: (key: string, entry: string) => T | undefined,
): readonly T[] {
  const words = wordsIn(row.text(column));
  const entries = words.flatMap((word) => {
    const [key = '', entry = ''] = word.split(':');
    return parse(key, entry) ?? [];
  });
  if (entries.length < words.length) row.note('jsonUnreadable', column);
  return entries;
}

const join = (entries: readonly string[]): string | null => (entries.length === 0 ? null : entries.join(' '));
