import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { finishProject } from '#domain/project/finishProject.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { ida, planned, today } from '#test/domain/projects.ts';

/** Written in the middle of a project that ends today. */
const midReport = (p85Finish: Day): StatusReport => ({
  projectKey: 'PAY-01',
  week: isoWeekOf(addDays(today, -50)),
  reportedOn: addDays(today, -50),
  rag: 'green',
  headline: '',
  next: '',
  needHelp: '',
  businessText: undefined,
  technicalText: undefined,
  forecastFinish: undefined,
  spentToDate: undefined,
  earnedPercent: undefined,
  doneItems: undefined,
  backlogItems: undefined,
  p50Finish: addDays(today, -9),
  p85Finish,
  source: 'tab',
  author: ida,
});

test.each([
  { days: 0, hit: true },
  { days: -1, hit: false },
])(
  '[FO5] forecast by $days days from the finish, a project that is done says we were right: $hit',
  ({ days, hit }) => {
    const reports = [midReport(addDays(today, days))];
    const before = planned(0);
    const after = finishProject(before, { on: today, reports });
    expect(after).toEqual({ ...before, stage: 'Done', actualFinish: today, forecastHit: hit });
  },
);

test('[FO5] where there was no forecast, the end of a project judges none', () => {
  expect(finishProject(planned(0), { on: today, reports: [] }).forecastHit).toBeUndefined();
});

test('a new project claims nothing that nobody said: no rule, no secret, no history, no figure', () => {
  const { key, name, isMandatory, isConfidential, dependsOn, links, ...rest } = newProject('ATL-01', 'Atlas');
  const { forecastHistory, doneHistory, healthHistory, ...said } = rest;
  expect([key, name, isMandatory, isConfidential]).toEqual(['ATL-01', 'Atlas', false, false]);
  for (const list of [dependsOn, links, forecastHistory, doneHistory, healthHistory])
    expect(list).toEqual([]);
  expect(Object.values(said).every((value) => value === undefined)).toBe(true);
});
