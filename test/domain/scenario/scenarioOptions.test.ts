import { describe, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import { scenarioOf, type ScenarioWish } from '#domain/scenario/scenarioOf.ts';

import { closed, demand, grid, made, optionsOf, projects, row, running, today } from './smallPortfolio.ts';

const closedBy = (wish: Partial<ScenarioWish>) => [closed(made(wish), 'ATL'), closed(made(wish), 'BEA')];

describe('[SC3] what a person forbids and pins', () => {
  test('is one option of one project', () => {
    const forbidden = [
      { key: 'ATL', kind: 'delay', weeks: 2 },
      { key: 'BEA', kind: 'stop', weeks: 0 },
    ] as const;
    expect(closedBy({ forbidden })).toEqual([['delay 2: forbidden'], ['stop 0: forbidden']]);
    expect(closedBy({ forbidden: [{ key: 'ATL', kind: 'now', weeks: 0 }] })).toEqual([
      ['now 0: forbidden'],
      [],
    ]);
  });

  test('may be several options that are left', () => {
    const pinned = [
      { key: 'ATL', kind: 'now', weeks: 0 },
      { key: 'ATL', kind: 'delay', weeks: 8 },
    ] as const;
    expect(closedBy({ pinned })).toEqual([
      ['delay 2: forbidden', 'delay 4: forbidden', 'stop 0: forbidden'],
      [],
    ]);
  });
});

const leaving = (stage: Project['stage']) =>
  optionsOf(made({}, [running('ATL', { exitCost: 7_000, stage })]), 'ATL').at(-1)?.value;

describe('[SC1] a project in a scenario', () => {
  test('that is paused costs to leave too, and one that is not begun does not', () => {
    expect([leaving('Paused'), leaving('Starting')]).toEqual([-7_000, 0]);
    expect(Object.is(leaving('Starting'), 0)).toBe(true);
  });

  test('that is stopped is not in it, and wants nothing', () => {
    const withStopped = [...projects, running('END', { stage: 'Stopped' })];
    const scenario = scenarioOf(
      {
        projects: withStopped,
        demand: [...demand, row('END', 'QA', '2026-11-23', '2026-12-04', 90)],
        grid,
        today,
      },
      { movable: ['ATL', 'BEA', 'END', 'OLD'] },
    );
    expect(scenario.projects.map(({ key }) => key)).toEqual(['ATL', 'BEA']);
    expect(scenario.capacity).toEqual(made().capacity);
  });

  test('wants each skill by itself, half a week half as much', () => {
    const wanting = [
      row('ATL', 'QA', '2026-11-23', '2026-11-27', 60),
      row('ATL', 'UX', '2026-11-23', '2026-12-01', 50),
      row('ATL', 'QA', '2026-11-26', '2026-11-27', 50),
      row('ATL', 'nobody’s', '2024-01-01', '2024-01-05', 50),
    ];
    const scenario = scenarioOf({ projects, demand: wanting, grid, today }, { movable: ['ATL', 'BEA'] });
    expect(scenario.skills).toEqual(['QA', 'UX']);
    expect(optionsOf(scenario, 'ATL')[0]?.use).toEqual([
      { skill: 0, week: 0, personWeeks: 0.8 },
      { skill: 1, week: 0, personWeeks: 0.5 },
      { skill: 1, week: 1, personWeeks: 0.2 },
    ]);
  });

  test('has the money that those outside of it leave; who is over takes none', () => {
    const spends = { budget: 30, spentToDate: 0, forecastFinish: today };
    const outside = [running('FIX', spends), running('OLD', { ...spends, budget: 50, stage: 'Done' })];
    const { budgetByQuarter } = scenarioOf(
      {
        projects: [running('ATL', spends), ...outside],
        demand,
        grid,
        today,
        budgetByQuarter: { '2026-Q4': 100 },
      },
      { movable: ['ATL'] },
    );
    expect(budgetByQuarter).toEqual([70]);
  });
});
