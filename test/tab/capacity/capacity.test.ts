import { expect, test } from 'vitest';

import type { StaffingRead } from '#data/portfolio/readStaffing.ts';
import { capacityModel } from '#tab/capacity/capacityModel.ts';
import { cellOf, heatOf } from '#tab/capacity/cellModel.ts';
import { feltIn, movesOf, sharesOf, strainsIn, unmetPercent } from '#tab/capacity/panelModel.ts';
import { hotSpotWords } from '#tab/capacity/hotSpotWords.ts';
import { demo, today } from '#test/tab/facts.ts';

const { people: members, allocations, demand, projects, settings, toolkit } = demo;
const readBy = (people: StaffingRead['people']): StaffingRead => ({ demand, holidays: toolkit, people });
const asMember = capacityModel(projects, readBy({ kind: 'read', members, allocations }), { settings, today });
const asStaff = capacityModel(projects, readBy({ kind: 'fenced' }), { settings, today });

const [clash] = asMember.hotSpots;
if (clash === undefined) throw new Error('the demo has its clash');

test('[CA2] the one clash of the demo is told by its projects, its weeks and, to members, its person', () => {
  expect(asMember.hotSpots).toHaveLength(1);
  expect(hotSpotWords(asMember, clash)).toBe(
    'Atlas customer portal and Beacon mobile both want QA in weeks 52–1: 130 % asked, 80 % there. It falls on Mia Kask.',
  );
});

test('[CA2] who is no member of the second site reads the same clash without a name', () => {
  const [seen] = asStaff.hotSpots;
  if (seen === undefined) throw new Error('a clash of skills is everybody’s');
  expect(hotSpotWords(asStaff, seen)).not.toContain('Mia');
  expect(hotSpotWords(asStaff, seen)).toContain('Atlas customer portal and Beacon mobile');
  expect(asStaff.groups.flatMap(({ persons }) => persons)).toEqual([]);
  expect(strainsIn(asStaff, 'QA')).toEqual([]);
  expect(feltIn(asStaff, 'QA', seen)).toEqual([]);
});

test('[CA1] a week opens into who asks for how much', () => {
  const mia = feltIn(asMember, 'QA', clash)[0];
  expect(mia).toMatchObject({ name: 'Mia Kask', percent: 130 });
  expect(mia?.shares.map(({ name, percent }) => [name, percent])).toEqual([
    ['Atlas customer portal', 60],
    ['Beacon mobile', 50],
    ['API gateway renewal', 20],
  ]);
  expect(strainsIn(asMember, 'QA').map(({ name, strain }) => [name, strain.kind])).toEqual([
    ['Mia Kask', 'threeWeeksOver'],
  ]);
});

test('moving either launch by eight weeks takes overload away, and costs what its delay costs', () => {
  const [nobody, ...moved] = movesOf(asMember, clash);
  expect(nobody?.project).toBeUndefined();
  expect(nobody?.personWeeksOver).toBeGreaterThan(0);
  for (const move of moved) {
    expect(move.personWeeksOver).toBeLessThan(nobody?.personWeeksOver ?? 0);
    expect(move.cost).toBe(
      8 * (projects.find(({ key }) => key === move.project?.key)?.costOfDelayPerWeek ?? 0),
    );
  }
});

test('[CA4] the ones below the line say from when and by which skill', () => {
  const { promise } = asMember;
  const short = promise.projects.filter(({ gap }) => gap !== undefined);
  expect(short.length).toBeGreaterThan(0);
  expect(short.every(({ gap }) => gap?.skill === 'QA')).toBe(true);
  expect(promise.projects.length + asMember.askingNothing).toBe(
    projects.filter(({ stage }) => stage !== 'Done' && stage !== 'Stopped').length,
  );
});

const week = asMember.skills[0]?.weeks[0]?.week;
const load = (loadPercent: number, capacityPercent: number | undefined) => {
  if (week === undefined) throw new Error('no week');
  return { week, loadPercent, capacityPercent, percentByProject: new Map() };
};

test.each([
  [0, 100, 'none', ''],
  [60, 100, 'to60', '60'],
  [61, 100, 'to85', '61'],
  [86, 100, 'to100', '86'],
  [100, 100, 'to100', '100'],
  [101, 100, 'to120', '101'],
  [121, 100, 'over', '121'],
  [150, 300, 'to60', '50'],
  [20, 0, 'over', '20'],
  [0, 0, 'away', 'away'],
  [40, undefined, 'unknown', '40'],
] as const)('[CA1] %s %% asked of %s %% there is drawn as %s', (asked, there, heat, figure) => {
  expect(heatOf(load(asked, there))).toBe(heat);
  expect(cellOf('Mia', load(asked, there), { isPerson: true }).figure).toBe(figure);
});

test('an unknown capacity is never an overload', () => {
  expect(unmetPercent(load(500, undefined))).toBeUndefined();
  expect(unmetPercent(load(130, 100))).toBe(23);
  expect(sharesOf(asMember, load(0, 100))).toEqual([]);
});
