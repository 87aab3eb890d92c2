import { addDays } from '#domain/calendar/day.ts';
import { firstDayOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { TeamMember } from '#domain/people/teamMember.ts';

import { openShare, skillKey } from './load.ts';
import type { WeekGrid } from './weekGrid.ts';

/**
 * What there is of each skill, as rows everybody may read: whose it is and who is away is left behind. Holidays stay in, since
 * who reads the rows takes them off; weeks alike are one row.
 */
export function publishedCapacity(people: readonly TeamMember[], grid: WeekGrid): SkillDemand[] {
  const bySkill = Map.groupBy(
    people.filter(({ skill }) => skill !== undefined),
    ({ skill }) => skillKey(skill ?? ''),
  );
  return Array.from(bySkill.values()).flatMap((members) => {
    const percents = Array.from(grid.weeks.keys(), (index) =>
      members.reduce((sum, member) => sum + capacityIn(grid, index, member), 0),
    );
    return rowsOf(members[0]?.skill?.trim() ?? '', grid.weeks, percents);
  });
}

function capacityIn(grid: WeekGrid, index: number, { capacityPercent, away }: TeamMember): number {
  const open = openShare(grid, index, []);
  const percent = open === 0 ? 0 : (capacityPercent * openShare(grid, index, away)) / open;
  return Math.round(percent * 100) / 100;
}

function rowsOf(skill: string, weeks: readonly IsoWeek[], percents: readonly number[]): SkillDemand[] {
  const rows: SkillDemand[] = [];
  for (const [index, week] of weeks.entries()) {
    const percent = percents[index] ?? 0;
    const toOn = addDays(firstDayOf(week), 6);
    const last = rows.at(-1);
    if (last?.percent === percent) rows.splice(-1, 1, { ...last, toOn });
    else rows.push({ projectKey: undefined, skill, fromOn: firstDayOf(week), toOn, percent });
  }
  return rows;
}
