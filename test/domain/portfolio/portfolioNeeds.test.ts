import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import { portfolioNeeds } from '#domain/portfolio/portfolioNeeds.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import { whatMattersFirst } from '#domain/portfolio/whatMattersFirst.ts';
import { defaultSettings, type PmoSettings } from '#domain/settings/pmoSettings.ts';
import { wants } from '#test/domain/capacity/weeks.ts';
import { ida, planned, today } from '#test/domain/projects.ts';

const ago = (days: number) => addDays(today, -days);
const decision = (known: Partial<Decision>): Decision => ({
  projectKey: 'PAY-01',
  title: 'Which supplier',
  kind: 'Other',
  state: 'Asked',
  askedBy: ida,
  askedOn: ago(2),
  decidedBy: undefined,
  decidedOn: undefined,
  weeks: undefined,
  why: undefined,
  scenario: undefined,
  expectedEffect: undefined,
  checkOn: undefined,
  actualEffect: undefined,
  ...known,
});
const request = (known: Partial<HelpRequest>): HelpRequest => ({
  projectKey: 'PAY-01',
  title: 'A room',
  askedBy: ida,
  askedOn: ago(4),
  state: 'Open',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
  ...known,
});
const settings: PmoSettings = {
  ...defaultSettings,
  features: ['capacity', 'decisions', 'help', 'raid'],
};

const differing = planned(40, { name: 'Differing', key: 'DIF-01' });
const silent = planned(0, { name: 'Silent', key: 'SIL-01', reportedOn: ago(19) });
const asking = planned(0, { name: 'Asking', key: 'ASK-01', needHelp: 'A tester', needHelpSince: ago(3) });
const projects = [asking, silent, differing];
const demand = [wants(undefined, 'QA', 100, [0, 9]), wants('ASK-01', 'QA', 130, [5, 6])];

test('[PF2] differing opinions, clashes, decisions, help, silence', () => {
  const around = portfolioSurroundings(projects, { demand }, { settings, today });
  const hotSpots = hotSpotsOf(around.loads, projects, { workingDays: 5 });
  const needs = portfolioNeeds(whatMattersFirst(projects, today, around.of), today, {
    hotSpots,
    decisions: [
      decision({}),
      decision({ title: 'Longer', askedOn: ago(9) }),
      decision({ state: 'Decided' }),
      decision({ state: 'Undone' }),
    ],
    help: [
      request({}),
      request({ state: 'Taken' }),
      request({ title: ' a TESTER ', projectKey: 'ASK-01' }),
      request({ title: 'A tester', projectKey: 'SIL-01', askedOn: undefined }),
    ],
  });
  expect(needs.map(({ kind }) => kind)).toEqual([
    'opinionsDiffer',
    'hotSpot',
    'decisionWanted',
    'decisionWanted',
    'requestOpen',
    'helpWanted',
    'requestOpen',
    'noNews',
  ]);
  expect(needs[2]).toMatchObject({ decision: { title: 'Longer' }, waitingDays: 9 });
  expect(needs[4]).toMatchObject({ request: { title: 'A room' }, waitingDays: 4 });
  expect(needs[6]).toMatchObject({ request: { projectKey: 'SIL-01' }, waitingDays: undefined });
});

test('[PF2] decisions and help stand longest waiting first, however they are kept; one without a day last', () => {
  const days = [5, 0, 12, 3].map(ago);
  const orders = [days, days.toReversed(), days.toSorted(), days.toSorted().toReversed()];
  for (const order of orders) {
    const needs = portfolioNeeds([], today, {
      decisions: [undefined, ...order].map((askedOn) => decision({ askedOn })),
      help: [undefined, ...order].map((askedOn) => request({ askedOn })),
    });
    const waits = needs.map((need) => ('waitingDays' in need ? (need.waitingDays ?? 0) : -1));
    expect(waits).toEqual([12, 5, 3, 0, 0, 12, 5, 3, 0, 0]);
  }
});

test('[PF2] another wish of a project that asks for help is a line of its own', () => {
  const standings = whatMattersFirst([asking], today);
  const kinds = (known: Partial<HelpRequest>) => {
    const help = [request({ projectKey: 'ASK-01', askedOn: today, ...known })];
    return portfolioNeeds(standings, today, { help }).map(({ kind }) => kind);
  };
  expect(kinds({ title: 'A tester' })).toEqual(['helpWanted']);
  expect(kinds({ title: 'A room' })).toEqual(['helpWanted', 'requestOpen']);
  expect(kinds({ title: 'A tester', projectKey: undefined })).toEqual(['helpWanted', 'requestOpen']);
});

test('[HE9] where lists are switched on and nobody keeps them yet, nothing is asked of a project', () => {
  const around = portfolioSurroundings(projects, {}, { settings, today });
  expect(around.loads).toEqual([]);
  expect(around.of('ASK-01')).toMatchObject({ shortage: undefined, waiting: undefined });
});

test('[PF2] a PMO that keeps only projects sees what projects say', () => {
  const needs = portfolioNeeds(whatMattersFirst(projects, today), today);
  expect(needs.map(({ kind }) => kind)).toEqual(['opinionsDiffer', 'helpWanted', 'noNews']);
});

const holiday = (body: string) =>
  ({ title: 'Free', kind: 'Holiday', body, fits: undefined, weight: undefined }) as const;

test('[HE9] lists are looked at only where the PMO switched them on', () => {
  const lists = {
    demand: [wants(undefined, 'QA', 100, [0, 9]), wants('ASK-01', 'QA', 130, [0, 1])],
    decisions: [decision({ projectKey: 'ASK-01', askedOn: ago(20) })],
    help: [request({ projectKey: 'SIL-01', askedOn: ago(20) })],
    toolkit: [holiday(addDays(today, 1))],
  };
  const on = portfolioSurroundings(projects, lists, { settings, today });
  expect(on.of('ASK-01')).toMatchObject({
    shortage: { skill: 'QA', week: isoWeekOf(today), capacityPercent: 80 },
    waiting: [{ what: 'decision' }],
  });
  expect(on.of('SIL-01')).toMatchObject({ shortage: undefined, waiting: [{ what: 'help' }] });
  const off = portfolioSurroundings(projects, lists, { settings: defaultSettings, today });
  expect(off.loads).toEqual([]);
  expect(off.of('ASK-01')).toMatchObject({ shortage: undefined, waiting: undefined });
  expect([...(off.of('ASK-01').notAsked ?? [])]).toEqual(['risk', 'capacity']);
  expect(on.of('ASK-01').notAsked?.size).toBe(0);
});

test('[CA1] what is over or stopped wants nothing', () => {
  const stage = fc.constantFrom('Idea', 'Starting', 'Running', 'Paused', 'Stopped', 'Done');
  fc.assert(
    fc.property(stage, (now) => {
      const around = portfolioSurroundings([{ ...asking, stage: now }], { demand }, { settings, today });
      const load = around.loads[0]?.weeks[5]?.loadPercent;
      expect(load).toBe(now === 'Stopped' || now === 'Done' ? 0 : 130);
      expect(around.isOver('ASK-01')).toBe(now === 'Stopped' || now === 'Done');
    }),
  );
});
