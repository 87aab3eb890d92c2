import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { medianOf } from '#domain/forecast/median.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';

import type { HelpRequest } from './helpRequest.ts';

/** What a PMO promises that set nothing else. */
const usualPromiseDays = 2;

export const promiseOf = ({ helpWithinDays }: Pick<PmoSettings, 'helpWithinDays'>): number =>
  typeof helpWithinDays === 'number' && Number.isInteger(helpWithinDays) && helpWithinDays >= 1
    ? helpWithinDays
    : usualPromiseDays;

/** Somebody waits for the PMO. The clock is the PMO's own. */
export interface Waiting {
  readonly request: HelpRequest;
  /** 0 where nobody wrote down when it was asked. */
  readonly waitingDays: number;
  /** Longer than the PMO promised. With a promise of 2 days a request is past it on its third. */
  readonly isPastPromise: boolean;
}

/** What is not done yet, longest waiting first. A request that somebody took still waits for its answer. */
export function waitingForUs(
  requests: readonly HelpRequest[],
  today: Day,
  promiseDays: number,
): readonly Waiting[] {
  return requests
    .filter(({ state }) => state !== 'Done')
    .map((request) => {
      const waitingDays =
        request.askedOn === undefined ? 0 : Math.max(0, daysBetween(request.askedOn, today));
      return { request, waitingDays, isPastPromise: waitingDays > promiseDays };
    })
    .toSorted((one, other) => other.waitingDays - one.waitingDays);
}

type Wishing = Pick<Project, 'key' | 'stage' | 'needHelp' | 'needHelpSince' | 'lead'>;

/** What a report asks for is a request too: those that nobody put on the list (or of which it only repeats an open one's words) are added. */
export function wishesInReports(
  projects: readonly Wishing[],
  requests: readonly HelpRequest[],
): readonly HelpRequest[] {
  return projects.flatMap(({ key, stage, needHelp, needHelpSince, lead }) => {
    const title = needHelp?.trim() ?? '';
    if (title === '' || stage === 'Done' || stage === 'Stopped') return [];
    const isAsked = requests.some(
      (request) =>
        request.projectKey === key &&
        isSameWish(request.title, title) &&
        !isAnsweredBefore(request, needHelpSince),
    );
    if (isAsked) return [];
    return [
      {
        projectKey: key,
        title,
        askedBy: lead,
        askedOn: needHelpSince,
        state: 'Open' as const,
        takenBy: undefined,
        doneOn: undefined,
        messageLink: undefined,
      },
    ];
  });
}

export const isSameWish = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The same words, asked once more after they were answered. */
const isAnsweredBefore = ({ state, doneOn }: HelpRequest, since: Day | undefined): boolean =>
  state === 'Done' && doneOn !== undefined && since !== undefined && doneOn < since;

export interface AnsweredIn {
  readonly medianDays: number;
  readonly count: number;
  readonly withinPromise: number;
}

const daysLookedAt = 90;

/** How long it took from asking to done, for what was done in the 90 days before. Undefined where nothing was. */
export function answeredIn(
  requests: readonly HelpRequest[],
  today: Day,
  promiseDays: number,
): AnsweredIn | undefined {
  const days = requests.flatMap(({ state, askedOn, doneOn }) =>
    state === 'Done' &&
    askedOn !== undefined &&
    doneOn !== undefined &&
    doneOn <= today &&
    doneOn > addDays(today, -daysLookedAt)
      ? [Math.max(0, daysBetween(askedOn, doneOn))]
      : [],
  );
  const medianDays = medianOf(days);
  if (medianDays === undefined) return undefined;
  return { medianDays, count: days.length, withinPromise: days.filter((took) => took <= promiseDays).length };
}

export interface AnsweredThen {
  readonly on: Day;
  readonly medianDays: number;
}

/** The same as it stood in the weeks before, oldest first. */
export function answeredTrend(
  requests: readonly HelpRequest[],
  today: Day,
  weeks = 12,
): readonly AnsweredThen[] {
  return Array.from({ length: weeks }, (_, index) => addDays(today, -7 * (weeks - 1 - index))).flatMap(
    (on) => {
      const then = answeredIn(requests, on, 0);
      return then === undefined ? [] : [{ on, medianDays: then.medianDays }];
    },
  );
}
