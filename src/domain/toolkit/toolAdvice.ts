import {
  type Criterion,
  criteria,
  nothingYet,
  type Tool,
  type Way,
  ways,
  type Weights,
} from './toolCatalogue.ts';
import { costsMore, scoreTool, type ScoredTool, type TeamFacts } from './toolScore.ts';
import { wouldChange } from './wouldChange.ts';

/** One thing about the team that could be otherwise. */
export type TeamFlip =
  | { readonly kind: 'regulated'; readonly to: boolean }
  | { readonly kind: 'way'; readonly to: Way }
  | { readonly kind: 'licence'; readonly toolId: string; readonly to: boolean }
  | { readonly kind: 'people'; readonly to: number };

export type Reason =
  | { readonly kind: 'fits'; readonly criterion: Criterion; readonly level: 'good' | 'fair' }
  /** It leads by this many points. */
  | { readonly kind: 'ahead'; readonly of: Tool; readonly points: number }
  /** Nothing has to be moved, or this is what moving costs. */
  | { readonly kind: 'moving'; readonly days: number }
  /** How many of the tools were possible at all. */
  | { readonly kind: 'possible'; readonly count: number; readonly outOf: number };

export interface ToolChange {
  readonly flips: readonly TeamFlip[];
  readonly to: Tool;
  /** What it would then have, against what today's advice would then have; undefined where that would be left out. */
  readonly score: number;
  readonly against: number | undefined;
}

export interface ToolAdvice {
  /** Undefined only where every tool is left out. */
  readonly best: ScoredTool | undefined;
  readonly reasons: readonly Reason[];
  /** All that are possible, best first, and where the team is now, wherever that stands. */
  readonly ranking: readonly ScoredTool[];
  readonly leftOut: readonly ScoredTool[];
  readonly wouldChange: readonly ToolChange[];
}

/** TK1: a weighted sum with hard constraints, its reasons, and what would have to be different. */
export function toolAdvice(asked: TeamFacts, listed: readonly Tool[], weights: Weights): ToolAdvice {
  const hasTool = listed.some(({ id }) => id === asked.now);
  const facts = hasTool ? asked : { ...asked, now: nothingYet.id };
  const tools = hasTool ? listed : [...listed, nothingYet];
  const all = ranked(facts, tools, weights);
  const best = all.find(isPossible);
  return {
    best,
    reasons: best === undefined ? [] : reasonsFor(best, all, weights),
    ranking: all.filter((one) => isPossible(one) || one.isNow),
    leftOut: all.filter((one) => !isPossible(one) && !one.isNow),
    wouldChange: best === undefined ? [] : changesFrom(best, facts, tools, weights),
  };
}

const isPossible = ({ leftOut }: ScoredTool): boolean => leftOut === undefined;

/** Of two that score the same the one the team has, then the one that is sooner learnt, then by name. */
function ranked(facts: TeamFacts, tools: readonly Tool[], weights: Weights): readonly ScoredTool[] {
  return tools
    .map((tool) => scoreTool(tool, facts, weights))
    .toSorted(
      (one, other) =>
        Number(isPossible(other)) - Number(isPossible(one)) ||
        other.score - one.score ||
        Number(other.isNow) - Number(one.isNow) ||
        one.switchDays - other.switchDays ||
        (one.tool.id < other.tool.id ? -1 : 1),
    );
}

const bestFor = (facts: TeamFacts, tools: readonly Tool[], weights: Weights): Tool | undefined =>
  ranked(facts, tools, weights).find(isPossible)?.tool;

const good = 0.75;
const fair = 0.4;
const fewestReasons = 3;
const mostReasons = 4;

/** What it does best by what counts most. Where that is not three things, what can be said of every answer. */
function reasonsFor(best: ScoredTool, all: readonly ScoredTool[], weights: Weights): readonly Reason[] {
  const strong = criteria
    .flatMap((criterion) => {
      const share = best.fit[criterion] ?? 0;
      const level = share >= good ? ('good' as const) : ('fair' as const);
      return share < fair || weights[criterion] === 0
        ? []
        : [{ criterion, level, points: weights[criterion] * share }];
    })
    .toSorted((one, other) => other.points - one.points)
    .slice(0, mostReasons)
    .map(({ criterion, level }): Reason => ({ kind: 'fits', criterion, level }));
  if (strong.length >= fewestReasons) return strong;
  const second = all.filter(isPossible)[1];
  const always: readonly Reason[] = [
    ...(second === undefined
      ? []
      : [{ kind: 'ahead' as const, of: second.tool, points: best.score - second.score }]),
    { kind: 'moving', days: best.switchDays },
    { kind: 'possible', count: all.filter(isPossible).length, outOf: all.length },
  ];
  return [...strong, ...always].slice(0, Math.max(fewestReasons, strong.length));
}

const sizesTried = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 100, 150];

/** What could be otherwise, the likeliest first: of numbers of people the nearest. */
function flipsOf(facts: TeamFacts, tools: readonly Tool[]): readonly TeamFlip[] {
  const sizes = sizesTried
    .filter((people) => people !== facts.people)
    .toSorted((one, other) => Math.abs(one - facts.people) - Math.abs(other - facts.people));
  const bought = tools.filter((tool) => facts.owned.includes(tool.id) || costsMore(tool, facts));
  return [
    ...bought.map(({ id }): TeamFlip => ({ kind: 'licence', toolId: id, to: !facts.owned.includes(id) })),
    { kind: 'regulated', to: !facts.isRegulated },
    ...sizes.map((to): TeamFlip => ({ kind: 'people', to })),
    ...ways.filter((way) => way !== facts.way).map((to): TeamFlip => ({ kind: 'way', to })),
  ];
}

export function flipTeam(facts: TeamFacts, flip: TeamFlip): TeamFacts {
  switch (flip.kind) {
    case 'regulated':
      return { ...facts, isRegulated: flip.to };
    case 'way':
      return { ...facts, way: flip.to };
    case 'people':
      return { ...facts, people: flip.to };
    case 'licence': {
      const others = facts.owned.filter((id) => id !== flip.toolId);
      return { ...facts, owned: flip.to ? [...others, flip.toolId] : others };
    }
  }
}

const isSameFact = (one: TeamFlip, other: TeamFlip): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'licence' || other.kind !== 'licence' || one.toolId === other.toolId);

function changesFrom(
  best: ScoredTool,
  facts: TeamFacts,
  tools: readonly Tool[],
  weights: Weights,
): readonly ToolChange[] {
  const changes = wouldChange({
    facts,
    flips: flipsOf(facts, tools),
    apply: flipTeam,
    answerTo: (asked) => bestFor(asked, tools, weights),
    isSameFact,
  });
  return changes.flatMap(({ flips, to }) => {
    if (to === undefined) return [];
    let flipped = facts;
    for (const flip of flips) flipped = flipTeam(flipped, flip);
    const before = scoreTool(best.tool, flipped, weights);
    const { score } = scoreTool(to, flipped, weights);
    return [{ flips, to, score, against: isPossible(before) ? before.score : undefined }];
  });
}
