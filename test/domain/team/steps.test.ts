import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { allFeatures } from '#domain/settings/pmoSettings.ts';
import { stepsOf } from '#domain/team/histories.ts';
import { featuresAtStep, listeningDay, nextStep, stepSince, takeStep } from '#domain/team/steps.ts';
import { type Team, teamSteps } from '#domain/team/team.ts';
import { today } from '#test/domain/projects.ts';

const team: Team = { key: 'NET', name: 'Network', groupId: undefined };
const at = (daysAgo: number, medianStatusAgeDays?: number) => ({
  today: addDays(today, -daysAgo),
  medianStatusAgeDays,
});

test('[LI2] a team moves from step to step, and each keeps its day and how old a status was then', () => {
  const listening = takeStep(team, 'Listening', at(84, 19));
  const pilot = takeStep(listening, 'Pilot', at(54, 11));
  expect(pilot.step).toBe('Pilot');
  expect(pilot.stepHistory).toEqual([
    { step: 'Listening', since: addDays(today, -84), medianStatusAgeDays: 19 },
    { step: 'Pilot', since: addDays(today, -54), medianStatusAgeDays: 11 },
  ]);
  expect(stepSince(pilot)).toBe(addDays(today, -54));
  expect(takeStep(pilot, 'Pilot', at(0, 3))).toBe(pilot);
});

test('[LI2] two steps on one day are the last of them', () => {
  const once = takeStep(takeStep(team, 'Pilot', at(0)), 'Partner', at(0));
  expect(stepsOf(once).map(({ step }) => step)).toEqual(['Partner']);
});

test('[LI2] since when it is where it is, is unknown of a team whose step somebody set in the list', () => {
  expect(stepSince(team)).toBeUndefined();
  expect(stepSince({ ...takeStep(team, 'Listening', at(84)), step: 'Pilot' })).toBeUndefined();
  expect(listeningDay({ ...team, step: 'Listening' }, today)).toBeUndefined();
});

test.each([
  [-1, undefined],
  [0, 1],
  [29, 30],
  [30, undefined],
])('[LI2] a month of listening: %i days after it began it is day %s of 30', (daysAgo, expected) => {
  expect(listeningDay(takeStep(team, 'Listening', at(daysAgo)), today)).toBe(expected);
  expect(listeningDay(takeStep(team, 'Pilot', at(daysAgo)), today)).toBeUndefined();
});

test('[LI2] features appear by step and none goes again; at the last step all are there', () => {
  const shown = teamSteps.map((step) => featuresAtStep(allFeatures, step));
  for (const [index, features] of shown.entries())
    expect(features).toEqual(expect.arrayContaining([...(shown[index - 1] ?? [])]));
  expect(shown.map(({ length }) => length)).toEqual([2, 5, 7, 8]);
  expect(shown.at(-1)).toEqual(allFeatures);
});

test('[LI2] a step switches nothing on that the PMO has off, and a team without a step sees what the PMO switched on', () => {
  expect(featuresAtStep(['raid', 'capacity'], 'Listening')).toEqual([]);
  expect(featuresAtStep(['raid', 'capacity'], 'Partner')).toEqual(['raid', 'capacity']);
  expect(featuresAtStep(['raid', 'decisions'], undefined)).toEqual(['raid', 'decisions']);
});

test('[LI2] what the next step brings is said beforehand', () => {
  expect(nextStep(undefined)?.step).toBe('Listening');
  expect(nextStep('Listening')).toEqual({ step: 'Pilot', brings: ['raid', 'charters', 'toolkit'] });
  expect(nextStep('Scaling')).toBeUndefined();
});
