import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { allocationsList } from '#data/lists/allocations.ts';
import { chartersLibrary } from '#data/lists/charters.ts';
import type { RowFields } from '#data/lists/columns.ts';
import { technicalColumns } from '#data/lists/columns.ts';
import { decisionsList } from '#data/lists/decisions.ts';
import { demandList } from '#data/lists/demand.ts';
import { helpList } from '#data/lists/help.ts';
import { listeningList } from '#data/lists/listening.ts';
import { documentLibraries, peopleListShapes } from '#data/lists/lists.ts';
import type { ListShape } from '#data/lists/listShape.ts';
import { milestonesList } from '#data/lists/milestones.ts';
import { peopleList } from '#data/lists/people.ts';
import { raidList } from '#data/lists/raid.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import { teamsList } from '#data/lists/teams.ts';
import { toolkitList } from '#data/lists/toolkit.ts';
import { day, dayFromNumber } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { teamFocuses, teamSteps } from '#domain/team/team.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';

const words = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);
const person = fc.record({ id: words, upn: words, name: words });
const key = fc.constantFrom('ATL-01', 'BEA-01', 'COR-12');
const percent = fc.integer({ min: 0, max: 500 });
const judged = maybe(fc.integer({ min: 1, max: 5 }));
const json = maybe(fc.constantFrom({ weeks: 2, plan: ['now', { stop: true }] }, ['a'], 'text', 5));
const span = fc
  .tuple(anyDay, anyDay)
  .map((days) => days.toSorted())
  .map(([fromOn = day('2026-01-01'), toOn = fromOn]) => ({ fromOn, toOn }));

function readBack<T>(shape: ListShape<T>, cells: RowFields) {
  const kept = Object.entries(JSON.parse(JSON.stringify(cells)) as object).filter(
    ([, cell]) => cell !== null,
  );
  const reader = createRowReader(shape.title, '1', Object.fromEntries(kept));
  return { value: shape.rowToValue(reader), problems: reader.problems };
}

