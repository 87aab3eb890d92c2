import type { Scenario } from '#domain/scenario/scenario.ts';
import { Ledger } from '#domain/scenario/search/ledger.ts';
import { searchModel } from '#domain/scenario/search/searchModel.ts';
import { weeksFrom } from '#test/domain/scenario/launches.ts';

import { picks } from './models.ts';

const use = [{ skill: 0, week: 0, personWeeks: 1 }];
/** Two that want the same person, either may wait at a cost; a third may end. */
export const scenario: Scenario = {
  skills: ['QA'],
  weeks: weeksFrom(2),
  capacity: [[1, 1]],
  projects: [
    {
      key: 'ATL',
      isMandatory: false,
      dependsOn: [],
      options: [
        { kind: 'now', weeks: 0, value: 100, use },
        { kind: 'delay', weeks: 1, value: 90, use: [] },
        { kind: 'delay', weeks: 2, value: 70, use: [], closedBecause: { kind: 'forbidden' } },
        { kind: 'delay', weeks: 4, value: 60, use: [] },
      ],
    },
    {
      key: 'BEA',
      isMandatory: false,
      dependsOn: [],
      options: [
        { kind: 'now', weeks: 0, value: 50, use },
        { kind: 'delay', weeks: 1, value: 45, use: [] },
        { kind: 'stop', weeks: 0, value: 60, use: [] },
      ],
    },
  ],
};
export const model = searchModel(scenario, 'worth');
export const offered = (...plans: readonly (readonly number[])[]): Ledger => {
  const ledger = new Ledger(scenario);
  for (const of of plans) ledger.offer(model, { picks: picks(...of), worth: 0 });
  return ledger;
};
