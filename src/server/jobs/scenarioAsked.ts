import { scenarioCard } from '#cards/scenarioCard.ts';
import { readStaffing } from '#data/portfolio/readStaffing.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import { type ProjectChange } from '#domain/decision/change.ts';
import { planText } from '#domain/decision/planText.ts';
import { promiseOfPlan } from '#domain/decision/promise.ts';
import { ok } from '#domain/result.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';
import { decideLinkInTeams } from '#server/projectLink.ts';
import { sceneOf } from '#server/scene.ts';
import { say } from '#words/say.ts';

import type { JobDeps } from './jobDeps.ts';
import { later, refused } from './notSendable.ts';

/** What somebody proposes: who asked said only which projects and what; all the rest is what the lists say now. */
export async function scenarioAsked(
  { lists, config, clock }: JobDeps,
  changes: readonly ProjectChange[],
  { project, settings }: ProjectRead,
) {
  if (project.value.isConfidential) return refused('confidential');
  const [portfolio, staffing] = await Promise.all([
    readPortfolio(lists),
    readStaffing(lists, { withPeople: false }),
  ]);
  if (!portfolio.ok) return later(portfolio.error.kind);
  if (!staffing.ok) return later(staffing.error.kind);
  const projects = portfolio.value.projects.map(({ value }) => value);
  const byKey = new Map(projects.map((one) => [one.key, one]));
  const proposed = changes.flatMap((change) => {
    const of = byKey.get(change.projectKey);
    return of === undefined ? [] : [{ change, project: of }];
  });
  if (proposed.length < changes.length) return refused('noSuchProject');
  const scene = sceneOf(config, settings, clock.now(), project.value);
  const promise = promiseOfPlan(changes, {
    demand: staffing.value.demand,
    projects,
    calendar: { workingDays: settings.workingDays, holidays: holidaysOf(staffing.value.holidays) },
    today: scene.today,
  });
  const openUrl = decideLinkInTeams(config, new URLSearchParams({ plan: planText(changes) }));
  return ok({
    card: scenarioCard({ proposed, promise, scene: { ...scene, openUrl } }),
    summary: say('decisions.card.summary'),
  });
}