const lists: readonly { title: string; check: () => void }[] = [
  roundTrip(
    teamsList,
    fc.record({
      key: fc.constantFrom('NET', 'PLA'),
      name: words,
      groupId: maybe(words),
      step: maybe(fc.constantFrom(...teamSteps)),
      stepHistory: maybe(
        fc.array(
          fc.record({
            step: fc.constantFrom(...teamSteps),
            since: anyDay,
            medianStatusAgeDays: maybe(percent),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      ),
      champion: maybe(person),
      focus: maybe(fc.constantFrom(...teamFocuses)),
      focusSince: maybe(anyDay),
      focusHistory: maybe(
        fc.array(fc.record({ week: anyDay.map(isoWeekOf), value: fc.integer({ min: -99, max: 99 }) }), {
          minLength: 1,
          maxLength: 5,
        }),
      ),
    }),
  ),
  roundTrip(
    raidList,
    fc.record({
      projectKey: key,
      title: words,
      kind: fc.constantFrom('Risk', 'Lesson', 'Roadblock'),
      probability: judged,
      impact: judged,
      owner: maybe(person),
      dueOn: maybe(anyDay),
      state: fc.constantFrom('Open', 'Watching', 'Closed'),
      response: maybe(words),
      otherProject: maybe(key),
      messageLink: maybe(words),
    }),
  ),
  roundTrip(
    demandList,
    fc.record({ projectKey: maybe(key), skill: words, fromOn: anyDay, toOn: anyDay, percent }),
  ),
  roundTrip(
    decisionsList,
    fc.record({
      projectKey: maybe(key),
      title: words,
      kind: fc.constantFrom('Start', 'Stop', 'Delay', 'Help', 'Other'),
      state: fc.constantFrom('Asked', 'Decided', 'Undone'),
      askedBy: maybe(person),
      askedOn: maybe(anyDay),
      decidedBy: maybe(person),
      decidedOn: maybe(anyDay),
      weeks: maybe(percent),
      why: maybe(words),
      scenario: json,
      expectedEffect: maybe(percent),
      checkOn: maybe(anyDay),
      actualEffect: maybe(percent),
    }),
  ),
  roundTrip(
    helpList,
    fc.record({
      projectKey: maybe(key),
      title: words,
      askedBy: maybe(person),
      askedOn: maybe(anyDay),
      state: fc.constantFrom('Open', 'Taken', 'Done'),
      takenBy: maybe(person),
      doneOn: maybe(anyDay),
      messageLink: maybe(words),
    }),
  ),
  roundTrip(
    toolkitList,
    fc.record({
      title: words,
      kind: fc.constantFrom('Practice', 'Tool', 'Holiday'),
      body: maybe(words),
      fits: json,
      weight: maybe(percent),
    }),
  ),
  roundTrip(
    peopleList,
    fc.record({
      person,
      skill: maybe(words),
      teamKey: maybe(key),
      capacityPercent: percent,
      lead: maybe(person),
      away: fc.array(span, { maxLength: 4 }),
    }),
  ),
  roundTrip(
    allocationsList,
    fc.record({
      personId: words,
      projectKey: key,
      fromOn: anyDay,
      toOn: anyDay,
      percent,
      state: fc.constantFrom('Asked', 'Agreed'),
    }),
  ),
  roundTrip(
    listeningList,
    fc.record({
      title: words,
      kind: fc.constantFrom('PainPoint', 'Idea', 'ThankYou', 'Pulse'),
      body: maybe(words),
      teamKey: maybe(key),
      voterIds: fc.array(key),
      theme: maybe(words),
      state: fc.constantFrom('Heard', 'Planned', 'Done'),
      answer: maybe(words),
      messageLink: maybe(words),
    }),
  ),
  roundTrip(chartersLibrary, fc.record({ projectKey: key, title: words, answers: json })),
  roundTrip(
    milestonesList,
    fc.record({
      projectKey: key,
      title: words,
      baseline: maybe(anyDay),
      forecast: maybe(anyDay),
      actual: maybe(anyDay),
      weight: percent,
      isBusinessEvent: fc.boolean(),
      dependsOn: fc.array(key),
      forecastHistory: fc.array(fc.record({ on: anyDay, finish: anyDay }), { maxLength: 12 }),
    }),
  ),
];

function roundTrip<T>(shape: ListShape<T>, values: fc.Arbitrary<T>) {
  const check = (): void =>
    fc.assert(
      fc.property(values, (value) => {
        expect(readBack(shape, shape.valueToRow(value))).toEqual({ value, problems: [] });
      }),
    );
  return { title: shape.title, check };
}

test.each(lists)('a row of $title that is written and read again is the same', ({ check }) => {
  expect(check).not.toThrow();
});

test('what a value writes is a column of its list, and what is read of it too', () => {
  for (const shape of [
    raidList,
    demandList,
    decisionsList,
    helpList,
    teamsList,
    toolkitList,
    listeningList,
    ...documentLibraries,
    ...peopleListShapes,
  ]) {
    const names = ['ClientKey', 'Title', ...shape.columns.map(({ name }) => name)];
    expect(names).toEqual(expect.arrayContaining([...shape.reads]));
    const indexes = [...technicalColumns, ...shape.columns].filter(({ isIndexed }) => isIndexed);
    expect(indexes.length).toBeLessThanOrEqual(20);
  }
});

test('a row somebody typed reads with its title and key alone', () => {
  const typed = { Title: 'Supplier moves', ProjectKey: 'atl-01' };
  expect(readBack(raidList, typed)).toMatchObject({
    value: { projectKey: 'ATL-01', kind: 'Risk', state: 'Open', owner: undefined },
    problems: [],
  });
  expect(readBack(milestonesList, typed)).toMatchObject({ value: { weight: 1 }, problems: [] });
  expect(readBack(decisionsList, { ...typed, DecidedOn: '2026-11-02' }).value?.state).toBe('Decided');
  expect(readBack(decisionsList, typed).value).toMatchObject({ kind: 'Other', state: 'Asked' });
  expect(readBack(peopleList, { Title: 'Mia Kask' }).value).toMatchObject({
    person: { id: '', name: 'Mia Kask' },
    capacityPercent: 100,
  });
});

test('a cell that does not read is told, and the row is kept without it', () => {
  const risk = readBack(raidList, { Title: 'R', ProjectKey: 'ATL-01', Probability: 9, DueOn: 'soon' });
  expect(risk.value).toMatchObject({ probability: undefined, dueOn: undefined });
  expect(risk.problems.map(({ column, kind }) => `${column} ${kind}`)).toEqual([
    'Probability numberUnreadable',
    'DueOn dayUnreadable',
  ]);
  const mia = readBack(peopleList, { Title: 'Mia', Away: '2026-12-21/2027-01-03, Easter, 2027-02-12' });
  expect(mia.value?.away).toEqual([
    { fromOn: day('2026-12-21'), toOn: day('2027-01-03') },
    { fromOn: day('2027-02-12'), toOn: day('2027-02-12') },
  ]);
  expect(mia.problems).toMatchObject([{ column: 'Away', kind: 'dayUnreadable' }]);
});

test('a row that does not say what it is, is told', () => {
  for (const [shape, missing] of [
    [raidList, ['Title', 'ProjectKey']],
    [demandList, ['Skill', 'FromOn', 'ToOn']],
    [toolkitList, ['Kind', 'Title']],
    [allocationsList, ['PersonId', 'ProjectKey', 'FromOn', 'ToOn']],
    [chartersLibrary, ['ProjectKey']],
  ] as const) {
    const { value, problems } = readBack(shape as ListShape<unknown>, {});
    expect(value).toBeUndefined();
    expect(problems.map(({ column }) => column).toSorted()).toEqual([...missing].toSorted());
  }
});

const holiday = (body: string | undefined) =>
  ({ title: 'Free', kind: 'Holiday', body, fits: undefined, weight: undefined }) as const;

test('[CA1] a holiday is a row of the toolkit whose body is its day', () => {
  const practice = { ...holiday('2026-12-24'), kind: 'Practice' } as const;
  const days = holidaysOf([holiday(' 2026-12-25 '), holiday('some day'), holiday(undefined), practice]);
  expect([...days]).toEqual(['2026-12-25']);
});
