import { expect, test } from 'vitest';

import { scalePortfolio, scaleProjects } from '#demo/scalePortfolio.ts';
import { day } from '#domain/calendar/day.ts';

const today = day('2026-11-23');
const { projects, reports, demand } = scalePortfolio(200, today);

test('[DEMO] a portfolio of any size: half agile, twelve reports each, a backlog of 60 at most, keys of their own', () => {
  expect(projects).toHaveLength(200);
  expect(new Set(projects.map(({ key }) => key)).size).toBe(200);
  expect(projects.every(({ key }) => /^[A-Z]+-\d{2}$/u.test(key))).toBe(true);
  expect(projects.filter(({ method }) => method === 'Agile')).toHaveLength(100);
  expect(Math.max(...projects.map(({ backlogItems }) => backlogItems ?? 0))).toBeLessThanOrEqual(60);
  expect(reports).toHaveLength(200 * 12);
  expect(new Set(reports.map(({ projectKey, week }) => `${projectKey} ${week}`)).size).toBe(200 * 12);
  expect(reports.every(({ reportedOn }) => reportedOn <= today)).toBe(true);
  expect(demand.filter(({ projectKey }) => projectKey !== undefined)).toHaveLength(200);
});

test('[DEMO] the same size tells the same portfolio, a larger one begins with it', () => {
  expect(scalePortfolio(200, today)).toEqual({ ...scalePortfolio(200, today), projects });
  expect(scaleProjects(300, today).slice(0, 200)).toEqual(projects);
});
