import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SkillEffect } from '#domain/scenario/planEffects.ts';

export interface EffectBar {
  readonly week: IsoWeek;
  readonly left: number;
  readonly width: number;
  readonly before: number;
  readonly after: number;
  /** Undefined where nobody said. */
  readonly there: number | undefined;
}

export interface EffectChart {
  readonly bars: readonly EffectBar[];
  /** Height of so many percent of one person. */
  readonly scale: (percent: number) => number;
  readonly limit: number | undefined;
}

const usualWeeks = 14;

/** So many weeks that everything the plan moves is on the drawing. */
export function weeksDrawn(skills: readonly SkillEffect[]): number {
  let last = usualWeeks;
  for (const { load } of skills)
    for (const [index, { loadPercent }] of load.after.weeks.entries())
      if (Math.abs(loadPercent - (load.before.weeks[index]?.loadPercent ?? 0)) > 1e-6)
        last = Math.max(last, index + 1);
  return last;
}

/** Those that are wanted more than there is, before or after; the others are a press away. */
export function shortSkills(skills: readonly SkillEffect[]): readonly SkillEffect[] {
  return skills
    .filter(({ overloadPersonWeeks: { before, after } }) => Math.max(before, after) > 1e-6)
    .toSorted((one, other) => other.overloadPersonWeeks.before - one.overloadPersonWeeks.before);
}

export function effectChart(
  { load: { before, after } }: SkillEffect,
  weeks: number,
  { width, height }: { readonly width: number; readonly height: number },
): EffectChart {
  const shown = before.weeks.slice(0, weeks);
  const there = shown.flatMap(({ capacityPercent }) => capacityPercent ?? []);
  const loads = shown.flatMap(({ loadPercent }, index) => [
    loadPercent,
    after.weeks[index]?.loadPercent ?? 0,
  ]);
  const most = Math.max(1, ...there, ...loads) * 1.15;
  const slot = width / Math.max(1, shown.length);
  return {
    scale: (percent) => (percent / most) * height,
    limit: there.length === 0 ? undefined : Math.max(...there),
    bars: shown.map(({ week, loadPercent, capacityPercent }, index) => ({
      week,
      left: index * slot + slot * 0.12,
      width: slot * 0.76,
      before: loadPercent,
      after: after.weeks[index]?.loadPercent ?? 0,
      there: capacityPercent,
    })),
  };
}

/** The most projects that want somebody of these skills in the same week. */
export function mostAtOnce(skills: readonly SkillEffect[], of: 'before' | 'after'): number {
  const byWeek = new Map<IsoWeek, Set<string>>();
  for (const { load } of skills)
    for (const { week, percentByProject } of load[of].weeks) {
      const running = byWeek.get(week) ?? new Set<string>();
      byWeek.set(week, running);
      for (const [key, percent] of percentByProject) if (percent > 0) running.add(key);
    }
  return Math.max(0, ...Array.from(byWeek.values(), ({ size }) => size));
}
