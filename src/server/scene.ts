import type { CardScene } from '#cards/cardInput.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { asOfWords } from '#words/asOfWords.ts';

import type { TeamsActivity, Viewer } from './activity.ts';
import type { ServerConfig } from './config.ts';
import { linkInTeams } from './projectLink.ts';

/** Where and when a card about the project is made. A confidential one links to the portfolio: its key is not for the chat. */
export function sceneOf(
  config: ServerConfig,
  settings: PmoSettings,
  now: number,
  project?: Pick<Project, 'key' | 'isConfidential'>,
): CardScene {
  return scenesAt(config, settings, now)(project);
}

/** The scenes of several cards made at once: time and place are worked out once for all of them. */
export function scenesAt(
  config: ServerConfig,
  settings: PmoSettings,
  now: number,
): (project?: Pick<Project, 'key' | 'isConfidential'>) => CardScene {
  const common = {
    today: pmoToday(settings, now),
    asOf: asOfWords(settings, now),
    linkOrigins: ['https://teams.microsoft.com', new URL(config.publicUrl).origin],
  };
  return (project) => {
    const isNamed = project !== undefined && !project.isConfidential;
    return { ...common, openUrl: isNamed ? linkInTeams(config, project.key) : linkInTeams(config) };
  };
}

/** Whose view Teams renews by itself: who acts, who acted last, the lead and the sponsor. The others are known by their Entra id only. */
export function refreshUserIds(viewer: Viewer, project: Project): string[] {
  const others = [project.latest?.author, project.lead, project.sponsor].flatMap((person) =>
    person === undefined || person.id === '' || person.id === viewer.id ? [] : [`8:orgid:${person.id}`],
  );
  return [...new Set([viewer.mri, ...others])];
}

export const isPersonal = ({ conversation }: TeamsActivity): boolean =>
  conversation.conversationType === 'personal';
