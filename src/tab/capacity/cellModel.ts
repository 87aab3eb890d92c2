import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import { firstDayOf } from '#domain/calendar/isoWeek.ts';
import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import { overloadPercent, skillKey, type WeekLoad } from '#domain/capacity/load.ts';
import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

export type Heat = 'none' | 'to60' | 'to85' | 'to100' | 'to120' | 'over' | 'unknown' | 'away';

export interface Cell {
  readonly week: IsoWeek;
  readonly heat: Heat;
  /** What stands in the cell. */
  readonly figure: string;
  /** The whole of it in words, for a screen reader and a hand that rests on it. */
  readonly words: string;
}

/** `52`, of `2026-W52`. */
export const weekNumber = (week: IsoWeek): number => Number(week.slice(6));

/** For `{weeks, select, one {week {first}} other {weeks {first}–{last}}}`. */
export const weekSpan = (first: IsoWeek, last: IsoWeek) => ({
  weeks: first === last ? 'one' : 'more',
  first: weekNumber(first),
  last: weekNumber(last),
});

/** Load in percent of what there is that week; undefined where nobody said how much that is, or where there is nothing. */
export function loadShare({ loadPercent, capacityPercent }: WeekLoad): number | undefined {
  if (capacityPercent === undefined || capacityPercent <= 0) return undefined;
  return Math.round((100 * loadPercent) / capacityPercent);
}

export function heatOf(load: WeekLoad): Heat {
  const { loadPercent, capacityPercent } = load;
  if (capacityPercent === undefined) return loadPercent > 0 ? 'unknown' : 'none';
  if (loadPercent <= 0) return capacityPercent === 0 ? 'away' : 'none';
  const share = loadShare(load);
  if (share === undefined || share > 120) return 'over';
  if (overloadPercent(load) > 0 && share >= 100) return 'to120';
  if (share > 85) return 'to100';
  return share > 60 ? 'to85' : 'to60';
}

export function cellOf(
  name: string,
  load: WeekLoad,
  { isClash = false, isPerson = false }: { readonly isClash?: boolean; readonly isPerson?: boolean } = {},
): Cell {
  const heat = heatOf(load);
  const percent = loadShare(load) ?? Math.round(load.loadPercent);
  const kind = kindOf(heat, isPerson);
  return {
    week: load.week,
    heat,
    figure: figureOf(heat, percent, isPerson),
    words: say('capacity.cell', {
      name,
      week: weekWords(load.week),
      kind,
      percent,
      load: Math.round(load.loadPercent),
      over: overloadPercent(load) > 0 ? 'yes' : 'no',
      clash: isClash ? 'yes' : 'no',
    }),
  };
}

function figureOf(heat: Heat, percent: number, isPerson: boolean): string {
  if (heat === 'none') return '';
  if (heat === 'away') return say(isPerson ? 'capacity.away' : 'capacity.nobody');
  return String(percent);
}

/** A person is away; of a skill there is nobody. */
function kindOf(heat: Heat, isPerson: boolean): string {
  if (heat === 'none') return 'free';
  return heat === 'away' && !isPerson ? 'nobody' : heat;
}

export const weekWords = (week: IsoWeek): string =>
  say('capacity.weekFull', { week: weekNumber(week), day: dayWords(firstDayOf(week)) });

export const isInHotSpot = (hotSpot: HotSpot, skill: string, week: IsoWeek): boolean =>
  hotSpot.person === undefined &&
  hotSpot.skill !== undefined &&
  skillKey(hotSpot.skill) === skillKey(skill) &&
  week >= hotSpot.firstWeek &&
  week <= hotSpot.lastWeek;
