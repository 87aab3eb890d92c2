import { expect, test } from 'vitest';

import { demoCompany, demoTeams } from '#demo/company.ts';
import { type DemoPortfolio, demoPortfolio } from '#demo/portfolio.ts';
import { addDays, type Day, day, daysBetween } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { plannedPercent } from '#domain/earnedValue/plannedPercent.ts';
import { doneByWeek } from '#domain/forecast/throughput.ts';
import { needsYou } from '#domain/portfolio/needsYou.ts';
import { type Standing, whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';

const fortnight = Array.from({ length: 14 }, (_, index) => addDays(day('2026-11-16'), index));
const edges = ['2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04', '2028-02-29', '2028-12-31'].map(day);
const anyToday = [...fortnight, ...edges];

const standingsOn = (today: Day) => whatMattersFirst(demoPortfolio(today).projects, today);

function named<T>(items: readonly T[], nameOf: (item: T) => string, name: string): T {
  const item = items.find((candidate) => nameOf(candidate) === name);
  if (item === undefined) throw new Error(`no ${name}`);
  return item;
}
const standing = (standings: readonly Standing[], name: string) =>
  named(standings, ({ project }) => project.name, name);
const projectOf = (portfolio: DemoPortfolio, name: string) =>
  named(portfolio.projects, (project) => project.name, name);

test.each(anyToday)('[DEMO] on %s exactly one watermelon, one over-cautious lead, one silence', (today) => {
  const standings = standingsOn(today);
  const names = (is: (standing: Standing) => boolean) =>
    standings.filter(is).map(({ project }) => project.name);
  expect(names(({ health }) => health.gap === 'watermelon')).toEqual(['Core switch refresh']);
  expect(names(({ health }) => health.gap === 'overCautious')).toEqual(['Spare-parts kiosk']);
  expect(names(({ health }) => health.evidence === 'noNews')).toEqual(['Van tablets']);
  expect(names(({ health }) => health.evidence === 'red')).toEqual([
    'Core switch refresh',
    'Ember dashboard',
  ]);
  expect(names(({ health }) => health.evidence === 'unknown')).toEqual([]);
  expect(names(({ attention }) => attention === 'calm')).toHaveLength(15);
});

test.each(anyToday)('[DEMO] on %s three need you', (today) => {
  const facts = needsYou(standingsOn(today), today);
  expect(facts.map(({ kind }) => kind)).toEqual(['opinionsDiffer', 'noNews', 'helpWanted']);
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'noNews', ageDays: 19 }));
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'helpWanted', waitingDays: 3 }));
});

test.each(anyToday)('[FO1] on %s Core switch refresh says 98 and its trend 145.25', (today) => {
  const portfolio = demoPortfolio(today);
  const core = projectOf(portfolio, 'Core switch refresh');
  const reportedOn = core.reportedOn ?? today;
  const dayZero = addDays(reportedOn, -35);
  expect(
    core.forecastHistory.map(({ on, finish }) => [daysBetween(dayZero, on), daysBetween(dayZero, finish)]),
  ).toEqual([
    [0, 84],
    [7, 84],
    [14, 87],
    [21, 92],
    [28, 94],
    [35, 98],
  ]);
  expect(core.healthHistory.map(({ rag }) => rag)).toEqual(Array.from({ length: 12 }, () => 'green'));
  const signals = standing(whatMattersFirst([core], today), core.name).health.signals;
  const predicted = addDays(dayZero, 145);
  expect(signals).toContainEqual(
    expect.objectContaining({ name: 'schedule', slipDays: 61, predictedFinish: predicted }),
  );
  expect(daysBetween(core.businessEventOn ?? today, predicted)).toBe(38);
  expect(core).toMatchObject({ budget: 400_000, spentToDate: 232_000, earnedPercent: 45 });
  const milestones = portfolio.milestones.filter(({ projectKey }) => projectKey === core.key);
  expect(plannedPercent(core, milestones, today)).toBe(60);
});

test('[FO2] Atlas counts 3, 5, 4, 6, 2, 5 and has 20 items left', () => {
  const atlas = projectOf(demoPortfolio(day('2026-11-23')), 'Atlas customer portal');
  expect(atlas).toMatchObject({ backlogItems: 20, doneTotal: 46 });
  const counts = atlas.doneHistory.map(({ done }) => done);
  expect(doneByWeek(counts, 20, 0.9).at(-1)).toBeCloseTo(0.949, 4);
});

