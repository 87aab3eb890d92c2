import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dependenciesOf, neededBy } from '#domain/scenario/dependencies.ts';
import { projectWith } from '#test/domain/projects.ts';

const awaited = projectWith({ key: 'ATL', forecastFinish: day('2026-12-04') });
const waiting = projectWith({ key: 'BEA', startOn: day('2026-12-21'), dependsOn: ['ATL'] });
const delay = (weeks: number) => ({ kind: 'delay', weeks }) as const;

const slack = (first: Partial<Project>, second: Partial<Project> = {}) => {
  const projects = [
    { ...awaited, ...first },
    { ...waiting, ...second },
  ];
  return dependenciesOf({ ...waiting, ...second }, projects, new Set(['ATL', 'BEA']))[0]?.slackWeeks;
};

describe('[SC1] what a project waits for', () => {
  test('are those it depends on that are in the scenario, never itself', () => {
    const itself = { ...waiting, dependsOn: ['ATL', 'BEA', 'COB', 'DUN'] };
    const projects = [awaited, itself, projectWith({ key: 'COB' }), projectWith({ key: 'EMB' })];
    const keys = (of: readonly string[]) =>
      dependenciesOf(itself, projects, new Set(of)).map(({ key }) => key);
    expect(keys(['ATL', 'BEA', 'EMB'])).toEqual(['ATL']);
    expect(keys(['ATL', 'BEA', 'COB'])).toEqual(['ATL', 'COB']);
  });

  test.each([
    ['2026-12-04', 0],
    ['2026-12-05', 0],
    ['2026-12-11', 0],
    ['2026-12-12', 1],
    ['2026-12-18', 1],
    ['2026-12-19', 2],
    ['2026-11-30', 0],
  ])('may slip by the whole weeks that lie between: it starts on %s: %d', (startOn, weeks) => {
    expect(slack({}, { startOn: day(startOn) })).toBe(weeks);
  });

  test('may not slip further where nobody knows when it ends, or when the other starts', () => {
    expect(slack({ forecastFinish: undefined, baselineFinish: undefined })).toBe(0);
    expect(slack({}, { startOn: undefined })).toBe(0);
    expect(slack({ forecastFinish: undefined, baselineFinish: day('2026-12-11') })).toBe(1);
  });
});

const needed = (others: readonly Project[], option: Parameters<typeof neededBy>[1], inScenario = ['ATL']) =>
  neededBy(awaited, option, [awaited, ...others], new Set(inScenario));

describe('[SC1] a project that others wait for', () => {
  test('may slip as far as the one outside the scenario can bear, and not stop', () => {
    expect(needed([waiting], { kind: 'now', weeks: 0 })).toBeUndefined();
    expect(needed([waiting], delay(2))).toBeUndefined();
    expect(needed([waiting], delay(3))).toEqual({ kind: 'neededBy', projectKey: 'BEA' });
    expect(needed([waiting], { kind: 'stop', weeks: 0 })).toEqual({ kind: 'neededBy', projectKey: 'BEA' });
  });

  test('is free where those who wait move with it, are over, or wait for another', () => {
    expect(needed([waiting], delay(3), ['ATL', 'BEA'])).toBeUndefined();
    expect(needed([{ ...waiting, stage: 'Done' }], delay(3))).toBeUndefined();
    expect(needed([{ ...waiting, stage: 'Stopped' }], delay(3))).toBeUndefined();
    expect(needed([{ ...waiting, dependsOn: ['COB'] }], delay(3))).toBeUndefined();
  });
});
