import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { technicalColumns } from '#data/lists/columns.ts';
import { readEvidence, readLatest } from '#data/lists/latest.ts';
import { allListShapes } from '#data/lists/lists.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import { statusReportsList } from '#data/lists/statusReports.ts';
import { newProject } from '#domain/project/newProject.ts';
import { dayFromNumber } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

const words = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);
const week = day.map(isoWeekOf);
const money = fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0); // JSON has no -0
const rag = fc.constantFrom('green' as const, 'amber' as const, 'red' as const);
const evidence = fc.constantFrom(
  'green' as const,
  'amber' as const,
  'red' as const,
  'noNews' as const,
  'unknown' as const,
);
const person = fc.record({ id: words, upn: words, name: words });

const report: fc.Arbitrary<StatusReport> = fc.record({
  projectKey: fc.constant('ATL-01'),
  week,
  reportedOn: day,
  rag,
  headline: words,
  next: fc.constantFrom('', 'Next week'),
  needHelp: fc.constantFrom('', 'A tester'),
  businessText: maybe(words),
  technicalText: maybe(words),
  forecastFinish: maybe(day),
  spentToDate: maybe(money),
  earnedPercent: maybe(money),
  doneItems: maybe(fc.nat()),
  backlogItems: maybe(fc.nat()),
  evidence: maybe(fc.constantFrom({ schedule: 'red', cost: 'unknown' } as const, { risk: 'amber' } as const)),
  p50Finish: maybe(day),
  p85Finish: maybe(day),
  source: fc.constantFrom('tab' as const, 'card' as const, 'dialog' as const, 'import' as const),
  author: person,
});

const project: fc.Arbitrary<Project> = fc
  .record({
    name: words,
    lead: maybe(person),
    stage: maybe(fc.constantFrom('Idea' as const, 'Running' as const, 'Done' as const)),
    startOn: maybe(day),
    forecastFinish: maybe(day),
    budget: maybe(money),
    isMandatory: fc.boolean(),
    rag: maybe(rag),
    headline: maybe(words),
    latest: maybe(report),
    forecastHistory: fc.array(fc.record({ on: day, finish: day }), { maxLength: 12 }),
    doneHistory: fc.array(fc.record({ week, done: fc.nat() }), { maxLength: 12 }),
    healthHistory: fc.array(fc.record({ week, rag: maybe(rag), evidence }), { maxLength: 12 }),
    value: maybe(money),
    jobSize: maybe(money),
    exitCost: maybe(money),
    dependsOn: fc.array(fc.constantFrom('BEA-01', 'CRE-02')),
    links: fc.array(fc.constantFrom('https://example.org/a?b=c,d', 'http://example.org/')),
    forecastHit: maybe(fc.boolean()),
    openRisks: maybe(fc.nat()),
    worstRisk: maybe(
      fc.record({ score: fc.nat(25), isOwned: fc.boolean(), isAnswered: fc.boolean(), dueOn: maybe(day) }),
    ),
    weightDone: maybe(fc.nat(100)),
    childStamp: maybe(words),
  })
  .map((said) => Object.assign(newProject('ATL-01', 'Atlas'), said));

/** What Graph gives back for cells that were written: no nulls, and numbers as they are. */
const stored = (cells: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(cells)) as object).filter(([, cell]) => cell !== null),
  );

test('a project that is written and read again is the same project', () => {
  fc.assert(
    fc.property(project, (value) => {
      const reader = createRowReader('PMO Projects', '1', stored(projectsList.valueToRow(value)));
      expect(projectsList.rowToValue(reader)).toEqual(value);
      expect(reader.problems).toEqual([]);
    }),
  );
});

test('a report that is written and read again is the same report, as a row and as Latest', () => {
  fc.assert(
    fc.property(report, (value) => {
      const reader = createRowReader('PMO Status Reports', '1', stored(statusReportsList.valueToRow(value)));
      expect(statusReportsList.rowToValue(reader)).toEqual(value);
      expect(readLatest(JSON.parse(JSON.stringify(value)))).toEqual(value);
    }),
  );
});

test('histories are words a person can read', () => {
  const cells = projectsList.valueToRow({
    ...newProject('ATL-01', 'Atlas'),
    forecastHistory: [{ on: dayFromNumber(20_779), finish: dayFromNumber(20_833) }],
    doneHistory: [{ week: isoWeekOf(dayFromNumber(20_779)), done: 5 }],
    healthHistory: [
      { week: isoWeekOf(dayFromNumber(20_772)), rag: undefined, evidence: 'noNews' },
      { week: isoWeekOf(dayFromNumber(20_779)), rag: 'green', evidence: 'amber' },
    ],
  });
  expect(cells).toMatchObject({
    ForecastHistory: '2026-11-22:2027-01-15',
    DoneHistory: '2026-W47:5',
    HealthHistory: '2026-W46:-N 2026-W47:GA',
  });
});

test('no list has more than twenty indexes, and every unique column has one', () => {
  for (const shape of allListShapes) {
    const columns = [...technicalColumns, ...shape.columns];
    expect(
      columns.filter(({ isIndexed }) => isIndexed).length + (shape.isTitleIndexed ? 1 : 0),
    ).toBeLessThanOrEqual(20);
    expect(columns.every(({ isUnique, isIndexed }) => isUnique !== true || isIndexed === true)).toBe(true);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  }
});

const row = (cells: object) =>
  createRowReader('PMO Status Reports', '1', { Evidence: JSON.stringify(cells) });

const read = (cells: object) => row(cells).json('Evidence', readEvidence);

test('evidence of a newer version, or of somebody who typed it, costs only what we do not know', () => {
  expect(read({ schedule: 'red', stars: 'green', cost: 'blue' })).toEqual({ schedule: 'red' });
  expect(read(['red'])).toBeUndefined();
});
