import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';

import type { Rag } from './statusReport.ts';
import type { StatusUpdate } from './statusUpdate.ts';

/** What a project says in the fields a status update may change. A number that nobody said is undefined. */
export interface StatusSaid {
  readonly rag: Rag | undefined;
  readonly headline: string;
  readonly next: string;
  readonly needHelp: string;
  readonly forecastFinish: Day | undefined;
  readonly spentToDate: number | undefined;
  readonly earnedPercent: number | undefined;
  /** Items finished in the week of the day that was asked for. */
  readonly doneItems: number | undefined;
  readonly backlogItems: number | undefined;
  /** Of the report of that week, as the two texts below. */
  readonly businessText?: string | undefined;
  readonly technicalText?: string | undefined;
}

export type StatusField = keyof StatusSaid;

export const statusFields = [
  'rag',
  'headline',
  'next',
  'needHelp',
  'forecastFinish',
  'spentToDate',
  'earnedPercent',
  'doneItems',
  'backlogItems',
  'businessText',
  'technicalText',
] as const satisfies readonly StatusField[];

export function saidOf(project: Project, today: Day): StatusSaid {
  const week = isoWeekOf(today);
  const ofWeek = project.latest?.week === week ? project.latest : undefined;
  return {
    rag: project.rag,
    headline: project.headline ?? '',
    next: project.latest?.next ?? '',
    needHelp: project.needHelp ?? '',
    forecastFinish: project.forecastFinish,
    spentToDate: project.spentToDate,
    earnedPercent: project.earnedPercent,
    doneItems: project.doneHistory.find((entry) => entry.week === week)?.done,
    backlogItems: project.backlogItems,
    businessText: ofWeek?.businessText,
    technicalText: ofWeek?.technicalText,
  };
}

export interface WeighedStatus {
  /** With what others wrote in the fields this person left alone. */
  readonly said: StatusUpdate;
  /** Fields that both wrote, differently: a person decides. */
  readonly conflicts: readonly StatusField[];
}

/** An update against what somebody else wrote since its author looked, field by field. */
export function weighStatus({
  seen,
  now,
  said,
  untouched = [],
}: {
  readonly seen: StatusSaid;
  readonly now: StatusSaid;
  readonly said: StatusUpdate;
  /** Fields that stand as a form put them in by itself, where that is not what the project said: they count as left alone. */
  readonly untouched?: readonly StatusField[] | undefined;
}): WeighedStatus {
  const taken: Partial<Record<StatusField, unknown>> = {};
  const conflicts: StatusField[] = [];
  for (const field of statusFields) {
    const mine = said[field];
    if (mine === undefined) continue; // not said: the project keeps what it has
    const first = untouched.includes(field) ? mine : seen[field];
    const weighed = weighField(field, { before: seen[field], now: now[field], mine, first });
    if (weighed === 'theirs') taken[field] = now[field];
    if (weighed === 'conflict') conflicts.push(field);
  }
  return { said: { ...said, ...(taken as Partial<StatusUpdate>) }, conflicts };
}

/**
 * Three ways: what was there `before`, what is there `now`, and what I say (`mine`, prefilled with `first`). A field I left alone
 * takes what others wrote, but never the status: nobody says a colour they have not seen. A text is never merged by machine.
 */
export function weighField(
  field: StatusField,
  { before, now, mine, first }: Readonly<Record<'before' | 'now' | 'mine' | 'first', unknown>>,
): 'mine' | 'theirs' | 'conflict' {
  if (isSame(now, before) || isSame(now, mine)) return 'mine';
  return isSame(mine, first) && field !== 'rag' ? 'theirs' : 'conflict';
}

const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : value;
