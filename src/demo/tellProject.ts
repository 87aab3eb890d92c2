import { addDays, type Day } from '#domain/calendar/day.ts';
import { weekdayOf } from '#domain/calendar/isoWeek.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import { rollUpsOf } from '#domain/project/rollUps.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import type { Rag, StatusReport } from '#domain/statusReport/statusReport.ts';
import { decideStatusUpdate, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';

import { channelLinkFor, personNamed } from './company.ts';
import type { Tale } from './tale.ts';
import { tellMilestones } from './tellMilestones.ts';

export interface ToldProject {
  readonly project: Project;
  readonly milestones: readonly Milestone[];
  /** Oldest first. */
  readonly reports: readonly StatusReport[];
}

/** The project as it came to be: planned, then reported week by week through the same decision a lead's own update takes. */
export function tellProject(
  tale: Tale,
  {
    key,
    today,
    raid,
    dependsOn,
  }: {
    readonly key: string;
    readonly today: Day;
    readonly raid: readonly RaidItem[];
    readonly dependsOn: readonly string[];
  },
): ToldProject {
  const newestReportOn = newestReportDay(tale, today);
  const milestones = tellMilestones(tale, key, newestReportOn, today);
  let project: Project = {
    ...plannedProject(tale, key, newestReportOn),
    dependsOn,
    ...rollUpsOf({ milestones, raid, today }),
  };
  const reports: StatusReport[] = [];
  const weeks = tale.says.length;
  for (let week = 0; week < weeks; week += 1) {
    const reported = decideStatusUpdate(project, updateOf(tale, week, newestReportOn), {
      today: addDays(newestReportOn, -7 * (weeks - 1 - week)),
      author: personNamed(tale.lead),
      source: week % 3 === 2 ? 'card' : 'tab',
    });
    if (!reported.ok) throw new Error(`${tale.name}, week ${week}: ${reported.error.kind}`);
    project = reported.value;
    if (project.latest !== undefined) reports.push(project.latest);
  }
  return { project, milestones, reports };
}

function newestReportDay(tale: Tale, today: Day): Day {
  const told = addDays(today, -tale.ageDays);
  if (tale.isAgeExact === true) return told;
  const friday = 4;
  return addDays(told, Math.min(0, friday - weekdayOf(told)));
}

function plannedProject(tale: Tale, key: string, newestReportOn: Day): Project {
  const on = (daysFromReport: number): Day => addDays(newestReportOn, daysFromReport);
  return {
    ...newProject(key, tale.name),
    teamKey: tale.teamKey,
    stage: tale.stage ?? 'Running',
    method: tale.method,
    tier: tale.tier,
    lead: personNamed(tale.lead),
    sponsor: personNamed(tale.sponsor ?? 'Petra Lund'),
    startOn: on(tale.startDay),
    baselineFinish: on(tale.baselineDay),
    budget: tale.money?.budget,
    value: tale.costOfDelayPerWeek === undefined ? undefined : tale.costOfDelayPerWeek * weeksOfUse,
    costOfDelayPerWeek: tale.costOfDelayPerWeek,
    jobSize: sizeOfTier[tale.tier],
    exitCost: tale.exitCost,
    businessGoal: tale.goal,
    businessEvent: tale.event?.name,
    businessEventOn: tale.event === undefined ? undefined : on(tale.event.day),
    isMandatory: tale.isMandatory ?? false,
    isConfidential: tale.isConfidential ?? false,
    channelLink: channelLinkFor(tale.name),
    doneTotal: tale.counts?.before,
  };
}

/** What is worth something each week is worth it for about a year. */
const weeksOfUse = 50;
const sizeOfTier = { S: 3, M: 8, L: 20 } as const;

const ragOfLetter: Readonly<Record<string, Rag>> = { G: 'green', A: 'amber', R: 'red' };

function updateOf(tale: Tale, week: number, newestReportOn: Day): StatusUpdate {
  const weeks = tale.says.length;
  const rag = ragOfLetter[tale.says[week] ?? ''];
  if (rag === undefined) throw new Error(`${tale.name} says ${tale.says} in week ${week}`);
  const slip = fromTheEnd(tale.slips, week, weeks);
  return {
    rag,
    headline: tale.headlines[week] ?? '',
    next: tale.nexts[Math.floor((week * tale.nexts.length) / weeks)] ?? '',
    needHelp: week === weeks - 1 ? (tale.help ?? '') : '',
    forecastFinish: slip === undefined ? undefined : addDays(newestReportOn, tale.baselineDay + slip),
    ...(week === weeks - 1 && tale.lenses !== undefined
      ? { businessText: tale.lenses.business, technicalText: tale.lenses.technical }
      : {}),
    ...moneyOf(tale, week),
    ...countsOf(tale, week),
  };
}

/** A series that has fewer entries than there are weeks began with a blank. */
function fromTheEnd(series: readonly number[], week: number, weeks: number): number | undefined {
  const index = week - (weeks - series.length);
  return index < 0 ? undefined : series[index];
}

function moneyOf({ money, says, startDay }: Tale, week: number) {
  if (money === undefined) return {};
  if ('spentWeekly' in money)
    return { spentToDate: money.spentWeekly[week], earnedPercent: money.earnedWeekly[week] };
  const elapsedShare = (-startDay - 7 * (says.length - 1 - week)) / -startDay;
  const earnedPercent = Math.round(money.earnedPercent * elapsedShare);
  const overSoFar = money.over * ((week + 1) / says.length) ** 2;
  const spent = ((money.budget * earnedPercent) / 100) * (1 + overSoFar);
  return { spentToDate: Math.round(spent / 100) * 100, earnedPercent };
}

function countsOf({ counts, says }: Tale, week: number) {
  if (counts === undefined) return {};
  const doneItems = fromTheEnd(counts.weekly, week, says.length);
  const weeksAfter = says.length - 1 - week;
  const doneAfter = counts.weekly.slice(Math.max(0, counts.weekly.length - weeksAfter));
  const backlogItems =
    counts.backlog + (weeksAfter === 0 ? 0 : doneAfter.reduce((sum, done) => sum + done, 0));
  return { doneItems, backlogItems };
}
