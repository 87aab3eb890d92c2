import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { medianOf } from '#domain/forecast/median.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';

import { stepsOf } from './histories.ts';
import { type AgeThen, medianStatusAge, statusAgeOn, statusAgeTrend } from './statusAge.ts';
import type { Team } from './team.ts';

export interface ChampionSuggested {
  readonly person: Person;
  /** How old their status is on a usual day of the last eight weeks. */
  readonly usualAgeDays: number;
  /** Requests of the last 90 days, made while their project was not red. */
  readonly askedEarly: number;
}

type Led = Pick<
  Project,
  | 'key'
  | 'lead'
  | 'stage'
  | 'reportedOn'
  | 'forecastHistory'
  | 'healthHistory'
  | 'startOn'
  | 'actualFinish'
  | 'teamKey'
  | 'needHelp'
  | 'needHelpSince'
>;

const weeksLookedAt = 8;
const daysLookedAt = 90;

/**
 * LI2: who asks early and reports soonest, of those who lead a running project of the team. Each is ranked twice, by how old their
 * status usually is and by how often they asked before it was red; the better sum is suggested, of equals who reports sooner.
 */
export function suggestChampion(
  projects: readonly Led[],
  help: readonly HelpRequest[],
  today: Day,
): ChampionSuggested | undefined {
  const byLead = Map.groupBy(
    projects.filter(({ lead, stage }) => lead !== undefined && stage !== 'Done' && stage !== 'Stopped'),
    ({ lead }) => (lead?.id || lead?.upn) ?? '',
  );
  const candidates: ChampionSuggested[] = [];
  for (const led of byLead.values()) {
    const person = led[0]?.lead;
    const usualAgeDays = usualAge(led, today);
    if (person !== undefined && usualAgeDays !== undefined)
      candidates.push({ person, usualAgeDays, askedEarly: askedEarly(led, help, today) });
  }
  const soonest = (one: ChampionSuggested): number =>
    candidates.filter(({ usualAgeDays }) => usualAgeDays < one.usualAgeDays).length;
  const earliest = (one: ChampionSuggested): number =>
    candidates.filter((other) => other.askedEarly > one.askedEarly).length;
  return candidates.toSorted(
    (one, other) =>
      soonest(one) + earliest(one) - soonest(other) - earliest(other) ||
      one.usualAgeDays - other.usualAgeDays ||
      one.person.name.localeCompare(other.person.name),
  )[0];
}

function usualAge(led: readonly Led[], today: Day): number | undefined {
  const days = Array.from({ length: weeksLookedAt * 7 }, (_, index) => addDays(today, -index));
  return medianOf(days.flatMap((on) => led.flatMap((project) => statusAgeOn(project, on) ?? [])));
}

function askedEarly(led: readonly Led[], help: readonly HelpRequest[], today: Day): number {
  const from = addDays(today, -daysLookedAt);
  const wasRed = ({ healthHistory }: Led, on: Day): boolean =>
    healthHistory.some(({ week, rag }) => week === isoWeekOf(on) && rag === 'red');
  return led
    .map((project) => {
      const asked = new Set(
        help
          .filter(({ projectKey, askedBy }) => projectKey === project.key && isSame(askedBy, project.lead))
          .flatMap(({ askedOn }) => askedOn ?? []),
      );
      if ((project.needHelp ?? '') !== '' && project.needHelpSince !== undefined)
        asked.add(project.needHelpSince);
      return [...asked].filter((on) => on >= from && !wasRed(project, on)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

const isSame = (one: Person | undefined, other: Person | undefined): boolean =>
  one !== undefined && other !== undefined && (one.id === '' ? one.upn === other.upn : one.id === other.id);

export interface Proof {
  readonly before: AgeThen;
  readonly now: AgeThen;
}

/**
 * LI2: what changed since the PMO came, computed: the median age of a status when the team took its first step (else the oldest day of
 * which anything is known), and today.
 */
export function proofOf(
  team: Pick<Team, 'stepHistory'>,
  projects: readonly Led[],
  today: Day,
): Proof | undefined {
  const medianDays = medianStatusAge(projects, today);
  const first = stepsOf(team).find(({ medianStatusAgeDays }) => medianStatusAgeDays !== undefined);
  const before =
    first?.medianStatusAgeDays === undefined
      ? statusAgeTrend(projects, today)[0]
      : { on: first.since, medianDays: first.medianStatusAgeDays };
  if (medianDays === undefined || before === undefined || before.on >= today) return undefined;
  return { before, now: { on: today, medianDays } };
}
