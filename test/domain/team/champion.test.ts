import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { proofOf, suggestChampion } from '#domain/team/champion.ts';
import { projectWith, today } from '#test/domain/projects.ts';

const ago = (days: number): Day => addDays(today, -days);
const person = (name: string): Person => ({ id: `id-${name}`, upn: `${name}@nordvik.example`, name });
const keyOf = ({ name }: Person) => `${name.toUpperCase()}-01`;

/** A project of theirs with a report every so many days, from half a year ago to today. */
const leads = (lead: Person, everyDays: number, known: Partial<Project> = {}): Project =>
  projectWith({
    key: keyOf(lead),
    lead,
    forecastHistory: Array.from({ length: 180 }, (_, days) => days)
      .filter((days) => days % everyDays === 0)
      .map((days) => ({ on: ago(days), finish: addDays(today, 50) })),
    ...known,
  });

const asked = (by: Person, daysAgo: number, known: Partial<HelpRequest> = {}): HelpRequest => ({
  projectKey: keyOf(by),
  title: 'Help',
  askedBy: by,
  askedOn: ago(daysAgo),
  state: 'Open',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
  ...known,
});

const [ada, ben, cid, dag] = [person('Ada'), person('Ben'), person('Cid'), person('Dag')];
const askedEarly = (project: Project, help: readonly HelpRequest[]) =>
  suggestChampion([project], help, today)?.askedEarly;
const champion = (projects: readonly Project[], help: readonly HelpRequest[]) => {
  const { person: suggested } = suggestChampion(projects, help, today) ?? {};
  const fromTheEnd = suggestChampion(projects.toReversed(), help.toReversed(), today)?.person;
  expect(fromTheEnd, 'whatever the order of the list').toBe(suggested);
  return suggested?.name;
};

test('[LI2] of two whose ranks add up to the same, who reports sooner is the champion', () => {
  expect(champion([leads(ben, 14), leads(ada, 28)], [asked(ada, 20)])).toBe('Ben');
});

test('[LI2] of equals in everything the first by name is suggested', () => {
  expect(champion([leads(ben, 7), leads(ada, 7)], [])).toBe('Ada');
});

test('[LI2] two who report equally soon share a place, and the one behind them stands two places back', () => {
  const projects = [leads(ada, 7), leads(ben, 7), leads(cid, 14), leads(dag, 28)];
  const help = [
    asked(ada, 1),
    asked(ben, 1),
    ...[1, 2, 3].map((days) => asked(cid, days)),
    ...[1, 2].map((days) => asked(dag, days)),
  ];
  expect(champion(projects, help)).toBe('Ada');
});

test('[LI2] two who asked equally often share a place, and the one behind them stands two places back', () => {
  const projects = [leads(ada, 7), leads(ben, 14), leads(cid, 28)];
  expect(champion(projects, [asked(ben, 1), asked(cid, 1)])).toBe('Ben');
});

test('[LI2] who leads only what is done leads nothing that runs', () => {
  expect(champion([leads(ada, 7, { stage: 'Done', actualFinish: ago(1) })], [])).toBeUndefined();
});

test.each(['Done', 'Stopped'] as const)(
  '[LI2] what was asked for a project now %s counts no more',
  (stage) => {
    const over = leads(ada, 7, { key: 'OLD-01', stage, actualFinish: ago(1) });
    const help = [asked(ada, 9, { projectKey: 'OLD-01' }), asked(ada, 8)];
    expect(suggestChampion([over, leads(ada, 7)], help, today)?.askedEarly).toBe(1);
  },
);

test('[LI2] people without an id are told apart by their address', () => {
  const [eva, fay] = [
    { ...person('Eva'), id: '' },
    { ...person('Fay'), id: '' },
  ];
  expect(champion([leads(eva, 28), leads(fay, 7)], [])).toBe('Fay');
  expect(askedEarly(leads(eva, 7), [asked(eva, 3)])).toBe(1);
  expect(askedEarly(leads(eva, 7), [asked(eva, 3, { askedBy: fay })])).toBe(0);
});

test.each<[string, number, Partial<HelpRequest>]>([
  ['90 days ago', 1, { askedOn: ago(90) }],
  ['91 days ago', 0, { askedOn: ago(91) }],
  ['on a day nobody wrote down', 0, { askedOn: undefined }],
  ['by somebody unknown', 0, { askedBy: undefined }],
  ['by another', 0, { askedBy: ben }],
  ['for another project', 0, { projectKey: 'BEN-01' }],
])('[LI2] help asked for %s counts %d times', (_when, times, known) => {
  expect(askedEarly(leads(ada, 7), [asked(ada, 9, known)])).toBe(times);
});

test('[LI2] asking while it was amber, or red in another week, is early', () => {
  const evidence = 'amber' as const;
  const healthHistory = [
    { week: isoWeekOf(ago(9)), rag: 'amber' as const, evidence },
    { week: isoWeekOf(ago(16)), rag: 'red' as const, evidence },
  ];
  expect(askedEarly(leads(ada, 7, { healthHistory }), [asked(ada, 9)])).toBe(1);
});

test('[LI2] what their report asks for counts too, once with the same day on the list', () => {
  const wishing = leads(ada, 7, { needHelp: 'A tester.', needHelpSince: ago(5) });
  expect(askedEarly(wishing, [])).toBe(1);
  expect(askedEarly(wishing, [asked(ada, 5)])).toBe(1);
  expect(askedEarly(wishing, [asked(ada, 6)])).toBe(2);
  for (const needHelp of [undefined, '']) expect(askedEarly({ ...wishing, needHelp }, [])).toBe(0);
});

test('[LI2] the proof begins with the first step of which the age was written down', () => {
  const stepHistory = [
    { step: 'Listening', since: ago(60) },
    { step: 'Pilot', since: ago(30), medianStatusAgeDays: 12 },
    { step: 'Partner', since: ago(10), medianStatusAgeDays: 5 },
  ];
  expect(proofOf({ stepHistory }, [leads(ada, 7)], today)?.before).toEqual({ on: ago(30), medianDays: 12 });
});

test('[LI2] on the day of the first step, and where nobody reports now, there is no proof yet', () => {
  const stepHistory = [{ step: 'Pilot', since: today, medianStatusAgeDays: 12 }];
  expect(proofOf({ stepHistory }, [leads(ada, 7)], today)).toBeUndefined();
  const earlier = [{ step: 'Pilot', since: ago(30), medianStatusAgeDays: 12 }];
  expect(proofOf({ stepHistory: earlier }, [projectWith({})], today)).toBeUndefined();
});
