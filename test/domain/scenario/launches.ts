import { addDays, day } from '#domain/calendar/day.ts';
import { isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Scenario, ScenarioOption, ScenarioProject } from '#domain/scenario/scenario.ts';

export const weeksFrom = (count: number): IsoWeek[] =>
  Array.from({ length: count }, (_, week) => isoWeekOf(addDays(day('2026-11-23'), 7 * week)));

interface Launch {
  readonly key: string;
  readonly value: number;
  readonly costOfDelay: number;
  readonly startWeek: number;
  readonly weeks: number;
  readonly persons: readonly [backend: number, test: number];
}

const delays = [0, 2, 4, 6];

function launch(
  { key, value, costOfDelay, startWeek, weeks, persons }: Launch,
  isMandatory = false,
): ScenarioProject {
  const options = delays.map((delay): ScenarioOption => ({
    kind: delay === 0 ? 'now' : 'delay',
    weeks: delay,
    value: value - costOfDelay * delay,
    use: persons.flatMap((personWeeks, skill) =>
      personWeeks === 0
        ? []
        : Array.from({ length: weeks }, (_, at) => ({ skill, week: startWeek + delay + at, personWeeks })),
    ),
  }));
  const stop: ScenarioOption = { kind: 'stop', weeks: 0, value: 0, use: [] };
  return { key, isMandatory, dependsOn: [], options: [...options, stop] };
}

/** SC2's acceptance case. All has to end within 14 weeks, so in the week after them there is nobody. */
export const launches: Scenario = {
  skills: ['Backend', 'Test'],
  weeks: weeksFrom(15),
  capacity: [4, 3].map((persons) => Array.from({ length: 15 }, (_, week) => (week < 14 ? persons : 0))),
  projects: [
    launch({ key: 'ATLAS', value: 90, costOfDelay: 6, startWeek: 0, weeks: 6, persons: [3, 1] }),
    launch({ key: 'BEACON', value: 80, costOfDelay: 5, startWeek: 0, weeks: 6, persons: [3, 1] }),
    launch({ key: 'COBALT', value: 30, costOfDelay: 1, startWeek: 0, weeks: 4, persons: [1, 2] }),
    launch({ key: 'DUNE', value: 50, costOfDelay: 2, startWeek: 3, weeks: 6, persons: [1, 2] }),
    launch({ key: 'EMBER', value: 12, costOfDelay: 0.5, startWeek: 0, weeks: 8, persons: [1, 0] }),
    launch({ key: 'FLINT', value: 20, costOfDelay: 4, startWeek: 2, weeks: 3, persons: [0, 2] }, true),
  ],
};
