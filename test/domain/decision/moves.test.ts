import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { movesOf } from '#domain/decision/moves.ts';
import type { Project } from '#domain/project/project.ts';
import { newProject } from '#domain/project/newProject.ts';

const today = day('2026-11-25'); // a Wednesday
const project = (known: Partial<Project> = {}): Project => ({
  ...newProject('BEA-01', 'Beacon'),
  stage: 'Running',
  startOn: day('2026-09-01'),
  baselineFinish: day('2027-01-08'),
  forecastFinish: day('2027-01-15'),
  ...known,
});
const delay = (weeks: number): ProjectChange => ({ projectKey: 'BEA-01', kind: 'Delay', weeks });
const stop: ProjectChange = { projectKey: 'BEA-01', kind: 'Stop' };
const row = (id: string, fromOn: string, toOn: string, percent = 50) => ({
  id,
  value: { projectKey: 'BEA-01', skill: 'QA', fromOn: day(fromOn), toOn: day(toOn), percent },
});

describe('[SC5] what a decision writes of a project', () => {
  test('a delay moves the finish and leaves the start of one that has begun', () => {
    expect(movesOf(project(), [], delay(8), today).project?.to).toEqual({
      stage: 'Running',
      startOn: '2026-09-01',
      forecastFinish: '2027-03-12',
    });
  });

  test('a delay moves the start of one that has not begun', () => {
    const coming = project({ startOn: day('2026-11-26') });
    expect(movesOf(coming, [], delay(2), today).project?.to.startOn).toBe('2026-12-10');
    expect(movesOf(project({ startOn: today }), [], delay(2), today).project?.to.startOn).toBe('2026-11-25');
  });

  test('without a forecast the baseline is what is delayed; without either only demand moves', () => {
    const noForecast = project({ forecastFinish: undefined });
    expect(movesOf(noForecast, [], delay(1), today).project?.to.forecastFinish).toBe('2027-01-15');
    const nothing = project({ forecastFinish: undefined, baselineFinish: undefined });
    expect(movesOf(nothing, [], delay(1), today).project).toBeUndefined();
  });

  test('a stop ends it and keeps its dates', () => {
    expect(movesOf(project(), [], stop, today).project).toEqual({
      from: { stage: 'Running', startOn: '2026-09-01', forecastFinish: '2027-01-15' },
      to: { stage: 'Stopped', startOn: '2026-09-01', forecastFinish: '2027-01-15' },
    });
  });

  test.each([
    ['Idea', undefined, 'Starting', '2026-11-25'],
    ['Idea', '2027-02-01', 'Starting', '2026-11-25'],
    ['Paused', '2026-09-01', 'Running', '2026-09-01'],
  ] as const)('a start of %s with start %s makes it %s from %s', (stage, startOn, then, on) => {
    const idea = project({ stage, startOn: startOn === undefined ? undefined : day(startOn) });
    expect(
      movesOf(idea, [row('1', '2026-12-07', '2026-12-18')], { projectKey: 'BEA-01', kind: 'Start' }, today),
    ).toMatchObject({ project: { to: { stage: then, startOn: on } }, demand: [] });
  });

  test('left as it is writes nothing', () => {
    expect(
      movesOf(
        project(),
        [row('1', '2026-12-07', '2026-12-18')],
        { projectKey: 'BEA-01', kind: 'Leave' },
        today,
      ),
    ).toEqual({ project: undefined, demand: [] });
  });
});

describe('[SC5] what a decision writes of its demand', () => {
  test('rows to come move as a whole, those that are over stay', () => {
    const rows = [row('1', '2026-10-05', '2026-11-22'), row('2', '2026-11-23', '2026-12-18')];
    expect(movesOf(project(), rows, delay(4), today).demand).toEqual([
      {
        rowId: '2',
        from: { fromOn: '2026-11-23', toOn: '2026-12-18', percent: 50 },
        to: { fromOn: '2026-12-21', toOn: '2027-01-15', percent: 50 },
      },
    ]);
  });

  test('one that has begun is cut at the Monday of this week, and its rest comes later', () => {
    const rows = [row('1', '2026-11-09', '2026-12-18')];
    expect(movesOf(project(), rows, delay(2), today).demand).toEqual([
      {
        rowId: '1',
        from: { fromOn: '2026-11-09', toOn: '2026-12-18', percent: 50 },
        to: { fromOn: '2026-11-09', toOn: '2026-11-22', percent: 50 },
      },
      {
        rowId: undefined,
        row: { projectKey: 'BEA-01', skill: 'QA', fromOn: '2026-12-07', toOn: '2027-01-01', percent: 50 },
      },
    ]);
  });

  test('a stop ends what has begun, and what has not wants nobody', () => {
    const rows = [row('1', '2026-11-09', '2026-12-18'), row('2', '2027-01-04', '2027-01-29')];
    expect(movesOf(project(), rows, stop, today).demand).toMatchObject([
      { rowId: '1', to: { fromOn: '2026-11-09', toOn: '2026-11-22', percent: 50 } },
      { rowId: '2', to: { fromOn: '2027-01-04', toOn: '2027-01-29', percent: 0 } },
    ]);
  });
});
