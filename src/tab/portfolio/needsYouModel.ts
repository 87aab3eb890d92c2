import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { type NeedsYou, needsYou } from '#domain/portfolio/needsYou.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { Status } from '#tab/parts/StatusMark.tsx';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import type { Sentence } from '#tab/project/impact.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

/** One sentence of the strip, with one action and its age. */
export interface Need {
  readonly id: string;
  /** Whose evidence it is. */
  readonly projectKey: string | undefined;
  /** Another page that shows it. */
  readonly path: string | undefined;
  readonly kind: string;
  readonly mark: Status | 'help' | 'people' | 'decision';
  readonly sentence: Sentence;
  readonly action: string;
  readonly age: string;
}

export function needsOf(standings: readonly Standing[], today: Day): readonly Need[] {
  return needsYou(standings, today).map((need) => needOf(need, today));
}

export function needOf(need: NeedsYou, today: Day): Need {
  const project = need.kind === 'opinionsDiffer' ? need.standing.project : need.project;
  const shared = {
    id: `${need.kind} ${project.key}`,
    projectKey: project.key,
    path: undefined,
    kind: say(`portfolio.kind.${need.kind}`),
  };
  switch (need.kind) {
    case 'opinionsDiffer':
      return {
        ...shared,
        mark: need.standing.health.evidence,
        sentence: differSentence(need.standing, today),
        action: say('portfolio.seeWhy'),
        age: reportAge(project.reportedOn === undefined ? undefined : daysBetween(project.reportedOn, today)),
      };
    case 'noNews':
      return {
        ...shared,
        mark: 'noNews',
        sentence: silentSentence(project.name, need.ageDays, project.forecastFinish, today),
        action: say('portfolio.offerHelp'),
        age: reportAge(need.ageDays),
      };
    case 'helpWanted':
      return {
        ...shared,
        mark: 'help',
        sentence: {
          message: 'portfolio.says.help',
          values: { project: project.name, help: project.needHelp ?? '' },
        },
        action: say('portfolio.open'),
        age: say('portfolio.waiting', { days: need.waitingDays ?? 0 }),
      };
  }
}

function differSentence({ project, health }: Standing, today: Day): Sentence {
  const schedule = scheduleOf(health);
  const status = statusWords(project.rag ?? 'notSet');
  if (
    schedule?.from === 'trend' &&
    schedule.predictedFinish !== undefined &&
    project.forecastFinish !== undefined
  )
    return {
      message: 'portfolio.says.trend',
      values: {
        project: project.name,
        status,
        forecast: dayWordsNear(project.forecastFinish, today),
        trend: dayWordsNear(schedule.predictedFinish, today),
      },
    };
  return {
    message: 'portfolio.says.differ',
    values: { project: project.name, status, evidence: statusWords(health.evidence) },
  };
}

function silentSentence(
  name: string,
  ageDays: number | undefined,
  finish: Day | undefined,
  today: Day,
): Sentence {
  if (ageDays === undefined) return { message: 'portfolio.says.never', values: { project: name } };
  return {
    message: 'portfolio.says.silent',
    values: {
      project: name,
      days: ageDays,
      finish: finish === undefined ? 'none' : dayWordsNear(finish, today),
    },
  };
}

const reportAge = (days: number | undefined): string =>
  days === undefined ? say('portfolio.noReport') : say('portfolio.reportAge', { days });
