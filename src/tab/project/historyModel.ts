import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { shortAge } from '#tab/parts/shortAge.ts';

export interface HistoryEntry {
  readonly id: string;
  readonly author: Person;
  /** What changed against the report before: `reported Green; finish 18 → 22 Jan`. */
  readonly change: string;
  readonly headline: string;
  readonly age: string;
}

export function historyOf(reportsNewestFirst: readonly StatusReport[], today: Day): readonly HistoryEntry[] {
  return reportsNewestFirst.map((report, index) => ({
    id: report.week,
    author: report.author,
    change: changeWords(report, reportsNewestFirst[index + 1], today),
    headline: report.headline,
    age: shortAge(report.reportedOn, today),
  }));
}

function changeWords(report: StatusReport, before: StatusReport | undefined, today: Day): string {
  const status = statusWords(report.rag);
  const said =
    before === undefined || before.rag === report.rag
      ? say('tab.history.reported', { status })
      : say('tab.history.changed', { before: statusWords(before.rag), status });
  const changes = [said, finishChange(report, before, today), helpChange(report, before)];
  return changes.filter((change) => change !== undefined).join('; ');
}

function finishChange(
  report: StatusReport,
  before: StatusReport | undefined,
  today: Day,
): string | undefined {
  const now = report.forecastFinish;
  const was = before?.forecastFinish;
  if (now === undefined || was === undefined || now === was) return undefined;
  return say('tab.history.finish', { before: dayWordsNear(was, today), now: dayWordsNear(now, today) });
}

function helpChange(report: StatusReport, before: StatusReport | undefined): string | undefined {
  if (before === undefined || (report.needHelp === '') === (before.needHelp === '')) return undefined;
  return say(report.needHelp === '' ? 'tab.history.helpDone' : 'tab.history.helpWanted');
}
