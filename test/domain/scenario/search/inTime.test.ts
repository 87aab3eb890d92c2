import { describe, expect, test } from 'vitest';

import type { Scenario } from '#domain/scenario/scenario.ts';
import { launches } from '#test/domain/scenario/launches.ts';
import { randomScenario } from '#test/domain/scenario/randomScenario.ts';

import { drawn, timed } from './timed.ts';

const twelve = { projects: 12, skills: 3, weeks: 16, delays: [2, 4, 8], tightness: 1.3 };
const nothingFits: Scenario = { ...launches, capacity: launches.capacity.map((row) => row.map(() => 1)) };

describe('a search with time enough', () => {
  test('[SC2] proves the launches in 19 ms, the runner-up in one more, and draws the curve in nine', () => {
    const { until, bounds, told } = timed(launches, 60_000);
    expect(until.best).toBeLessThanOrEqual(18.5);
    expect(until.runnerUp).toBeLessThanOrEqual(19.5);
    expect(until.curve).toBeLessThanOrEqual(28.5);
    expect(bounds[0]).toBeLessThan(224.001);
    const breaths = told.map(({ looking }) => looking).join(' ');
    expect(breaths).toBe('best best best best runnerUp curve curve curve curve curve');
  });

  test('[SC3] proves twelve projects, and each point of their curve', () => {
    const { result, until, bounds } = timed(randomScenario(9, twelve), 60_000);
    expect(result).toMatchObject({ bound: 555, isProved: true, isRunnerUpProved: true, gapShare: 0 });
    expect([result.best?.value, result.runnerUp?.value]).toEqual([555, 551]);
    expect(drawn(result)).toEqual([
      '0: 27.10 too much',
      '1: 17.35 too much',
      '2: 8.75 too much',
      '3: 7.25 too much',
      '4: 3.10 too much',
      '5: 2.65 too much',
      '6: 1.65 too much',
      '7: 1.40 too much',
      '8: worth 555',
    ]);
    expect(until.best).toBeLessThanOrEqual(63.5);
    expect(until.runnerUp).toBeLessThanOrEqual(64.5);
    expect(until.curve).toBeLessThanOrEqual(83.5);
    expect(bounds[0]).toBeLessThan(683.7);
  });

  test('[SC4] where nothing fits proves that, and what overloads least', () => {
    const { result, until } = timed(nothingFits, 60_000);
    expect(result).toMatchObject({ best: undefined, runnerUp: undefined, isProved: true, bound: -Infinity });
    expect(drawn(result)).toEqual([
      '0: 74.00 too much',
      '1: 50.00 too much',
      '2: 26.00 too much',
      '3: 13.00 too much',
      '4: 3.00 too much',
    ]);
    expect(until.best).toBeLessThanOrEqual(18.5);
    expect(until.curve).toBeLessThanOrEqual(28);
  });

  test('[SC4] the least overload is drawn for each number of changes that is wanted', () => {
    const { result, until } = timed(randomScenario(5, twelve), 60_000);
    expect([result.best, result.isProved]).toEqual([undefined, true]);
    expect(drawn(result)).toEqual(['0: 27.25 too much', '1: 14.15 too much']);
    expect(until.best).toBeLessThanOrEqual(61.5);
    expect(until.curve).toBeLessThanOrEqual(65);
  });
});

describe('a search with little time', () => {
  test('[SC3] says how good a better plan could be, and which points are proved', () => {
    const { result, until } = timed(randomScenario(9, twelve), 20);
    expect([result.best?.value, result.runnerUp?.value]).toEqual([555, 551]);
    expect(result).toMatchObject({ isProved: false, isRunnerUpProved: false });
    expect(result.gapShare).toBeLessThan(0.038);
    expect(drawn(result)).toEqual([
      '0: 27.10 too much',
      '1: 17.35 too much',
      '2: 8.75 too much',
      '3: 7.25 too much',
      '4: 3.10 too much',
      '5: 2.65 too much, perhaps',
      '6: 2.65 too much, perhaps',
      '7: 1.40 too much, perhaps',
      '8: worth 555, perhaps',
    ]);
    expect(Object.values(until)).toEqual([13.5, 14.5, 32.5]);
  });

  test('[SC3] what it finds then is no worse, only less sure', () => {
    const { result, until } = timed(randomScenario(11, twelve), 40);
    expect([result.best?.value, result.runnerUp?.value]).toEqual([873, 802]);
    expect(result).toMatchObject({ isProved: false, isRunnerUpProved: false });
    expect(result.gapShare).toBeLessThan(0.145);
    expect(drawn(result).slice(0, 3)).toEqual([
      '0: 22.95 too much',
      '1: 20.40 too much',
      '2: 18.05 too much',
    ]);
    expect(result.curve.map((point) => point.isProved).lastIndexOf(true)).toBe(2);
    expect(drawn(result).at(-1)).toBe('11: worth 873, perhaps');
    expect(Object.values(until)).toEqual([25, 26.5, 53]);
  });

  test('[SC4] draws so many points and goes straight to the end of the curve', () => {
    const many = { projects: 24, skills: 3, weeks: 20, delays: [2, 4, 8], tightness: 1.1 };
    const { result, until } = timed(randomScenario(4, many), 60);
    expect(result.curve.map(({ changesAtMost }) => changesAtMost)).toEqual([
      ...Array.from({ length: 14 }).keys(),
      19,
    ]);
    expect(drawn(result).at(-1)).toBe('19: 1.75 too much');
    expect(
      drawn(result)
        .filter((point) => !point.endsWith('perhaps'))
        .slice(0, -1),
    ).toEqual([
      '0: 42.90 too much',
      '1: 33.45 too much',
      '2: 27.85 too much',
      '3: 22.80 too much',
      '4: 20.30 too much',
      '5: 17.05 too much',
      '6: 14.75 too much',
    ]);
    expect(Object.values(until)).toEqual([26, 26.5, 71.5]);
  });

  test('[SC3] over more projects than can be proved it looks for good plans until nine tenths of the time are over', () => {
    const many = { projects: 60, skills: 4, weeks: 20, delays: [2, 4, 8], tightness: 0.6 };
    const { result, until, bounds } = timed(randomScenario(5, many), 60);
    expect(result).toMatchObject({ isProved: false, isRunnerUpProved: false });
    expect(drawn(result)).toEqual(['0: 394.70 too much, perhaps', '1: 378.60 too much, perhaps']);
    expect(Object.values(until)).toEqual([54.5, 55, 57]);
    expect(bounds[0]).toBeLessThan(-0.064);
    expect(bounds.at(-1)).toBeLessThan(-824);
  });
});
