import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';

import { afterUpdateCard } from './afterUpdateCard.ts';
import { helloCard, projectsCard } from './botCards.ts';
import type { CardScene, ProjectOnCard, ShareOptions } from './cardInput.ts';
import type { Card } from './elements.ts';
import { everyJobCard } from './everyJobCard.ts';
import { helpAskedCard, helpForm, loggedCard, loggedKinds } from './helpCards.ts';
import { noAccessCard, olderListCard, signInCard } from './refusedCards.ts';
import { staleCard } from './staleCard.ts';
import { statusCard } from './statusCard.ts';
import { genericUnfurlCard, unfurlCard } from './unfurlCard.ts';
import { updateForm } from './updateForm.ts';
import { viewerCard } from './viewerCard.ts';

export interface EveryCardInput {
  readonly shown: ProjectOnCard;
  readonly before: Project;
  readonly scene: CardScene;
  readonly person: string;
  readonly pmoName: string;
}

const include: ShareOptions = { headline: true, nextAndFinish: true, evidenceDiffers: true, needHelp: true };
const refreshUserIds = ['29:a1'];

/** Every card there is, about one project: for the gallery, and because what has to hold for one has to hold for all. */
export function everyCard(input: EveryCardInput): Readonly<Record<string, Card>> {
  return { ...cardsOfChat(input), ...cardsOfPresses(input), ...cardsOfBot(input), ...everyJobCard(input) };
}

function cardsOfChat({ shown, scene, person, pmoName }: EveryCardInput): Record<string, Card> {
  const { project } = shown;
  const shared = {
    ...shown,
    scene,
    include,
    evidenceDiffers: true,
    sharedBy: person,
    canAskForHelp: true,
    refreshUserIds,
  };
  const own = {
    ...shared,
    health: projectHealth({ project, today: scene.today }),
    currency: 'EUR',
    lens: 'technical' as const,
  };
  return {
    status: statusCard(shared),
    renewed: statusCard({ ...shared, updatedBy: person }),
    confidential: statusCard({ ...shared, project: { ...project, isConfidential: true } }),
    viewer: viewerCard(own),
    viewerBusiness: viewerCard({ ...own, lens: 'business' }),
    readOnly: viewerCard({ ...own, readOnlyFor: { viewer: person, pmoName } }),
    unfurl: unfurlCard({ ...shown, scene }),
    genericUnfurl: genericUnfurlCard({ scene }),
  };
}

function cardsOfPresses({ shown, before, scene, person, pmoName }: EveryCardInput): Record<string, Card> {
  const { project } = shown;
  const common = { ...shown, scene, include };
  const stale = { ...common, changedBy: person, changedAt: 0, now: 120_000 };
  const { headline = '', needHelp = '', forecastFinish } = project;
  const asked = {
    ...common,
    what: needHelp,
    by: scene.today,
    askedBy: person,
    pmoName,
    onProject: 'set' as const,
  };
  return {
    form: updateForm({ ...common, health: projectHealth({ project, today: scene.today }) }),
    saved: afterUpdateCard({ ...common, before, by: person, isUndoOffered: true, what: 'saved' }),
    undone: afterUpdateCard({
      ...common,
      before: undefined,
      by: person,
      isUndoOffered: false,
      what: 'undone',
    }),
    stale: staleCard({ ...stale, wanted: undefined }),
    conflict: staleCard({ ...stale, wanted: { rag: 'red', headline, needHelp, forecastFinish } }),
    helpForm: helpForm({ ...common, pmoName }),
    helpAsked: helpAskedCard(asked),
    helpAskedByReader: helpAskedCard({ ...asked, by: undefined, onProject: 'notAllowed' }),
    noAccess: noAccessCard({ viewer: person, pmoName }),
    olderList: olderListCard({ key: project.key, asOf: scene.asOf }),
  };
}

function cardsOfBot({ shown, scene, person, pmoName }: EveryCardInput): Record<string, Card> {
  const { project } = shown;
  const logged = { title: project.needHelp ?? project.name, project, by: person, pmoName, scene };
  const loggedCards = loggedKinds.map((kind) => [`logged ${kind}`, loggedCard({ ...logged, kind })]);
  return {
    signIn: signInCard({ question: 'status atlas', asOf: scene.asOf }),
    hello: helloCard({ name: person, wasUnderstood: true, scene }),
    notUnderstood: helloCard({ name: person, wasUnderstood: false, scene }),
    mine: projectsCard({ heading: 'mine', projects: many(project), today: scene.today, scene }),
    nearest: projectsCard({ heading: 'nearest', projects: [project], today: scene.today, scene }),
    ...Object.fromEntries(loggedCards),
    loggedConfidential: loggedCard({
      ...logged,
      kind: 'risk',
      project: { name: project.name, isConfidential: true },
    }),
  };
}

const many = (project: Project): Project[] => Array.from({ length: 30 }, () => project);
