import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';

import { type NeedsYou, needsYou } from './needsYou.ts';
import type { Standing } from './whatMattersFirst.ts';

/** The strip of a portfolio that keeps more than projects: what clashes, what is to be decided, and who waits for help. */
export type PortfolioNeed =
  | NeedsYou
  | { readonly kind: 'hotSpot'; readonly hotSpot: HotSpot }
  | {
      readonly kind: 'decisionWanted';
      readonly decision: Decision;
      readonly waitingDays: number | undefined;
    }
  | {
      readonly kind: 'requestOpen';
      readonly request: HelpRequest;
      readonly waitingDays: number | undefined;
    };

/**
 * PF2: differing opinions, then clashes (worst first), decisions and help (longest waiting first), and silence last. One line for
 * one wish: a request that only repeats what its project's report asks for is left out.
 */
export function portfolioNeeds(
  standings: readonly Standing[],
  today: Day,
  around: {
    readonly hotSpots?: readonly HotSpot[] | undefined;
    readonly decisions?: readonly Decision[] | undefined;
    readonly help?: readonly HelpRequest[] | undefined;
  } = {},
): PortfolioNeed[] {
  const ofProjects = needsYou(standings, today);
  const kindOf = (kind: NeedsYou['kind']): NeedsYou[] => ofProjects.filter((need) => need.kind === kind);
  const waits = (askedOn: Day | undefined): number | undefined =>
    askedOn === undefined ? undefined : daysBetween(askedOn, today);
  const asked = new Set(
    ofProjects.flatMap((need) =>
      need.kind === 'helpWanted' ? wishOf(need.project.key, need.project.needHelp) : [],
    ),
  );
  const decisions = (around.decisions ?? [])
    .filter(({ state }) => state === 'Asked')
    .map((decision) => ({
      kind: 'decisionWanted' as const,
      decision,
      waitingDays: waits(decision.askedOn),
    }));
  const requests = (around.help ?? [])
    .filter(({ state, projectKey, title }) => state === 'Open' && !asked.has(wishOf(projectKey, title)))
    .map((request) => ({ kind: 'requestOpen' as const, request, waitingDays: waits(request.askedOn) }));
  return [
    ...kindOf('opinionsDiffer'),
    ...(around.hotSpots ?? []).map((hotSpot) => ({ kind: 'hotSpot' as const, hotSpot })),
    ...decisions.toSorted(longestFirst),
    ...[...kindOf('helpWanted'), ...requests].toSorted(longestFirst),
    ...kindOf('noNews'),
  ];
}

const wishOf = (projectKey: string | undefined, wish: string | undefined): string =>
  `${projectKey ?? ''}|${(wish ?? '').trim().toLowerCase()}`;

interface MayWait {
  readonly kind: string;
  readonly waitingDays?: number | undefined;
}
const longestFirst = (one: MayWait, other: MayWait): number =>
  (other.waitingDays ?? 0) - (one.waitingDays ?? 0);
