import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { Day } from '#domain/calendar/day.ts';
import { type HotSpot, hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import type { Surroundings } from '#domain/health/projectHealth.ts';
import { portfolioNeeds, type PortfolioNeed } from '#domain/portfolio/portfolioNeeds.ts';
import { type PortfolioLists, portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { decidePath } from '#tab/decide/decidePath.ts';
import { portfolioPath } from '#tab/routes.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import { type Need, needOf } from './needsYouModel.ts';

/** What other lists say of the projects, and of what they want together. */
export interface Around {
  readonly of: (projectKey: string) => Surroundings;
  readonly hotSpots: readonly HotSpot[];
  readonly needsOf: (standings: readonly Standing[], today: Day) => readonly Need[];
}

export function aroundOf(read: PortfolioLists, { projects, settings }: Overview, today: Day): Around {
  const values = projects.map(({ value }) => value);
  const { of, loads } = portfolioSurroundings(values, read, { settings, today });
  const byKey = new Map(values.map((project) => [project.key, project.name]));
  const hotSpots = hotSpotsOf(loads, values, { workingDays: settings.workingDays.length }).filter(
    ({ projectKeys }) => projectKeys.some((key) => byKey.has(key)),
  );
  const nameOf = (key: string | undefined): string => (key === undefined ? '' : (byKey.get(key) ?? key));
  const isHere = ({ projectKey }: { readonly projectKey: string | undefined }): boolean =>
    projectKey === undefined || byKey.has(projectKey);
  const needs = {
    hotSpots,
    decisions: read.decisions?.filter(isHere),
    help: read.help?.filter(isHere),
  };
  return {
    of,
    hotSpots,
    needsOf: (standings, on) =>
      portfolioNeeds(standings, on, needs).map(
        (need) => aroundNeed(need, { nameOf, settings }) ?? needOf(need as Parameters<typeof needOf>[0], on),
      ),
  };
}

interface Naming {
  readonly nameOf: (key: string | undefined) => string;
  readonly settings: PmoSettings;
}

/** The sentences that need other lists; undefined for those a project tells by itself. */
function aroundNeed(need: PortfolioNeed, { nameOf, settings }: Naming): Need | undefined {
  switch (need.kind) {
    case 'hotSpot':
      return hotSpotNeed(need.hotSpot, nameOf, settings);
    case 'decisionWanted':
      return waitingNeed(need, need.decision, { mark: 'decision', nameOf });
    case 'requestOpen':
      return waitingNeed(need, need.request, { mark: 'help', nameOf });
    case 'opinionsDiffer':
    case 'noNews':
    case 'helpWanted':
      return undefined;
  }
}

function waitingNeed(
  { kind, waitingDays }: Extract<PortfolioNeed, { kind: 'decisionWanted' | 'requestOpen' }>,
  { projectKey, title }: { readonly projectKey: string | undefined; readonly title: string },
  { mark, nameOf }: Pick<Need, 'mark'> & Pick<Naming, 'nameOf'>,
): Need {
  return {
    id: `${kind} ${projectKey ?? ''} ${title}`,
    // A request is answered in the PMO's queue; a decision is weighed beside its project's evidence.
    projectKey: kind === 'requestOpen' ? undefined : projectKey,
    path: kind === 'requestOpen' ? '/tab/listening/help' : undefined,
    kind: say(`grid.kind.${kind}`),
    mark,
    sentence: {
      message: projectKey === undefined ? 'grid.says.asks' : 'grid.says.projectAsks',
      values: { project: nameOf(projectKey), what: title },
    },
    action: say('grid.open'),
    age: waits(waitingDays),
  };
}

function hotSpotNeed(hotSpot: HotSpot, nameOf: Naming['nameOf'], settings: PmoSettings): Need {
  const [one, other] = hotSpot.pair ?? [];
  const canDecide = settings.features.includes('decisions');
  const weeks = {
    first: Number(hotSpot.firstWeek.slice(6)),
    last: Number(hotSpot.lastWeek.slice(6)),
    weeks: hotSpot.weeks === 1 ? 'one' : 'many',
  };
  const facts = {
    what: hotSpot.skill ?? hotSpot.person?.name ?? '',
    load: Math.round(hotSpot.peakLoadPercent),
    capacity: Math.round(hotSpot.peakCapacityPercent),
    ...weeks,
  };
  return {
    id: `hotSpot ${hotSpot.skill ?? ''} ${hotSpot.firstWeek}`,
    projectKey: undefined,
    path: canDecide ? decidePath(hotSpot) : portfolioPath({ view: 'capacity', teamKey: undefined }),
    kind: say('grid.kind.hotSpot'),
    mark: 'people',
    sentence:
      one === undefined || other === undefined
        ? {
            message: 'grid.says.alone',
            values: { ...facts, project: hotSpot.projectKeys.map(nameOf).slice(0, 1).join('') },
          }
        : { message: 'grid.says.clash', values: { ...facts, one: nameOf(one), other: nameOf(other) } },
    action: say(canDecide ? 'grid.options' : 'grid.showClash'),
    age: costsAWeek(hotSpot, settings),
  };
}

/** Nothing is said where nobody keeps it, or this device does not. */
const costsAWeek = ({ costOfDelayPerWeek }: HotSpot, { currency }: PmoSettings): string =>
  costOfDelayPerWeek > 0 ? say('grid.costsAWeek', { money: moneyWords(costOfDelayPerWeek, currency) }) : '';

const waits = (days: number | undefined): string => say('portfolio.waiting', { days: days ?? 0 });
