import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { planOf, todaysPlan } from '#domain/scenario/planOf.ts';

import { closed, made, optionsOf, running } from './smallPortfolio.ts';

describe('[SC3] a scenario made of a portfolio', () => {
  test('has the skills that somebody in it wants, and takes off what all others want; what is over wants nothing', () => {
    const { skills, capacity } = made();
    expect(skills).toEqual(['QA']);
    // Four of five days are worked in the week of the holiday.
    expect(capacity[0]?.slice(0, 4)).toEqual([1, 0.8, 0.6, 1]);
  });

  test('where nobody said how much there is, there is enough', () => {
    expect(made({ movable: ['FIX'] }).capacity[1]?.[0]).toBe(Number.POSITIVE_INFINITY);
  });

  test('offers now, two, four and eight weeks later, and to stop', () => {
    expect(optionsOf(made(), 'ATL').map(({ kind, weeks, value }) => [kind, weeks, value])).toEqual([
      ['now', 0, 100_000],
      ['delay', 2, 90_000],
      ['delay', 4, 80_000],
      ['delay', 8, 60_000],
      ['stop', 0, -7_000],
    ]);
    expect(optionsOf(made({ delayWeeks: [3] }), 'BEA').map(({ weeks }) => weeks)).toEqual([0, 3, 0]);
    expect(
      optionsOf(made({}, [running('ATL', { exitCost: 7_000, stage: 'Idea' })]), 'ATL').at(-1)?.value,
    ).toBe(0);
  });

  test('a delay moves what is still to come, and nothing that was worked', () => {
    const [now, later, , , stop] = optionsOf(made(), 'BEA');
    expect(now?.use).toEqual([
      { skill: 0, week: 0, personWeeks: 0.5 },
      { skill: 0, week: 1, personWeeks: 0.5 },
    ]);
    expect(later?.use.map(({ week }) => week)).toEqual([2, 3]);
    expect(stop?.use).toEqual([]);
  });

  test('says what today’s plan means', () => {
    const scenario = made();
    expect(todaysPlan(scenario).overloadPersonWeeks).toBeCloseTo(0.4, 9);
    expect(planOf(scenario, [0, 1])).toMatchObject({
      value: 190_000,
      changes: 1,
      fits: true,
      overloadPersonWeeks: 0,
    });
  });

  test('closes what the person forbids, what is mandatory and what nobody knows the worth of', () => {
    const forbidden = [{ key: 'ATL', kind: 'delay', weeks: 4 }] as const;
    expect(closed(made({ forbidden }), 'ATL')).toEqual(['delay 4: forbidden']);
    const pinned = [{ key: 'ATL', kind: 'delay', weeks: 2 }] as const;
    expect(closed(made({ pinned }), 'ATL')).toEqual([
      'now 0: forbidden',
      'delay 4: forbidden',
      'delay 8: forbidden',
      'stop 0: forbidden',
    ]);
    expect(closed(made({}, [running('ATL', { isMandatory: true })]), 'ATL')).toEqual(['stop 0: mandatory']);
    expect(closed(made({}, [running('ATL', { value: undefined })]), 'ATL')).toEqual(['stop 0: worthUnknown']);
  });

  test('[SC1] who waits for a project in it waits in it too; who waits outside keeps it from moving too far', () => {
    const awaited = running('ATL', { forecastFinish: day('2026-12-04') });
    const waiting = running('BEA', { startOn: day('2026-12-21'), dependsOn: ['ATL', 'OLD'] });
    expect(made({}, [awaited, waiting]).projects[1]?.dependsOn).toEqual([{ key: 'ATL', slackWeeks: 2 }]);
    const outside = made({ movable: ['ATL'] }, [awaited, waiting]);
    expect(closed(outside, 'ATL')).toEqual([
      'delay 4: neededBy BEA',
      'delay 8: neededBy BEA',
      'stop 0: neededBy BEA',
    ]);
    expect(closed(made({ movable: ['ATL'] }, [awaited, { ...waiting, stage: 'Done' }]), 'ATL')).toEqual([]);
    const nobodyKnows = [running('ATL'), { ...waiting, startOn: undefined }];
    expect(made({}, nobodyKnows).projects[1]?.dependsOn[0]?.slackWeeks).toBe(0);
  });

  test('[SC1] spreads what is left of a budget over the quarters it is spent in', () => {
    const atlas = running('ATL', {
      budget: 130_000,
      spentToDate: 30_000,
      exitCost: 9_000,
      startOn: day('2026-12-22'),
      forecastFinish: day('2027-01-10'),
    });
    const options = optionsOf(made({}, [atlas], { '2026-Q4': 1, '2027-Q1': 1 }), 'ATL');
    expect(options.map(({ costByQuarter }) => costByQuarter?.map(Math.round))).toEqual([
      [50_000, 50_000],
      [0, 100_000],
      [0, 100_000],
      [0, 100_000],
      [9_000, 0],
    ]);
    expect(optionsOf(made(), 'ATL')[0]?.costByQuarter).toBeUndefined();
  });
});
