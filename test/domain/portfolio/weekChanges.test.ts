import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { weekChanges } from '#domain/portfolio/weekChanges.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import type { Project } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { ida, planned, today } from '#test/domain/projects.ts';

const ago = (days: number): Day => addDays(today, -days);
interface Said {
  readonly daysAgo: number;
  readonly rag?: Rag;
  readonly slip?: number;
  readonly help?: string;
}

/** Reported as its lead would, oldest first. */
function reported(name: string, ...said: readonly Said[]): Project {
  let project = planned(0, {
    name,
    key: `${name.toUpperCase()}-01`,
    rag: undefined,
    reportedOn: undefined,
    forecastFinish: undefined,
  });
  for (const { daysAgo, rag = 'green', slip = 0, help = '' } of said) {
    const decided = decideStatusUpdate(
      project,
      { rag, headline: 'So it is', next: '', needHelp: help, forecastFinish: addDays(today, 100 + slip) },
      { today: ago(daysAgo), author: ida, source: 'tab' },
    );
    if (!decided.ok) throw new Error(decided.error.kind);
    project = decided.value;
  }
  return project;
}

const report = (...projects: Project[]) => weekChanges(whatMattersFirst(projects, today), today);
const changesOf = (project: Project) => report(project).changed.flatMap(({ changes }) => changes);

test('[PF3] what changed first, then the unchanged, then the silent, longest first', () => {
  const changes = report(
    reported('Same', { daysAgo: 10 }, { daysAgo: 3 }),
    reported('Quiet', { daysAgo: 9 }),
    reported('Silent', { daysAgo: 15 }),
    reported('Longer', { daysAgo: 30 }),
    planned(0, { name: 'Never', reportedOn: undefined }),
    reported('Worse', { daysAgo: 10 }, { daysAgo: 3, rag: 'red', slip: 40 }),
    { ...reported('Over', { daysAgo: 40 }), stage: 'Done' },
  );
  expect(changes).toMatchObject({ since: ago(7), until: today });
  expect(changes.changed.map(({ standing }) => standing.project.name)).toEqual(['Worse']);
  expect(changes.unchanged.map(({ project }) => project.name)).toEqual(['Quiet', 'Same']);
  expect(changes.silent.map(({ standing, ageDays }) => [standing.project.name, ageDays])).toEqual([
    ['Never', undefined],
    ['Longer', 30],
    ['Silent', 15],
  ]);
});

test('[PF3] a change says from what to what', () => {
  expect(
    changesOf(reported('Worse', { daysAgo: 10 }, { daysAgo: 3, rag: 'amber', slip: 15, help: 'A tester' })),
  ).toEqual([
    { kind: 'status', from: 'green', to: 'amber' },
    { kind: 'evidence', from: 'green', to: 'amber' },
    { kind: 'finishMoved', from: addDays(today, 100), to: addDays(today, 115), days: 15 },
    { kind: 'helpAsked', help: 'A tester' },
  ]);
});

test('[PF3] started and finished within the week, the first day after it began included, the day itself not', () => {
  const started = (daysAgo: number) =>
    changesOf(planned(0, { startOn: ago(daysAgo), reportedOn: ago(9) })).map(({ kind }) => kind);
  expect([started(6), started(0), started(7), started(-1)]).toEqual([['started'], ['started'], [], []]);
  const finished = planned(0, { stage: 'Done', actualFinish: ago(2), reportedOn: ago(2) });
  expect(changesOf(finished)).toEqual([{ kind: 'finished', on: ago(2) }]);
});

test('[PF3] two reports within the week are compared with the one before both', () => {
  expect(
    changesOf(
      reported(
        'Twice',
        { daysAgo: 12, slip: 0 },
        { daysAgo: 4, rag: 'amber', slip: 5 },
        { daysAgo: 0, rag: 'amber', slip: 8 },
      ),
    ),
  ).toContainEqual({ kind: 'status', from: 'green', to: 'amber' });
  const back = reported('Back', { daysAgo: 12 }, { daysAgo: 4, rag: 'amber' }, { daysAgo: 0 });
  expect(changesOf(back)).toEqual([]);
});

test('[PF3] what changed the week before is not told again', () => {
  expect(
    changesOf(
      reported(
        'Then',
        { daysAgo: 16 },
        { daysAgo: 8, rag: 'red', slip: 40, help: 'x' },
        { daysAgo: 1, rag: 'red', slip: 40, help: 'x' },
      ),
    ),
  ).toEqual([]);
  expect(changesOf(reported('First', { daysAgo: 2, rag: 'red' }))).toEqual([]);
});

