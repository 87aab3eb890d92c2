import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { shortagesOf } from '#domain/capacity/shortage.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import { loadsOf, wants } from '#test/domain/capacity/weeks.ts';

const shortages = (demand: readonly SkillDemand[]) => shortagesOf(loadsOf(demand));
const qa = wants(undefined, 'QA', 100, [0, 13]);

test('[HE6] what all want of the skill against what there is, in the worst of four weeks', () => {
  const found = shortages([qa, wants('A', 'QA', 80, [0, 9]), wants('B', 'QA', 45, [2, 9])]);
  const short = {
    skill: 'QA',
    week: '2026-W50',
    demandPercent: 125,
    capacityPercent: 100,
    unmetPercent: 20,
  };
  expect(found.get('A')).toEqual(short);
  expect(found.get('B')).toEqual(short);
});

test('[HE6] only weeks in which the project wants the skill, this one and the three after', () => {
  const found = shortages([
    qa,
    wants('A', 'QA', 50, [0, 0]),
    wants('B', 'QA', 200, [1, 1]),
    wants('C', 'QA', 50, [3, 5]),
    wants('D', 'QA', 300, [4, 4]),
    wants('E', 'QA', 0, [1, 1]),
  ]);
  expect(found.get('A')?.unmetPercent).toBe(0);
  expect(found.get('B')?.unmetPercent).toBe(50);
  expect(found.get('C')?.unmetPercent).toBe(0);
  expect([found.has('D'), found.has('E')]).toEqual([false, false]);
});

test('[HE6] of several skills the shortest; one of unknown capacity is not judged', () => {
  const demand = [qa, wants('A', 'QA', 110, [0, 3]), wants('A', 'Field', 300, [0, 3])];
  expect(shortages(demand).get('A')).toMatchObject({ skill: 'QA' });
  expect(shortages([...demand, wants(undefined, 'Field', 100, [0, 3])]).get('A')?.skill).toBe('Field');
  expect(shortages([wants('A', 'Field', 300, [0, 3])]).size).toBe(0);
});

test('[HE6] more capacity never makes a project shorter', () => {
  const percents = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.nat(100));
  fc.assert(
    fc.property(percents, ([capacity, wanted, others, more]) => {
      const unmet = (there: number) =>
        shortages([
          wants(undefined, 'QA', there, [0, 13]),
          wants('A', 'QA', wanted, [0, 3]),
          wants('B', 'QA', others, [0, 3]),
        ]).get('A')?.unmetPercent ?? -1;
      expect(unmet(capacity + more)).toBeLessThanOrEqual(unmet(capacity));
      expect(unmet(capacity)).toBeGreaterThanOrEqual(0);
      expect(unmet(capacity)).toBeLessThanOrEqual(100);
    }),
  );
});
