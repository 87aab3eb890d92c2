import type { Scenario, ScenarioOption, ScenarioProject } from '#domain/scenario/scenario.ts';
import { seededRandom } from '#domain/scenario/search/random.ts';

import { weeksFrom } from './launches.ts';

export interface Shape {
  readonly projects: number;
  readonly skills: number;
  readonly weeks: number;
  readonly delays: readonly number[];
  /** What there is of what all of them want today. */
  readonly tightness: number;
}

/** A scenario with everything in it: mandatory projects, dependencies, closed options, exit costs, sometimes budgets and a limit of changes. */
export function randomScenario(seed: number, shape: Shape): Scenario {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const keys = Array.from({ length: shape.projects }, (_, index) => `P${index}`);
  const projects = keys.map((key, index): ScenarioProject => {
    const isMandatory = random() < 0.15;
    const options = optionsOf(random, shape);
    return {
      key,
      isMandatory,
      dependsOn: keys
        .slice(0, index)
        .flatMap((other) => (random() < 0.2 ? { key: other, slackWeeks: upTo(3) } : [])),
      options: options.map((option, at) =>
        at > 0 && random() < 0.06 ? Object.assign(option, { closedBecause: { kind: 'forbidden' } }) : option,
      ),
    };
  });
  const today = projects.flatMap(({ options }) => options[0]?.use ?? []);
  const wanted = today.reduce((sum, { personWeeks }) => sum + personWeeks, 0);
  const each = (shape.tightness * wanted) / (shape.skills * shape.weeks);
  return {
    skills: Array.from({ length: shape.skills }, (_, skill) => `S${skill}`),
    weeks: weeksFrom(shape.weeks),
    capacity: Array.from({ length: shape.skills }, () =>
      Array.from({ length: shape.weeks }, () => {
        if (random() < 0.04) return random() < 0.5 ? Number.POSITIVE_INFINITY : -0.5;
        return Math.round(each * (0.7 + random()) * 20) / 20;
      }),
    ),
    projects,
    budgetByQuarter:
      random() < 0.3 ? [40 * shape.projects * random(), 60 * shape.projects * random()] : undefined,
    changesAtMost: random() < 0.3 ? upTo(shape.projects) : undefined,
  };
}

function optionsOf(random: () => number, { skills, weeks, delays }: Shape): ScenarioOption[] {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const [start, length] = [upTo(weeks - 3), 2 + upTo(4)];
  const persons = Array.from({ length: skills }, () => (random() < 0.6 ? (1 + upTo(11)) / 4 : 0));
  const value = upTo(200);
  const costOfDelay = random() < 0.1 ? 0 : upTo(12);
  const cost = upTo(120);
  const going = [0, ...delays].map((delay): ScenarioOption => ({
    kind: delay === 0 ? 'now' : 'delay',
    weeks: delay,
    value: value - costOfDelay * delay,
    use: persons.flatMap((personWeeks, skill) =>
      Array.from({ length }, (_, at) => ({ skill, week: start + delay + at, personWeeks })).filter(
        (use) => personWeeks > 0 && use.week < weeks,
      ),
    ),
    costByQuarter: delay > 3 ? [0, cost] : [cost / 2, cost / 2],
  }));
  return [...going, { kind: 'stop', weeks: 0, value: random() < 0.5 ? 0 : 0 - upTo(30), use: [] }];
}
