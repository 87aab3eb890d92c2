import { afterUpdateCard } from '#cards/afterUpdateCard.ts';
import { helloCard, projectsCard } from '#cards/botCards.ts';
import type { Card } from '#cards/elements.ts';
import { noAccessCard, olderListCard, readOnlyCard, signInCard } from '#cards/refusedCards.ts';
import { staleCard } from '#cards/staleCard.ts';
import { statusCard } from '#cards/statusCard.ts';
import { genericUnfurlCard, unfurlCard } from '#cards/unfurlCard.ts';
import { updateForm } from '#cards/updateForm.ts';
import { viewerCard } from '#cards/viewerCard.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';

import { coreSwitch, everything, onCard, scene, today } from './projects.ts';

/** Every card there is, about one project: what has to hold for one has to hold for all. */
export function allCards(project: Project = coreSwitch, person = 'Ida Nyberg'): Record<string, Card> {
  const shown = onCard(project);
  const health = projectHealth({ project, today });
  const common = { ...shown, scene, include: everything };
  const refreshUserIds = ['29:a1'];
  const lead = project.lead?.name;
  return {
    status: statusCard({ ...common, evidenceDiffers: true, sharedBy: person, refreshUserIds }),
    renewed: statusCard({
      ...common,
      evidenceDiffers: true,
      sharedBy: person,
      updatedBy: person,
      refreshUserIds,
    }),
    confidential: statusCard({
      ...common,
      ...onCard({ ...project, isConfidential: true }),
      evidenceDiffers: true,
      sharedBy: person,
      refreshUserIds,
    }),
    viewer: viewerCard({ ...common, health, currency: 'EUR', refreshUserIds }),
    form: updateForm({ ...common, health }),
    saved: afterUpdateCard({ ...common, before: coreSwitch, by: person, isUndoOffered: true, what: 'saved' }),
    undone: afterUpdateCard({
      ...common,
      before: undefined,
      by: person,
      isUndoOffered: false,
      what: 'undone',
    }),
    stale: staleCard({
      ...common,
      changedBy: person,
      changedAt: 0,
      now: 120_000,
      chosen: { rag: 'red', headline: project.headline ?? '' },
    }),
    noAccess: noAccessCard({ viewer: person, pmoName: 'the PMO' }),
    readOnly: readOnlyCard({ lead, pmoName: 'the PMO', viewer: person, scene }),
    olderList: olderListCard({ key: project.key, asOf: scene.asOf }),
    signIn: signInCard({ question: 'status atlas', asOf: scene.asOf }),
    unfurl: unfurlCard({ ...shown, scene }),
    genericUnfurl: genericUnfurlCard({ scene }),
    hello: helloCard({ name: person, wasUnderstood: true, scene }),
    notUnderstood: helloCard({ name: person, wasUnderstood: false, scene }),
    mine: projectsCard({
      heading: 'mine',
      projects: Array.from({ length: 30 }, () => project),
      today,
      scene,
    }),
  };
}
