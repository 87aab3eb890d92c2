import { expect, test } from 'vitest';

import { demoPortfolio } from '#demo/portfolio.ts';
import { demoCompany } from '#demo/company.ts';
import { addDays, type Day, day } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import { personLoads } from '#domain/capacity/load.ts';
import { promiseLine, wsjf } from '#domain/capacity/promiseLine.ts';
import { strainOf } from '#domain/capacity/strain.ts';
import { portfolioNeeds } from '#domain/portfolio/portfolioNeeds.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import { weekChanges } from '#domain/portfolio/weekChanges.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';

const fortnight = Array.from({ length: 14 }, (_, index) => addDays(day('2026-11-16'), index));
const edges = ['2026-12-21', '2026-12-31', '2027-01-01', '2027-01-04', '2027-05-14', '2028-02-29'].map(day);
const anyToday = [...fortnight, ...edges];

function everything(today: Day) {
  const portfolio = demoPortfolio(today);
  const around = portfolioSurroundings(portfolio.projects, portfolio, {
    settings: portfolio.settings,
    today,
  });
  const persons = personLoads(portfolio.people, portfolio.allocations, around.grid, around.isOver);
  const hotSpots = hotSpotsOf(around.loads, portfolio.projects, { workingDays: 5, personLoads: persons });
  const standings = whatMattersFirst(portfolio.projects, today, around.of);
  return { portfolio, around, persons, hotSpots, standings };
}
const keyOf = ({ portfolio }: ReturnType<typeof everything>, name: string) =>
  portfolio.projects.find((project) => project.name === name)?.key;
const weekIn = (today: Day, weeks: number) => isoWeekOf(addDays(firstDayOf(isoWeekOf(today)), 7 * weeks));

test.each(anyToday)('[CA2] on %s exactly one clash: Atlas and Beacon, QA, three weeks, Mia', (today) => {
  const all = everything(today);
  expect(all.hotSpots).toHaveLength(1);
  expect(all.hotSpots[0]).toMatchObject({
    skill: 'QA',
    firstWeek: weekIn(today, 4),
    lastWeek: weekIn(today, 6),
    pair: [keyOf(all, 'Atlas customer portal'), keyOf(all, 'Beacon mobile')],
    persons: [{ name: 'Mia Kask' }],
    peakLoadPercent: 130,
  });
  const own = hotSpotsOf(all.persons, all.portfolio.projects, { workingDays: 5 });
  expect(own.map(({ person }) => person?.name)).toEqual(['Mia Kask']);
});

test.each(anyToday)('[CA3] on %s only Mia carries too much, and it shows in the third week', (today) => {
  const strained = everything(today).persons.flatMap((load) =>
    strainOf(load).map(({ kind, week }) => [load.person.name, kind, week]),
  );
  expect(strained).toEqual([['Mia Kask', 'threeWeeksOver', weekIn(today, 6)]]);
});

test.each(anyToday)('[HE9] on %s the other lists flag nobody whom the projects alone do not', (today) => {
  const { portfolio, standings } = everything(today);
  const alone = whatMattersFirst(portfolio.projects, today);
  const told = (of: typeof standings) =>
    of.map(({ project, attention, health }) => [project.name, attention, health.evidence, health.gap]);
  expect(told(standings)).toEqual(told(alone));
  const risky = standings.filter(({ health }) =>
    health.signals.some(({ name, level }) => name === 'risk' && level !== 'green'),
  );
  expect(risky.map(({ project }) => project.name)).toEqual(['Core switch refresh']);
});

test.each(anyToday)('[PF2] on %s five things need you', (today) => {
  const { portfolio, standings, hotSpots } = everything(today);
  const needs = portfolioNeeds(standings, today, { ...portfolio, hotSpots });
  expect(needs.map(({ kind }) => kind)).toEqual([
    'opinionsDiffer',
    'hotSpot',
    'decisionWanted',
    'helpWanted',
    'noNews',
  ]);
});

test('[CA4] the line is below Atlas: Beacon and the gateway want the tester too', () => {
  const today = day('2026-11-23');
  const all = everything(today);
  const { projects } = promiseLine(all.portfolio.projects, all.around.loads);
  expect(projects.slice(0, 2).every(({ isMandatory }) => isMandatory)).toBe(true);
  expect(projects.filter(({ gap }) => gap !== undefined)).toMatchObject([
    { projectKey: keyOf(all, 'Beacon mobile'), gap: { skill: 'QA', week: weekIn(today, 4) } },
    { projectKey: keyOf(all, 'API gateway renewal'), gap: { skill: 'QA', week: weekIn(today, 4) } },
  ]);
  const ranked = all.portfolio.projects.toSorted((one, other) => (wsjf(one) ?? 0) - (wsjf(other) ?? 0));
  expect(ranked[0]?.name).toBe('Ember dashboard');
});

test.each(anyToday)('[PF3] on %s the report of the week names the silent one', (today) => {
  const { standings } = everything(today);
  const { changed, unchanged, silent } = weekChanges(standings, today);
  expect(silent.map(({ standing }) => standing.project.name)).toEqual(['Van tablets']);
  expect(changed.length + unchanged.length + silent.length).toBe(24);
  expect(changed.length).toBeGreaterThan(0);
  expect(unchanged.length).toBeGreaterThan(changed.length);
});

test.each(anyToday)('[RU1] on %s each project carries the roll-ups of its own rows', (today) => {
  const { projects, milestones, raid } = demoPortfolio(today);
  for (const project of projects) {
    const own = <T extends { readonly projectKey: string }>(rows: readonly T[]) =>
      rows.filter(({ projectKey }) => projectKey === project.key);
    expect(project).toMatchObject(rollUpsOf({ milestones: own(milestones), raid: own(raid), today }));
  }
});

test('[DEMO] what everybody may read of capacity, evidence and roll-ups names no person', () => {
  const { demand, reports, projects } = demoPortfolio(day('2026-11-23'));
  const open = JSON.stringify([
    demand,
    reports.map(({ evidence }) => evidence),
    projects.map(({ worstRisk, nextMilestone, healthHistory }) => [worstRisk, nextMilestone, healthHistory]),
  ]);
  for (const { displayName, upn, id } of demoCompany.users)
    for (const name of [displayName, upn, id, ...displayName.split(' ')]) expect(open).not.toContain(name);
});

test('[WO3] its logs and requests speak kindly', () => {
  const { raid, decisions, help } = demoPortfolio(day('2026-11-23'));
  expect(raid.length).toBeGreaterThan(30);
  for (const text of [
    ...raid.flatMap(({ title, response }) => [title, response]),
    ...decisions.flatMap(({ title, why }) => [title, why]),
    ...help.map(({ title }) => title),
  ])
    expect(text ?? '').not.toMatch(/\b(?:late|overdue|must|violations?|failed to)\b/iu);
});
