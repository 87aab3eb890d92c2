import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem, RaidKind } from '#domain/raid/raidItem.ts';
import { openRisksOf, riskScore, scoreThatMatters } from '#domain/raid/worstRisk.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

export interface RaidRow {
  readonly id: string;
  readonly item: RaidItem;
  readonly projectName: string;
  readonly score: number | undefined;
  readonly scoreWords: string;
  readonly owner: Fact;
  readonly response: Fact;
  readonly due: Fact;
}

/** `isMissing`: HE5 asks for it, and it is not there. */
export interface Fact {
  readonly words: string;
  readonly isMissing: boolean;
}

export type Chosen =
  | { readonly kind: 'cell'; readonly probability: number; readonly impact: number }
  | { readonly kind: 'unjudged' };

export interface RisksModel {
  readonly rows: readonly RaidRow[];
  /** `counts[probability - 1][impact - 1]` */
  readonly counts: readonly (readonly number[])[];
  readonly unjudged: number;
}

const oneToFive = [1, 2, 3, 4, 5] as const;

/** What is open in projects that still run, worst first. */
export function risksModel(
  kept: readonly { readonly id: string; readonly value: RaidItem }[],
  projects: readonly Pick<Project, 'key' | 'name' | 'stage'>[],
  today: Day,
): RisksModel {
  const running = new Map(
    projects.flatMap(({ key, name, stage }) =>
      stage === 'Done' || stage === 'Stopped' ? [] : [[key, name] as const],
    ),
  );
  const open = kept.filter(({ value }) => value.state !== 'Closed' && running.has(value.projectKey));
  const risks = openRisksOf(open.map(({ value }) => value));
  return {
    rows: open
      .map(({ id, value }) => raidRow(id, value, running.get(value.projectKey) ?? '', today))
      .toSorted(worstFirst),
    counts: oneToFive.map((probability) =>
      oneToFive.map(
        (impact) => risks.filter((risk) => risk.probability === probability && risk.impact === impact).length,
      ),
    ),
    unjudged: risks.filter((risk) => riskScore(risk) === undefined).length,
  };
}

export function raidRow(id: string, item: RaidItem, projectName: string, today: Day): RaidRow {
  const score = riskScore(item);
  const { owner, response = '', dueOn, probability, impact } = item;
  const matters = (score ?? 0) >= scoreThatMatters;
  const hasPassed = dueOn !== undefined && dueOn < today;
  return {
    id,
    item,
    projectName,
    score,
    scoreWords:
      score === undefined ? '' : say('risks.score', { probability: probability ?? 0, impact: impact ?? 0 }),
    owner:
      owner === undefined
        ? { words: say('risks.wants.owner'), isMissing: matters }
        : { words: spokenShortName(owner), isMissing: false },
    response:
      response.trim() === ''
        ? { words: say('risks.wants.response'), isMissing: matters }
        : { words: response, isMissing: false },
    due: dueFact(dueOn, hasPassed, matters, today),
  };
}

function dueFact(dueOn: Day | undefined, hasPassed: boolean, matters: boolean, today: Day): Fact {
  if (dueOn === undefined) return { words: say('risks.wants.date'), isMissing: matters };
  const on = dayWordsNear(dueOn, today);
  return { words: hasPassed ? say('risks.passed', { day: on }) : on, isMissing: hasPassed };
}

export const worstFirst = (one: RaidRow, other: RaidRow): number =>
  (other.score ?? 0) - (one.score ?? 0) ||
  (one.item.dueOn ?? '9999').localeCompare(other.item.dueOn ?? '9999') ||
  one.item.title.localeCompare(other.item.title, 'en');

export function chosenRows(
  { rows }: RisksModel,
  chosen: Chosen | undefined,
  kind: RaidKind | 'all',
): readonly RaidRow[] {
  if (chosen === undefined) return rows.filter(({ item }) => kind === 'all' || item.kind === kind);
  return rows.filter(({ item, score }) => {
    if (item.kind !== 'Risk') return false;
    if (chosen.kind === 'unjudged') return score === undefined;
    return item.probability === chosen.probability && item.impact === chosen.impact;
  });
}

/** HE5's own line at 15; below it two steps, so that the eye finds the corner. */
export function weightOfScore(score: number): 'low' | 'middle' | 'high' {
  if (score >= scoreThatMatters) return 'high';
  return score >= 8 ? 'middle' : 'low';
}
