import { type Fits, fitsOf, numberIn, oneOfIn, shareIn, textIn } from './fits.ts';
import type { ToolkitItem } from './toolkitItem.ts';

/** How a team works, as far as a tool has to know. */
export const ways = ['scrum', 'board', 'plan', 'list'] as const;
export type Way = (typeof ways)[number];

/** What a tool is judged by. */
export const criteria = ['way', 'size', 'audit', 'cost', 'teams', 'ease'] as const;
export type Criterion = (typeof criteria)[number];

const auditTrails = ['full', 'part', 'none'] as const;

/** A tool as the PMO describes it; shares are 0 to 1. */
export interface Tool {
  /** Lower case; the same as in facts and trials. */
  readonly id: string;
  readonly name: string;
  readonly forWay: Readonly<Record<Way, number>>;
  readonly fewestPeople: number;
  readonly mostPeople: number;
  readonly audit: (typeof auditTrails)[number];
  /** Comes with what the company has anyway; the others are bought by the head beyond `freeUpTo` people. */
  readonly isIncluded: boolean;
  readonly freeUpTo: number;
  readonly inTeams: number;
  /** What one person needs until it comes easily. */
  readonly learnDays: number;
}

export type Weights = Readonly<Record<Criterion, number>>;

/** What counts how much, before the PMO says otherwise. */
export const firstWeights: Weights = { way: 40, size: 10, audit: 20, cost: 20, teams: 10, ease: 10 };

const everybody = 10_000;

/** Going on without a tool is a choice like any other, and stands beside them. */
export const nothingYet: Tool = {
  id: 'none',
  name: '',
  forWay: { scrum: 0, board: 0, plan: 0, list: 0 },
  fewestPeople: 1,
  mostPeople: 3,
  audit: 'none',
  isIncluded: true,
  freeUpTo: 0,
  inTeams: 0,
  learnDays: 0,
};

/** The tools among the toolkit's items, in the order of the list; a second one of the same id is left out. */
export function toolsOf(items: readonly ToolkitItem[]): readonly Tool[] {
  const byId = new Map<string, Tool>();
  for (const { kind, title, fits } of items) {
    const said = fitsOf(fits);
    const id = textIn(said, 'tool')?.toLowerCase();
    if (kind === 'Tool' && id !== undefined && !byId.has(id)) byId.set(id, toolFrom(id, title, said));
  }
  return [...byId.values()];
}

function toolFrom(id: string, name: string, said: Fits): Tool {
  const forWay = fitsOf(said['ways']);
  return {
    id,
    name,
    forWay: {
      scrum: shareIn(forWay, 'scrum'),
      board: shareIn(forWay, 'board'),
      plan: shareIn(forWay, 'plan'),
      list: shareIn(forWay, 'list'),
    },
    fewestPeople: Math.max(1, numberIn(said, 'fewestPeople') ?? 1),
    mostPeople: Math.max(1, numberIn(said, 'mostPeople') ?? everybody),
    audit: oneOfIn(said, 'audit', auditTrails) ?? 'none',
    isIncluded: said['included'] === true,
    freeUpTo: Math.max(0, numberIn(said, 'freeUpTo') ?? 0),
    inTeams: shareIn(said, 'inTeams'),
    learnDays: Math.max(0, numberIn(said, 'learnDays') ?? 0.5),
  };
}

/** The item that holds the weight of a criterion: a Tool whose Fits names it. */
export const criterionOf = ({ kind, fits }: ToolkitItem): Criterion | undefined =>
  kind === 'Tool' ? oneOfIn(fitsOf(fits), 'criterion', criteria) : undefined;

/** As the PMO set them; one that is not set counts as we ship it. If none counts at all, each counts the same. */
export function weightsOf(items: readonly ToolkitItem[]): Weights {
  const set: Partial<Record<Criterion, number>> = {};
  for (const item of items) {
    const criterion = criterionOf(item);
    if (criterion !== undefined && item.weight !== undefined) set[criterion] ??= Math.max(0, item.weight);
  }
  const weights = { ...firstWeights, ...set };
  return criteria.some((criterion) => weights[criterion] > 0)
    ? weights
    : { way: 1, size: 1, audit: 1, cost: 1, teams: 1, ease: 1 };
}