test('[PF3] without forecasts a week is taken to be told on its Friday', () => {
  const project = planned(0, {
    reportedOn: today,
    healthHistory: [
      { week: isoWeekOf(ago(14)), rag: 'green', evidence: 'green' },
      { week: isoWeekOf(ago(7)), rag: 'amber', evidence: 'green' },
      { week: isoWeekOf(today), rag: 'amber', evidence: 'green' },
    ],
  });
  expect(changesOf(project)).toEqual([{ kind: 'status', from: 'green', to: 'amber' }]);
});

test('[PF3] what was said on the evening before the week is what changes are told from', () => {
  const dayBefore = reported('Evening', { daysAgo: 7 }, { daysAgo: 0, rag: 'amber', slip: 15 });
  expect(changesOf(dayBefore).map(({ kind }) => kind)).toEqual(['status', 'evidence', 'finishMoved']);
});

test('[PF3] the newest of many finishes is compared with the newest one before the week', () => {
  const said = [21, 14, 8, 4, 1].map((daysAgo, index) => ({ daysAgo, slip: index }));
  const moved = changesOf(reported('Steady', ...said)).find(({ kind }) => kind === 'finishMoved');
  expect(moved).toMatchObject({ from: addDays(today, 102), to: addDays(today, 104), days: 2 });
});

test('[PF3] help that was asked for and taken back within the week is not told', () => {
  for (const needHelp of [undefined, ''])
    expect(changesOf(planned(0, { needHelp, needHelpSince: ago(2), reportedOn: ago(9) }))).toEqual([]);
});

test('[PF3] who reported lately is not silent, though the evidence of the project is not known', () => {
  const { silent, unchanged } = report(planned(9, { startOn: undefined, reportedOn: ago(9) }));
  expect([silent.length, unchanged.length]).toEqual([0, 1]);
});

/** Green last week and amber this week; last week's finish was forecast on this day. */
const turned = (until: Day, forecastOn: Day): Project =>
  planned(0, {
    reportedOn: until,
    healthHistory: [
      { week: isoWeekOf(addDays(until, -7)), rag: 'green', evidence: 'green' },
      { week: isoWeekOf(until), rag: 'amber', evidence: 'green' },
    ],
    forecastHistory: [{ on: forecastOn, finish: addDays(today, 100) }],
  });
const saturday = addDays(today, 5);

test.each([
  { until: today, forecastOn: ago(7), what: 'on its Monday', kinds: ['status'] },
  { until: today, forecastOn: ago(6), what: 'on its Tuesday', kinds: [] },
  { until: saturday, forecastOn: ago(1), what: 'on its Sunday', kinds: [] },
  { until: saturday, forecastOn: ago(2), what: 'on its Saturday', kinds: ['status'] },
  { until: saturday, forecastOn: today, what: 'on the Monday after it', kinds: ['status'] },
])('[PF3] a week is taken to be told when its finish was forecast: $what', ({ until, forecastOn, kinds }) => {
  const standings = whatMattersFirst([turned(until, forecastOn)], until);
  const told = weekChanges(standings, until).changed.flatMap(({ changes }) => changes);
  expect(told.map(({ kind }) => kind)).toEqual(kinds);
});

test('[PF3] every project is told exactly once', () => {
  const weeks = fc.array(
    fc.record({
      daysAgo: fc.nat(6),
      rag: fc.constantFrom<Rag[]>('green', 'amber', 'red'),
      slip: fc.nat(40),
      isSaid: fc.boolean(),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(weeks, { maxLength: 5 }), (all) => {
      const projects = all.map((said, index) =>
        reported(
          `P${index}`,
          ...said.flatMap(({ daysAgo, isSaid, ...rest }, week) =>
            isSaid ? { ...rest, daysAgo: 7 * (said.length - 1 - week) + daysAgo } : [],
          ),
        ),
      );
      const { changed, unchanged, silent } = report(...projects);
      const told = [
        ...changed.map(({ standing }) => standing),
        ...unchanged,
        ...silent.map(({ standing }) => standing),
      ].map(({ project }) => project.key);
      expect(told.toSorted()).toEqual(projects.map(({ key }) => key).toSorted());
    }),
  );
});
