import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import { decideStatusUpdate, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { ida, planned, projectWith, today } from '#test/domain/projects.ts';

function reported(project: Project, said: Partial<StatusUpdate>, on: Day = today): Project {
  const update: StatusUpdate = { rag: 'green', headline: 'Lab is ready.', next: '', needHelp: '', ...said };
  const decided = decideStatusUpdate(project, update, { today: on, author: ida, source: 'tab' });
  if (!decided.ok) throw new Error(decided.error.kind);
  return decided.value;
}

test('[ST3] the report keeps the level of each signal that day, but not how old its news was', () => {
  const late = reported(planned(30, { budget: 100 }), { spentToDate: 50, earnedPercent: 50 });
  expect(late.latest?.evidence).toEqual({ schedule: 'red', cost: 'green' });
});

test('[ST3] where nothing is asked of a project, its report keeps no evidence', () => {
  expect(reported(projectWith({}), {}).latest?.evidence).toBeUndefined();
});

test('[FO5] the report keeps what we forecast that day, so that it can be judged', () => {
  const counts = [3, 5, 4, 6, 2, 5].map((done, index) => ({
    week: isoWeekOf(addDays(today, 7 * (index - 6))),
    done,
  }));
  const agile = reported(planned(0, { method: 'Agile', doneHistory: counts }), { backlogItems: 20 });
  expect(agile.latest).toMatchObject({ p50Finish: addDays(today, 35), p85Finish: addDays(today, 42) });
});

test('[FO5] a lead’s own date is kept as one day without a later one, and nothing where nobody said one', () => {
  const ownDate = reported(planned(0), { forecastFinish: addDays(today, 90) });
  expect(ownDate.latest).toMatchObject({ p50Finish: addDays(today, 90), p85Finish: undefined });
  expect(reported(projectWith({}), {}).latest).toMatchObject({ p50Finish: undefined, p85Finish: undefined });
});

test('[FO5] a forecast that does not converge leaves no day in the report', () => {
  let project = planned(0, { method: 'Waterfall' });
  for (let week = -4; week <= 0; week += 1)
    project = reported(
      project,
      { forecastFinish: addDays(today, 100 + 14 * week) },
      addDays(today, 7 * week),
    );
  expect(project.latest).toMatchObject({ p50Finish: undefined, p85Finish: undefined });
  expect(project.latest?.evidence).toMatchObject({ schedule: 'red' });
});
