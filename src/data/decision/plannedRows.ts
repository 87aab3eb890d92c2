import { askedPost } from '#data/posts/askedPost.ts';
import { type Post } from '#data/lists/posts.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';
import { postKeyText } from '#data/posts/postKey.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { answeredRow, decidedRow } from '#domain/decision/decidedRow.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { AskedBefore, DecisionRecord } from '#domain/decision/decisionRecord.ts';
import { movesOf } from '#domain/decision/moves.ts';
import type { PlanDecision } from '#domain/decision/planDecision.ts';
import { type DecisionPromise, promiseOfPlan } from '#domain/decision/promise.ts';
import type { PortfolioLists } from '#domain/portfolio/surroundings.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';

import type { Known } from './known.ts';

/** What is to stand in the lists for one project of a decision. */
export interface PlannedRows {
  readonly projectKey: string;
  /** Of the row of PMO Decisions; those of added demand begin with it. */
  readonly clientKey: string;
  readonly decision: Decision;
  readonly record: DecisionRecord;
  /** Row in which it was asked; undefined: the decision gets a row of its own. */
  readonly askedRowId: string | undefined;
  /** A card in its channel; undefined where the project has none. */
  readonly post: { readonly clientKey: string; readonly value: Post } | undefined;
}

export interface Deciding {
  readonly at: number;
  readonly today: Day;
  readonly me: Person;
  readonly titleOf: (change: ProjectChange, project: Pick<Project, 'name'>) => string;
  readonly around: PortfolioLists;
  readonly settings: PmoSettings;
  readonly projects: readonly Project[];
  readonly asked: Decision | undefined;
}

export function plannedRows(
  plan: PlanDecision,
  known: Pick<Known, 'project' | 'demand'>,
  deciding: Deciding,
): readonly PlannedRows[] {
  const common = {
    v: 1,
    id: plan.id,
    at: deciding.at,
    plan: plan.changes,
    promise: promiseNow(plan.changes, deciding),
    table: plan.table,
    isWhyKept: plan.changes.some(({ projectKey }) => known.project(projectKey)?.value.isConfidential),
  } as const;
  return plan.changes.flatMap((change) => {
    const project = known.project(change.projectKey)?.value;
    if (project === undefined) return [];
    const moves = movesOf(project, known.demand(change.projectKey), change, deciding.today);
    const record: DecisionRecord = { ...common, moves, asked: deciding.asked && before(deciding.asked) };
    const told = { title: deciding.titleOf(change, project), why: plan.why.trim(), record };
    const decided = decidedRow(change, told, { person: deciding.me, on: deciding.today });
    const decision = deciding.asked === undefined ? decided : answeredRow(deciding.asked, decided);
    const clientKey = deciding.asked?.clientKey ?? keyOf(plan.id, change.projectKey);
    return {
      projectKey: change.projectKey,
      clientKey,
      decision,
      record,
      askedRowId: plan.answers,
      post: postOf(project, clientKey),
    };
  });
}

const keyOf = (id: string, projectKey: string): string => `${id}.${projectKey}`.toUpperCase();

const before = ({ kind, weeks, why, checkOn, expectedEffect }: Decision): AskedBefore => ({
  kind,
  weeks,
  why,
  checkOn,
  expectedEffect,
});

const promiseNow = (
  changes: readonly ProjectChange[],
  { around, settings, projects, today }: Deciding,
): DecisionPromise | undefined =>
  promiseOfPlan(changes, {
    demand: around.demand ?? [],
    projects,
    calendar: { workingDays: settings.workingDays, holidays: holidaysOf(around.toolkit ?? []) },
    today,
  });

function postOf({ key, channelLink, isConfidential }: Project, clientKey: string): PlannedRows['post'] {
  const conversationId = channelIdOf(channelLink);
  // A confidential project stays out of chats (TRUST), its own included.
  if (conversationId === undefined || isConfidential) return undefined;
  return {
    clientKey: postKeyText({ kind: 'Decision', what: clientKey, projectKey: key }),
    value: askedPost({ kind: 'Decision', projectKey: key, conversationId }),
  };
}
