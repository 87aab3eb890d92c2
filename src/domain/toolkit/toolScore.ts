import { type Criterion, criteria, type Tool, type Way, type Weights } from './toolCatalogue.ts';

/** What is known of the team that asks. */
export interface TeamFacts {
  readonly people: number;
  readonly way: Way;
  /** Somebody outside checks who changed what. */
  readonly isRegulated: boolean;
  /** Tools whose licences are paid for already. */
  readonly owned: readonly string[];
  /** What they work with today; `nothingYet.id` where that is no tool at all. */
  readonly now: string;
}

/** Why a tool is out of the question, however well it does otherwise. */
export type LeftOut = 'audit' | 'people';

export interface ScoredTool {
  readonly tool: Tool;
  /** 0 to 100. */
  readonly score: number;
  /** 0 to 1 by criterion; one that does not count here is left out. */
  readonly fit: Readonly<Partial<Record<Criterion, number>>>;
  readonly leftOut: LeftOut | undefined;
  /** What the whole team spends on moving and learning. */
  readonly switchDays: number;
  readonly isNow: boolean;
}

export function scoreTool(tool: Tool, facts: TeamFacts, weights: Weights): ScoredTool {
  const isNow = tool.id === facts.now;
  const fit = fitOf(tool, facts, isNow);
  let points = 0;
  let most = 0;
  for (const criterion of criteria) {
    const share = fit[criterion];
    if (share === undefined) continue;
    points += weights[criterion] * share;
    most += weights[criterion];
  }
  return {
    tool,
    fit,
    isNow,
    score: most === 0 ? 0 : (100 * points) / most,
    leftOut: leftOutBy(tool, facts),
    switchDays: isNow ? 0 : tool.learnDays * facts.people,
  };
}

function fitOf(tool: Tool, facts: TeamFacts, isNow: boolean): ScoredTool['fit'] {
  return {
    way: tool.forWay[facts.way],
    size: sizeFit(tool, facts.people),
    ...(facts.isRegulated ? { audit: auditFit[tool.audit] } : {}),
    cost: costsMore(tool, facts) ? dearShare : 1,
    teams: tool.inTeams,
    ease: isNow ? 1 : Math.max(0, 1 - tool.learnDays / hardestDays),
  };
}

const auditFit = { full: 1, part: 0.5, none: 0 } as const;
const dearShare = 0.3;
const hardestDays = 2;

function sizeFit({ fewestPeople, mostPeople }: Tool, people: number): number {
  if (people < fewestPeople) return people / fewestPeople;
  return people > mostPeople ? mostPeople / people : 1;
}

export const costsMore = (tool: Tool, { owned, people }: TeamFacts): boolean =>
  !tool.isIncluded && !owned.includes(tool.id) && people > tool.freeUpTo;

/** Three times as many as a tool is made for is more than a matter of points. */
const tooManyTimes = 3;

function leftOutBy(tool: Tool, { isRegulated, people }: TeamFacts): LeftOut | undefined {
  if (isRegulated && tool.audit === 'none') return 'audit';
  return people > tool.mostPeople * tooManyTimes ? 'people' : undefined;
}
