import { expect, test } from 'vitest';

import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import {
  answeredIn,
  answeredTrend,
  promiseOf,
  waitingForUs,
  wishesInReports,
} from '#domain/help/helpClock.ts';
import { proofOf } from '#domain/team/champion.ts';
import { listeningDay } from '#domain/team/steps.ts';

const anyToday = ['2026-11-23', '2026-12-24', '2027-01-01', '2027-02-28'].map(day);

test.each(anyToday)('[LI2] on %s one request is past the promise, and it is the third day', (today) => {
  const { projects, help, settings } = demoPortfolio(today);
  const all = [...help, ...wishesInReports(projects, help)];
  const waiting = waitingForUs(all, today, promiseOf(settings));
  expect(waiting.filter(({ isPastPromise }) => isPastPromise)).toMatchObject([
    { waitingDays: 3, request: { title: expect.stringContaining('data engineer') } },
  ]);
});

test.each(anyToday)(
  '[LI2] on %s the PMO answers quicker than in the beginning, and within its promise',
  (today) => {
    const { help, settings } = demoPortfolio(today);
    const trend = answeredTrend(help, today).map(({ medianDays }) => medianDays);
    expect(trend[0]).toBeGreaterThan(trend.at(-1) ?? 99);
    expect(answeredIn(help, today, promiseOf(settings))?.medianDays).toBeLessThanOrEqual(2);
  },
);

test.each(anyToday)(
  '[LI2] on %s Platform’s statuses went from 19 days to at most 4, and Field Systems is heard for the 12th day',
  (today) => {
    const { teams, projects } = demoPortfolio(today);
    const team = (key: string) =>
      teams.find((one) => one.key === key) ?? { key, name: key, groupId: undefined };
    const own = projects.filter(({ teamKey }) => teamKey === 'PLA');
    const proof = proofOf(team('PLA'), own, today);
    expect(proof?.before.medianDays).toBe(19);
    expect(proof?.now.medianDays).toBeLessThanOrEqual(4);
    expect(listeningDay(team('FLD'), today)).toBe(12);
    expect(teams.map(({ step }) => step ?? '').toSorted((one, other) => one.localeCompare(other))).toEqual([
      'Listening',
      'Partner',
      'Partner',
      'Pilot',
      'Scaling',
    ]);
  },
);
