import { type Day, daysBetween } from '#domain/calendar/day.ts';
import type { Feature } from '#domain/settings/pmoSettings.ts';

import { stepsOf } from './histories.ts';
import { type Team, type TeamStep, teamSteps } from './team.ts';

/** A month of listening before anything is asked of a team. */
export const listeningDays = 30;

/** The same step again changes nothing. A step back is a step too, and the history says so. */
export function takeStep(
  team: Team,
  step: TeamStep,
  { today, medianStatusAgeDays }: { readonly today: Day; readonly medianStatusAgeDays: number | undefined },
): Team {
  if (team.step === step) return team;
  const before = stepsOf(team).filter(({ since }) => since < today);
  return { ...team, step, stepHistory: [...before, { step, since: today, medianStatusAgeDays }] };
}

/** Since when it is where it is; undefined where nobody wrote it down. */
export function stepSince(team: Team): Day | undefined {
  const newest = stepsOf(team).at(-1);
  return newest?.step === team.step ? newest?.since : undefined;
}

/** "Day 12 of 30": undefined in another step, and once the month is over. */
export function listeningDay(team: Team, today: Day): number | undefined {
  const since = stepSince(team);
  if (team.step !== 'Listening' || since === undefined) return undefined;
  const day = daysBetween(since, today) + 1;
  return day >= 1 && day <= listeningDays ? day : undefined;
}

/** What a project's page shows from which step on: see, plan, balance, decide. */
const comesWith: Readonly<Record<TeamStep, readonly Feature[]>> = {
  Listening: ['help', 'listening'],
  Pilot: ['raid', 'charters', 'toolkit'],
  Partner: ['capacity', 'people'],
  Scaling: ['decisions'],
};

/**
 * What a team's project pages show: of what the PMO switched on, that which comes with its step or an earlier one. It is about what is
 * on the page alone: health is computed from all there is, so that portfolio, tab and card agree. Who has no step sees everything.
 */
export function featuresAtStep(features: readonly Feature[], step: TeamStep | undefined): readonly Feature[] {
  if (step === undefined) return features;
  const shown = new Set(teamSteps.slice(0, teamSteps.indexOf(step) + 1).flatMap((taken) => comesWith[taken]));
  return features.filter((feature) => shown.has(feature));
}

/** What the next step brings; nothing after the last. */
export function nextStep(
  step: TeamStep | undefined,
): { readonly step: TeamStep; readonly brings: readonly Feature[] } | undefined {
  const next = teamSteps[step === undefined ? 0 : teamSteps.indexOf(step) + 1];
  return next === undefined ? undefined : { step: next, brings: comesWith[next] };
}
