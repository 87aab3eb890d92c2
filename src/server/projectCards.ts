import type { CardRow, CardScene, Lens, ProjectOnCard, ShareOptions } from '#cards/cardInput.ts';
import { afterUpdateCard } from '#cards/afterUpdateCard.ts';
import type { SaidOnCard } from '#cards/cardPress.ts';
import type { Card } from '#cards/elements.ts';
import { helpAskedCard, helpForm } from '#cards/helpCards.ts';
import { staleCard } from '#cards/staleCard.ts';
import { statusCard } from '#cards/statusCard.ts';
import { updateForm } from '#cards/updateForm.ts';
import { viewerCard } from '#cards/viewerCard.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { ProjectRead } from '#data/project/readProject.ts';
import type { Health } from '#domain/health/health.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';

import type { Viewer } from './activity.ts';
import { type ChatDeps, formNonce } from './deps.ts';
import { refreshUserIds, sceneOf } from './scene.ts';
import { speakingToAll } from './speaking.ts';

/** One read of a project, and everything a card about it needs. */
export interface ShownProject {
  readonly read: Pick<ProjectRead, 'settings' | 'team'> &
    Partial<Pick<ProjectRead, 'milestones' | 'unfiled'>>;
  readonly kept: Kept<Project>;
  readonly viewer: Viewer;
  readonly include: ShareOptions;
}

/** For everyone in the chat, in the PMO's language. */
export function cardForAll(deps: ChatDeps, shown: ShownProject, updatedBy?: string): Card {
  const { settings } = shown.read;
  return speakingToAll(settings, () => {
    const scene = sceneOf(deps.config, settings, deps.clock.now(), shown.kept.value);
    return cardInScene(shown, { scene, nonce: deps.newNonce() }, updatedBy);
  });
}

/** The same, one of several: what is done is known by row and nonce, so cards of different rows may share theirs. */
export function cardInScene(
  shown: ShownProject,
  { scene, nonce }: { readonly scene: CardScene; readonly nonce: string },
  updatedBy?: string,
): Card {
  return statusCard({
    ...onCard(shown, nonce),
    scene,
    include: shown.include,
    evidenceDiffers: shown.include.evidenceDiffers && isDiffering(healthOf(shown, scene)),
    sharedBy: shown.viewer.name,
    canAskForHelp: canAskForHelp(shown),
    ...(updatedBy === undefined ? {} : { updatedBy }),
    refreshUserIds: refreshUserIds(shown.viewer, shown.kept.value),
  });
}

const isDiffering = ({ gap, gapIsQuiet }: Health): boolean => gap !== 'agree' && !gapIsQuiet;

/** For one person, as far as SharePoint lets them see. */
export function cardForViewer(
  deps: ChatDeps,
  shown: ShownProject,
  { lens = 'technical', isReader = false }: { readonly lens?: Lens; readonly isReader?: boolean } = {},
): Card {
  const { health, scene } = facts(deps, shown);
  const { pmoName } = shown.read.settings;
  return viewerCard({
    ...onCard(shown, deps.newNonce()),
    scene,
    health,
    currency: shown.read.settings.currency,
    lens,
    canAskForHelp: canAskForHelp(shown),
    readOnlyFor: isReader ? { viewer: shown.viewer.name, pmoName } : undefined,
    include: shown.include,
    refreshUserIds: refreshUserIds(shown.viewer, shown.kept.value),
  });
}

export function formFor(deps: ChatDeps, shown: ShownProject, pressed: CardRow): Card {
  const { health, scene } = facts(deps, shown);
  const nonce = formNonce(pressed.nonce, shown.kept.etag);
  return updateForm({ ...onCard(shown, nonce), scene, health, include: shown.include });
}

/** The button is there where the PMO keeps a list of such requests. */
export const canAskForHelp = ({ read }: Pick<ShownProject, 'read'>): boolean =>
  read.settings.features.includes('help');

export function helpFormFor(deps: ChatDeps, shown: ShownProject, pressed: CardRow): Card {
  const { scene } = facts(deps, shown);
  const nonce = formNonce(pressed.nonce, shown.kept.etag);
  const { pmoName } = shown.read.settings;
  return helpForm({ ...onCard(shown, nonce), scene, include: shown.include, pmoName });
}

export function helpAskedFor(
  deps: ChatDeps,
  shown: ShownProject,
  asked: Pick<Parameters<typeof helpAskedCard>[0], 'what' | 'by' | 'onProject'>,
): Card {
  const { scene } = facts(deps, shown);
  return helpAskedCard({
    ...onCard(shown, deps.newNonce()),
    scene,
    include: shown.include,
    askedBy: shown.viewer.name,
    pmoName: shown.read.settings.pmoName,
    ...asked,
  });
}

export function cardAfter(
  deps: ChatDeps,
  shown: ShownProject,
  change: {
    readonly what: 'saved' | 'undone';
    readonly before: Project | undefined;
    readonly by: string;
    readonly isUndoOffered: boolean;
  },
): Card {
  const { scene } = facts(deps, shown);
  return afterUpdateCard({ ...onCard(shown, deps.newNonce()), scene, include: shown.include, ...change });
}

export function cardOfNewerState(deps: ChatDeps, shown: ShownProject, wanted: SaidOnCard | undefined): Card {
  const { scene } = facts(deps, shown);
  return staleCard({
    ...onCard(shown, deps.newNonce()),
    scene,
    include: shown.include,
    changedBy: shown.kept.modifiedBy,
    changedAt: Date.parse(shown.kept.modifiedAt),
    now: deps.clock.now(),
    wanted,
  });
}

function facts(
  { config, clock }: ChatDeps,
  shown: ShownProject,
): { readonly scene: CardScene; readonly health: Health } {
  const scene = sceneOf(config, shown.read.settings, clock.now(), shown.kept.value);
  return { scene, health: healthOf(shown, scene) };
}

const healthOf = ({ read, kept }: ShownProject, { today }: CardScene): Health =>
  projectHealth({ project: kept.value, today, milestones: read.milestones });

function onCard({ kept, read }: ShownProject, nonce: string): ProjectOnCard {
  const { id: itemId, etag, value: project } = kept;
  return { project, teamName: read.team?.name, row: { key: project.key, itemId, etag, nonce } };
}
