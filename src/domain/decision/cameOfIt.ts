import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

import type { Decision } from './decision.ts';
import { readRecord } from './decisionRecord.ts';
import { type CapacityLists, type DecisionPromise, overloadNow, weeksMoved } from './promise.ts';

/** What a decision promised, and what came of it. */
export interface CameOfIt {
  readonly promise: DecisionPromise;
  /** In what the promise is measured in; undefined where nobody can tell. */
  readonly actual: number | undefined;
  /** 1 is as promised. Undefined while nobody can tell. */
  readonly share: number | undefined;
}

/** From here on a decision did about what it promised; below it is a lesson. */
export const keptFrom = 0.75;

export interface NowLists extends CapacityLists {
  readonly projects: readonly Pick<Project, 'key' | 'stage' | 'forecastFinish' | 'actualFinish'>[];
}

/** A number nobody says the measure of is money. */
export function promiseIn(decision: Decision): DecisionPromise | undefined {
  const { expectedEffect } = decision;
  return (
    readRecord(decision.scenario)?.promise ??
    (expectedEffect === undefined ? undefined : { measure: 'money', amount: expectedEffect })
  );
}

/** What was written when it was looked at counts; where nobody wrote it, what the lists say now. */
export function cameOfIt(decision: Decision, now: NowLists): CameOfIt | undefined {
  const promise = promiseIn(decision);
  if (promise === undefined) return undefined;
  const actual = decision.actualEffect ?? effectNow(decision, promise, now);
  return { promise, actual, share: actual === undefined ? undefined : shareOf(promise, actual) };
}

/** Undefined where the lists do not tell. */
export function effectNow(decision: Decision, promise: DecisionPromise, now: NowLists): number | undefined {
  switch (promise.measure) {
    case 'overload':
      return Math.round(100 * (promise.before - overloadNow(promise, now))) / 100;
    case 'delay':
      return weeksTheFinishMoved(decision, now);
    case 'money':
      return undefined;
  }
}

function weeksTheFinishMoved({ scenario, projectKey }: Decision, { projects }: NowLists): number | undefined {
  const before = readRecord(scenario)?.moves.project?.from.forecastFinish;
  const project = projects.find(({ key }) => key === projectKey);
  const finish: Day | undefined = project?.actualFinish ?? project?.forecastFinish;
  return before === undefined || finish === undefined ? undefined : weeksMoved(before, finish);
}

/** A delay is kept while the finish moves no further: each week more costs as much of it as one week of the promise. */
function shareOf(promise: DecisionPromise, actual: number): number | undefined {
  switch (promise.measure) {
    case 'overload': {
      const promised = promise.before - promise.after;
      return promised <= 0 ? undefined : Math.max(0, actual / promised);
    }
    case 'delay':
      return promise.weeks <= 0 ? undefined : Math.max(0, 1 + (promise.weeks - actual) / promise.weeks);
    case 'money':
      return promise.amount <= 0 ? undefined : Math.max(0, actual / promise.amount);
  }
}
