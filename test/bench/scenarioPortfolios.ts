import { addDays, day } from '#domain/calendar/day.ts';
import { isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Scenario, ScenarioOption, SkillUse } from '#domain/scenario/scenario.ts';
import { seededRandom } from '#domain/scenario/search/random.ts';

const weekCount = 26;
const weeks: readonly IsoWeek[] = Array.from({ length: weekCount }, (_, week) =>
  isoWeekOf(addDays(day('2026-11-23'), 7 * week)),
);
const stop: ScenarioOption = { kind: 'stop', weeks: 0, value: 0, use: [] };

/** Projects that all want the same five skills: dense, so that hardly two fit beside each other. A tenth is mandatory. */
export function movableSetOf(count: number, seed: number): Scenario {
  const random = seededRandom(seed * 7919 + count);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const skills = ['Backend', 'Data', 'Network', 'Test', 'UX'];
  const projects = Array.from({ length: count }, (_, index) => {
    const length = 4 + upTo(8);
    const start = upTo(weekCount - length - 9);
    const persons = skills.map((): number => (random() < 0.5 ? 1 + upTo(2) : 0));
    if (!persons.some((needed) => needed > 0)) persons[upTo(skills.length - 1)] = 1;
    const value = 20 + upTo(180);
    const costOfDelay = Math.round(value * (0.01 + random() * 0.06) * 10) / 10;
    const going = [0, 2, 4, 8].map((delay): ScenarioOption => ({
      kind: delay === 0 ? 'now' : 'delay',
      weeks: delay,
      value: value - costOfDelay * delay,
      use: persons.flatMap((personWeeks, skill) =>
        personWeeks === 0
          ? []
          : Array.from({ length }, (__, at) => ({ skill, week: start + delay + at, personWeeks })),
      ),
    }));
    return { key: `P${index}`, isMandatory: random() < 0.1, dependsOn: [], options: [...going, stop] };
  });
  return { skills, weeks, capacity: shareOfDemand(skills.length, projects, 0.8, 3), projects };
}

/** A whole portfolio: one to three of ten teams each, hours that differ by week, up to eight weeks later, or never. */
export function portfolioOf(count: number, seed: number): Scenario {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const teams = Array.from({ length: 10 }, (_, team) => `Team ${team}`);
  const projects = Array.from({ length: count }, (_, index) => {
    const length = 3 + upTo(8);
    const wanting = new Set(Array.from({ length: 1 + upTo(2) }, () => upTo(teams.length - 1)));
    const demand = Array.from(wanting, (skill) => ({
      skill,
      byWeek: Array.from({ length }, () => 1 + upTo(7)),
    }));
    const effort = demand.flatMap(({ byWeek }) => byWeek).reduce((sum, personWeeks) => sum + personWeeks, 0);
    const value = Math.round(effort * (0.6 + random() * 1.4) * 10);
    const earliest = Math.floor(random() * Math.max(1, weekCount - length - 8));
    const decay = 0.01 + random() * 0.03;
    const latest = Math.min(weekCount - length, earliest + 8);
    const going = Array.from({ length: latest - earliest + 1 }, (__, delay): ScenarioOption => ({
      kind: delay === 0 ? 'now' : 'delay',
      weeks: delay,
      value: Math.round(value * (1 - decay * delay)),
      use: demand.flatMap(({ skill, byWeek }) =>
        byWeek.map((personWeeks, at): SkillUse => ({ skill, week: earliest + delay + at, personWeeks })),
      ),
    }));
    return { key: `P${index}`, isMandatory: false, dependsOn: [], options: [...going, stop] };
  });
  return { skills: teams, weeks, capacity: shareOfDemand(teams.length, projects, 0.6, 8), projects };
}

/** The same in all weeks: a share of what all projects want of the skill. */
function shareOfDemand(
  skills: number,
  projects: readonly { readonly options: readonly ScenarioOption[] }[],
  share: number,
  least: number,
): number[][] {
  const wanted = Array.from({ length: skills }, () => 0);
  for (const { options } of projects)
    for (const { skill, personWeeks } of options[0]?.use ?? [])
      wanted[skill] = (wanted[skill] ?? 0) + personWeeks;
  return wanted.map((all) => weeks.map(() => Math.max(least, Math.round((share * all) / weekCount))));
}
