import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { WeekLoad } from '#domain/capacity/load.ts';

export interface LoadPart {
  readonly kind: 'one' | 'other' | 'others';
  readonly percent: number;
  readonly top: number;
  readonly height: number;
}

export interface LoadBar {
  readonly week: IsoWeek;
  readonly left: number;
  readonly width: number;
  readonly parts: readonly LoadPart[];
  readonly capacityPercent: number | undefined;
  readonly limitTop: number | undefined;
}

export interface LoadBars {
  readonly bars: readonly LoadBar[];
  /** What there is in an ordinary week: the highest of all. */
  readonly limitPercent: number | undefined;
  readonly limitTop: number;
}

/** Bars from the ground up: the others, then the one, then the other on top, where it goes over the line. */
export function loadBars(
  weeks: readonly WeekLoad[],
  pair: readonly [string, string] | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): LoadBars {
  const capacities = weeks.flatMap(({ capacityPercent }) => capacityPercent ?? []);
  const most = Math.max(1, ...capacities, ...weeks.map(({ loadPercent }) => loadPercent));
  const scale = (percent: number): number => (percent / (most * 1.1)) * height;
  const slot = width / Math.max(1, weeks.length);
  const limitPercent = capacities.length === 0 ? undefined : Math.max(...capacities);
  return {
    limitPercent,
    limitTop: height - scale(limitPercent ?? 0),
    bars: weeks.map(({ week, loadPercent, capacityPercent, percentByProject }, index) => {
      const one = pair === undefined ? 0 : (percentByProject.get(pair[0]) ?? 0);
      const other = pair === undefined ? 0 : (percentByProject.get(pair[1]) ?? 0);
      const others = Math.max(0, loadPercent - one - other);
      const part = (kind: LoadPart['kind'], percent: number, below: number): LoadPart => ({
        kind,
        percent,
        top: height - scale(below + percent),
        height: scale(percent),
      });
      return {
        week,
        left: index * slot + slot * 0.15,
        width: slot * 0.7,
        parts: [part('one', one, others), part('other', other, others + one), part('others', others, 0)],
        capacityPercent,
        limitTop: capacityPercent === undefined ? undefined : height - scale(capacityPercent),
      };
    }),
  };
}

/** A stair: a week with a holiday has less. */
export function limitPath(bars: readonly LoadBar[]): string {
  let path = '';
  for (const { left, width, limitTop } of bars) {
    if (limitTop === undefined) continue;
    const [from, to] = [left - width * 0.215, left + width * 1.215];
    path += `${path === '' ? 'M' : 'L'}${from.toFixed(1)} ${limitTop.toFixed(1)}H${to.toFixed(1)}`;
  }
  return path;
}