test('[DEMO] the two launches run side by side', () => {
  const portfolio = demoPortfolio(day('2026-11-23'));
  const atlas = projectOf(portfolio, 'Atlas customer portal');
  const beacon = projectOf(portfolio, 'Beacon mobile');
  for (const launch of [atlas, beacon]) expect(launch.businessEvent).toMatch(/launch$/u);
  expect((atlas.startOn ?? '') < (beacon.baselineFinish ?? '')).toBe(true);
  expect((beacon.startOn ?? '') < (atlas.baselineFinish ?? '')).toBe(true);
});

test('[DEMO] Ember is the one to stop: nothing is cheaper to wait for, and nobody has to have it', () => {
  const { projects } = demoPortfolio(day('2026-11-23'));
  const ember = named(projects, ({ name }) => name, 'Ember dashboard');
  const cheapest = Math.min(...projects.map((project) => project.costOfDelayPerWeek ?? Infinity));
  expect(ember).toMatchObject({ costOfDelayPerWeek: cheapest, isMandatory: false, rag: 'red' });
});

test('[DEMO] 24 projects of five teams in all methods, one of them confidential', () => {
  const { projects, milestones, reports, teams } = demoPortfolio(day('2026-11-23'));
  expect(projects).toHaveLength(24);
  expect(new Set(projects.map(({ key }) => key)).size).toBe(24);
  expect(new Set(projects.map(({ method }) => method))).toEqual(new Set(['Agile', 'Waterfall', 'Hybrid']));
  expect(new Set(projects.map(({ teamKey }) => teamKey))).toEqual(new Set(teams.map(({ key }) => key)));
  expect(projects.filter(({ isConfidential }) => isConfidential).map(({ name }) => name)).toEqual([
    'Data-centre exit',
  ]);
  expect(reports.length).toBeGreaterThan(260);
  expect(milestones.length).toBeGreaterThan(80);
});

test.each(anyToday)(
  '[DEMO] on %s each project carries its newest report, one a week, none ahead',
  (today) => {
    const { projects, reports, milestones } = demoPortfolio(today);
    for (const project of projects) {
      const own = reports.filter(({ projectKey }) => projectKey === project.key);
      expect(own.at(-1)).toEqual(project.latest);
      expect(project.latest?.week).toBe(isoWeekOf(project.reportedOn ?? today));
      expect(new Set(own.map(({ week }) => week)).size).toBe(own.length);
      expect(own.every(({ reportedOn, headline }) => reportedOn < today && headline !== '')).toBe(true);
      expect(new Set(own.map(({ headline }) => headline)).size).toBe(own.length);
    }
    for (const { actual, forecast } of milestones)
      expect(actual === undefined ? (forecast ?? '') > today : actual < today).toBe(true);
  },
);

test('[DEMO] the same day tells the same story', () => {
  expect(demoPortfolio(day('2026-11-23'))).toEqual(demoPortfolio(day('2026-11-23')));
});

test('[WO3] its people speak kindly', () => {
  const { reports, projects, milestones } = demoPortfolio(day('2026-11-23'));
  const texts = [
    ...reports.flatMap(({ headline, next, needHelp }) => [headline, next, needHelp]),
    ...projects.flatMap(({ name, businessGoal, businessEvent }) => [name, businessGoal, businessEvent]),
    ...milestones.map(({ title }) => title),
  ];
  for (const text of texts)
    expect(text ?? '').not.toMatch(/\b(?:late|overdue|must|violations?|failed to)\b/iu);
});

test('[DEMO] Nordvik has 22 people, five teams and its PMO, each id once', () => {
  expect(demoCompany.users).toHaveLength(22);
  expect(demoTeams).toHaveLength(5);
  const guid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;
  const ids = [...demoCompany.users, ...demoCompany.teams].map(({ id }) => id);
  expect(ids.every((id) => guid.test(id))).toBe(true);
  const channelIds = demoCompany.teams.flatMap(({ channels }) => channels.map(({ id }) => id));
  expect(channelIds.every((id) => /^19:[\da-f]{32}@thread\.tacv2$/u.test(id))).toBe(true);
  expect(new Set([...ids, ...channelIds]).size).toBe(ids.length + channelIds.length);
});

test('[DEMO] a project is linked to the channel of its name', () => {
  const core = projectOf(demoPortfolio(day('2026-11-23')), 'Core switch refresh');
  const network = named(demoCompany.teams, ({ displayName }) => displayName, 'Network');
  expect(core.channelLink).toContain(network.id);
  expect(demoTeams.find(({ key }) => key === core.teamKey)?.groupId).toBe(network.id);
});
