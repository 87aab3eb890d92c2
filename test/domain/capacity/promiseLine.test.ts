import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { promiseLine, wsjf } from '#domain/capacity/promiseLine.ts';
import { loadsOf, wants } from '#test/domain/capacity/weeks.ts';
import { projectWith } from '#test/domain/projects.ts';

const project = (key: string, costOfDelayPerWeek?: number, jobSize?: number, isMandatory = false) =>
  projectWith({ key, name: key, costOfDelayPerWeek, jobSize, isMandatory });

test('[CA4] mandatory first, then cost of delay by job size, those nobody sized last', () => {
  const projects = [
    project('UNSIZED', 900),
    project('SMALL', 10, 2),
    project('BIG', 100, 50),
    project('LAW', 1, 100, true),
    project('LAW-2', 10, 100, true),
    project('NIL', 100, 0),
  ];
  const line = promiseLine(projects, []);
  expect(line.projects.map(({ projectKey }) => projectKey)).toEqual([
    'LAW-2',
    'LAW',
    'SMALL',
    'BIG',
    'NIL',
    'UNSIZED',
  ]);
  expect(line.projects[2]).toMatchObject({ wsjf: 5, isMandatory: false, gap: undefined });
  expect(line.covered).toBe(6);
  expect(wsjf(project('X', 0, 5))).toBe(0);
  expect([wsjf(project('X', 5)), wsjf(project('X', undefined, 5)), wsjf(project('X', 5, 0))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const worthless = promiseLine([project('A-NIL', 5), project('WORTHLESS', 0, 5)], []);
  expect(worthless.projects.map(({ projectKey }) => projectKey)).toEqual(['WORTHLESS', 'A-NIL']);
});

test('[CA4] below the line a project shows from when it is not covered, and by which skill', () => {
  const loads = loadsOf([
    wants(undefined, 'Network', 100, [0, 9]),
    wants(undefined, 'UX', 100, [0, 9]),
    wants('FIRST', 'Network', 60, [0, 5]),
    wants('SECOND', 'Network', 40, [0, 1]),
    wants('SECOND', 'Network', 100, [2, 3]),
    wants('SECOND', 'UX', 160, [2, 3]),
    wants('THIRD', 'UX', 100, [4, 4]),
  ]);
  const line = promiseLine([project('THIRD', 1, 1), project('FIRST', 9, 1), project('SECOND', 5, 1)], loads);
  expect(line.covered).toBe(1);
  expect(line.projects.map(({ projectKey, gap }) => [projectKey, gap])).toEqual([
    ['FIRST', undefined],
    ['SECOND', { week: '2026-W50', skill: 'Network', missingPercent: 60 }],
    ['THIRD', undefined],
  ]);
});

test('[CA4] of two skills that are short in the same week the shorter is told, and an earlier week before both', () => {
  const demand = [
    wants(undefined, 'Network', 100, [0, 9]),
    wants(undefined, 'UX', 100, [0, 9]),
    wants('A', 'Network', 110, [3, 3]),
    wants('A', 'UX', 150, [3, 3]),
  ];
  const gapOf = (rows: typeof demand) => promiseLine([project('A', 1, 1)], loadsOf(rows)).projects[0]?.gap;
  expect(gapOf(demand)).toMatchObject({ week: '2026-W51', skill: 'UX', missingPercent: 50 });
  expect(gapOf([...demand, wants('A', 'Network', 101, [1, 1])])).toMatchObject({
    week: '2026-W49',
    skill: 'Network',
  });
  const sameGap = [wants(undefined, 'QA', 100, [0, 9]), wants('A', 'QA', 100, [0, 9])];
  expect(gapOf(sameGap)).toBeUndefined();
  expect(
    gapOf([...demand.slice(0, 2), wants('A', 'Network', 150, [3, 3]), wants('A', 'UX', 110, [3, 3])]),
  ).toMatchObject({
    skill: 'Network',
  });
});

test('[CA4] a project that is short still takes what is there; a skill nobody published is short for nobody', () => {
  const loads = loadsOf([
    wants(undefined, 'QA', 100, [0, 0]),
    wants('A', 'QA', 150, [0, 0]),
    wants('B', 'QA', 1, [0, 0]),
    wants('A', 'Field', 900, [0, 9]),
  ]);
  const line = promiseLine([project('A', 2, 1), project('B', 1, 1)], loads);
  expect(line.projects.map(({ gap }) => gap?.missingPercent)).toEqual([50, 1]);
});

test('[CA4] who is above is never worse off for who is below', () => {
  const wanted = fc.array(fc.nat(120), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 5 }), (weekly) => {
      const projects = weekly.map((_, index) => project(`P-${index}`, 100 - index, 1));
      const demand = weekly.flatMap((percents, index) =>
        percents.map((percent, week) => wants(`P-${index}`, 'QA', percent, [week, week])),
      );
      const gaps = (count: number) =>
        promiseLine(
          projects.slice(0, count),
          loadsOf([wants(undefined, 'QA', 150, [0, 13]), ...demand]),
        ).projects.map(({ gap }) => gap);
      expect(gaps(projects.length).slice(0, -1)).toEqual(gaps(projects.length - 1));
    }),
  );
});
