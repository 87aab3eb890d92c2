import { expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import { newProject } from '#domain/project/newProject.ts';
import { hitRateWords } from '#tab/parts/hitRateWords.ts';
import { eventLabels } from '#tab/timeline/eventLabels.ts';
import { rowAfter } from '#tab/timeline/timelineKeys.ts';
import { type TimelineRow, timelineModel } from '#tab/timeline/timelineModel.ts';
import { spanOn, timeScale, zooms } from '#tab/timeline/timeScale.ts';
import { demo, today } from '#test/tab/facts.ts';

const model = timelineModel(demo.projects, demo.teams, today);
const rowOf = (name: string): TimelineRow => {
  const row = model.rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(name);
  return row;
};

test('every project stands on the timeline once, under its team', () => {
  expect(model.rows.map(({ key }) => key).toSorted()).toEqual(demo.projects.map(({ key }) => key).toSorted());
  const groups = model.items.filter((item) => item.kind === 'group');
  expect(groups.map(({ name }) => name)).toEqual(demo.teams.map(({ name }) => name).toSorted());
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(model.rows.length);
});

test('[FO1] the watermelon reaches from its baseline to the likely day and as far as it may go', () => {
  const row = rowOf('Core switch refresh');
  expect(row.slipLevel).toBe('red');
  expect(row.slip).toBe('+61 d');
  expect(row.finish).toBe('10 Mar');
  expect(row.words).toContain('likely 10 Mar, may go to');
  expect(row.words).toContain('+61 d against the plan');
});

test.each(zooms)('today and what lies around it stand on the page of a %s', (zoom) => {
  const scale = timeScale(zoom, today, model.reach, 0);
  expect(scale.place(today)).toBeGreaterThan(0);
  expect(scale.place(today)).toBeLessThan(1);
  expect(scale.ticks.length).toBeGreaterThan(1);
  expect(scale.ticks.length).toBeLessThanOrEqual(14);
});

test('all of it is on the page that shows all', () => {
  const { place } = timeScale('all', today, model.reach, 0);
  expect(place(model.reach.first)).toBeGreaterThanOrEqual(0);
  expect(place(model.reach.last)).toBeLessThanOrEqual(1);
});

test('a step moves a quarter of the page, and a span is cut at its edges', () => {
  const here = timeScale('quarter', today, model.reach, 0);
  const later = timeScale('quarter', today, model.reach, 1);
  expect(later.place(today)).toBeCloseTo(here.place(today) - 23 / 91, 5);
  expect(spanOn(here, addDays(today, -400), addDays(today, 400))).toEqual({ left: 0, width: 1 });
  expect(spanOn(here, addDays(today, 300), addDays(today, 400))).toBeUndefined();
  expect(spanOn(here, addDays(today, -400), addDays(today, -300))).toBeUndefined();
});

test('names of events never run into each other', () => {
  const scale = timeScale('half', today, model.reach, 0);
  const events = [0, 2, 4, 60].map((days) => ({ on: addDays(today, days), name: `event ${days}` }));
  expect(eventLabels(events, scale).map(({ event, lane }) => [event.name, lane])).toEqual([
    ['event 0', 0],
    ['event 2', 1],
    ['event 60', 0],
  ]);
});

test('a portfolio of 5,000 is one list of rows, with a day far away in reach', () => {
  const [one] = demo.projects;
  if (one === undefined) throw new Error('no project');
  const many = Array.from({ length: 5_000 }, (_, index) =>
    Object.assign({ ...one }, { key: `P-${index}`, baselineFinish: day('2030-01-01') }),
  );
  const large = timelineModel(many, [], today);
  expect(large.rows).toHaveLength(5_000);
  expect(large.reach.last >= '2030-01-01').toBe(true);
});

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 9],
  ['PageUp', 4, 0],
  ['End', 4, 9],
  ['Home', 4, 0],
  ['Enter', 4, undefined],
])('%s leads from row %s to %s', (key, from, to) => {
  expect(rowAfter(key, from, 10, 6)).toBe(to);
});

test.each([
  { hits: [], said: undefined },
  { hits: [true, true, false], said: 'our forecasts were right 2 of 3 times' },
])('[FO5] beside all forecasts stands how often such forecasts held, with n: $said', ({ hits, said }) => {
  const done = hits.map((forecastHit, index) => ({
    ...newProject(`D-${index}`, 'Done'),
    stage: 'Done' as const,
    forecastHit,
  }));
  expect(hitRateWords([...demo.projects, ...done])).toBe(said);
});
