import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { budgetLeft } from '#domain/scenario/budgetLeft.ts';
import { search } from '#domain/scenario/search.ts';

import { made, running, today } from './smallPortfolio.ts';

const fixed = running('FIX', {
  budget: 90_000,
  startOn: day('2026-11-25'),
  forecastFinish: day('2026-12-31'),
});

describe('[SC1] the budget of the quarters', () => {
  test('begins with this quarter and ends with the last that has one; between them money is no limit', () => {
    expect(budgetLeft({ '2026-Q4': 5, '2027-Q2': 7 }, [], today)).toEqual([5, Number.POSITIVE_INFINITY, 7]);
    expect(budgetLeft({ '2027-Q1': 7 }, [], today)).toEqual([Number.POSITIVE_INFINITY, 7]);
  });

  test('is none where nobody set one, or only for quarters that are over or years away', () => {
    expect(budgetLeft({}, [], today)).toBeUndefined();
    expect(budgetLeft({ '2026-Q3': 5 }, [], today)).toBeUndefined();
    expect(budgetLeft({ '2029-Q4': 5 }, [], today)).toBeUndefined();
    expect(budgetLeft({ '2029-Q3': 5 }, [], today)).toHaveLength(12);
  });

  test('is less what the other projects still spend, never less than nothing; an idea spends nothing', () => {
    expect(budgetLeft({ '2026-Q4': 100_000 }, [fixed], today)?.map(Math.round)).toEqual([10_000]);
    expect(budgetLeft({ '2026-Q4': 60_000 }, [fixed], today)).toEqual([0]);
    expect(budgetLeft({ '2026-Q4': 60_000 }, [{ ...fixed, stage: 'Idea' }], today)).toEqual([60_000]);
  });

  test('what a scenario may spend is what the projects outside of it leave; who is done leaves all', () => {
    const others = [running('ATL'), running('BEA'), fixed, { ...fixed, key: 'OLD', stage: 'Done' as const }];
    const { budgetByQuarter } = made({}, others, { '2026-Q4': 100_000 });
    expect(budgetByQuarter?.map(Math.round)).toEqual([10_000]);
  });

  test('a plan keeps to it: what is too dear together waits for the next quarter', () => {
    const dear = { budget: 50_000, startOn: day('2026-12-14'), forecastFinish: day('2026-12-31') };
    const two = [running('GOL', { ...dear, costOfDelayPerWeek: 9_000 }), running('HAM', dear)];
    const bestWith = (money: number) => bestOf(made({ movable: ['GOL', 'HAM'] }, two, { '2026-Q4': money }));
    // The one whose waiting costs less, by four weeks.
    expect(bestWith(60_000)).toMatchObject({ choices: [0, 2], overBudget: 0, fits: true });
    expect(bestWith(100_000)).toMatchObject({ choices: [0, 0] });
  });
});

function bestOf(scenario: ReturnType<typeof made>) {
  const searching = search(scenario, { now: () => performance.now(), milliseconds: 2_000 });
  for (;;) {
    const next = searching.next();
    if (next.done === true) return next.value.best;
  }
}
