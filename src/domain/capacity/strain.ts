import type { IsoWeek } from '#domain/calendar/isoWeek.ts';

import type { PersonLoad, WeekLoad } from './load.ts';

/** CA3: signs that somebody carries too much. For who may read PMO People, on their screen only; never stored, never sent. */
export interface Strain {
  readonly kind: 'threeWeeksOver' | 'fourProjects' | 'noQuietWeek';
  /** The week in which it became one. */
  readonly week: IsoWeek;
}

const overPercent = 110;
const weeksOver = 3;
const projectsAtOnce = 4;
const weeksWithoutQuiet = 8;

/** Each sign once, at the first week it shows, earliest first. Part-time is measured by its own full week. */
export function strainOf({
  weeks,
  contractPercent,
}: Pick<PersonLoad, 'weeks' | 'contractPercent'>): Strain[] {
  const found: Strain[] = [];
  const note = (kind: Strain['kind'], week: IsoWeek): void => {
    if (!found.some((strain) => strain.kind === kind)) found.push({ kind, week });
  };
  let over = 0;
  let full = 0;
  for (const week of weeks) {
    const load = carriedPercent(week, contractPercent);
    over = load > overPercent ? over + 1 : 0;
    full = load >= 100 ? full + 1 : 0;
    if (over >= weeksOver) note('threeWeeksOver', week.week);
    if (projectsIn(week) >= projectsAtOnce) note('fourProjects', week.week);
    if (full >= weeksWithoutQuiet) note('noQuietWeek', week.week);
  }
  return found;
}

/** Of a full week by contract. Who is away all week carries nothing. */
function carriedPercent({ loadPercent, capacityPercent }: WeekLoad, contractPercent: number): number {
  if (capacityPercent === 0 || contractPercent <= 0) return 0;
  // 109.99999999999999 is 110: what is summed from shares of weeks is rounded before it is judged.
  return Math.round((loadPercent * 1e8) / contractPercent) / 1e6;
}

const projectsIn = ({ percentByProject }: WeekLoad): number =>
  Array.from(percentByProject.values()).filter((percent) => percent > 0).length;
