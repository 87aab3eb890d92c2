import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';

/** Somebody waits for an answer; the clock is the PMO's and the leaders', not the project lead's. */
export interface Waiting {
  readonly what: 'help' | 'decision';
  readonly title: string;
  readonly since: Day;
}

const longDays = 7;

/** HE7: somebody has waited over 7 days for help or a decision. Not asked where nobody waits. */
export function waitingSignal(
  project: Project,
  today: Day,
  waiting: readonly Waiting[] = [],
): Signal | undefined {
  if (project.stage === 'Done' || project.stage === 'Stopped') return undefined;
  const all = [...ownWish(project), ...waiting].toSorted((one, other) =>
    one.since.localeCompare(other.since),
  );
  const [longest] = all;
  if (longest === undefined) return undefined;
  const waitingDays = daysBetween(longest.since, today);
  return {
    name: 'waiting',
    level: waitingDays > longDays ? 'amber' : 'green',
    asOf: longest.since,
    what: longest.what,
    title: longest.title,
    waitingDays,
    count: all.length,
  };
}

function ownWish({ needHelp, needHelpSince }: Project): readonly Waiting[] {
  const title = needHelp?.trim() ?? '';
  return title === '' || needHelpSince === undefined ? [] : [{ what: 'help', title, since: needHelpSince }];
}

/** Who waits, by project key. A request that somebody took is no longer waiting. */
export function waitingByProject({
  decisions = [],
  help = [],
}: {
  readonly decisions?: readonly Decision[];
  readonly help?: readonly HelpRequest[];
}): ReadonlyMap<string, readonly Waiting[]> {
  const found: (Waiting & { readonly projectKey: string })[] = [];
  for (const { projectKey, title, state, askedOn: since } of decisions)
    if (state === 'Asked' && projectKey !== undefined && since !== undefined)
      found.push({ what: 'decision', title, since, projectKey });
  for (const { projectKey, title, state, askedOn: since } of help)
    if (state === 'Open' && projectKey !== undefined && since !== undefined)
      found.push({ what: 'help', title, since, projectKey });
  return Map.groupBy(found, ({ projectKey }) => projectKey);
}
