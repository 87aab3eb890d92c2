import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { inOrderForChannel, nearestName } from '#domain/project/nearestName.ts';
import type { Project } from '#domain/project/project.ts';
import type { PickerGroup } from '#tab/parts/ProjectPicker.tsx';
import type { Place } from '#teams/place.ts';
import { say } from '#words/say.ts';

export interface ConfigChoices {
  readonly teamKey: string | undefined;
  readonly groups: readonly PickerGroup[];
  /** Chosen for the person: the project whose name is most like the channel's. */
  readonly nearestKey: string | undefined;
}

/** The projects of the team the tab is made in come first, then the nearest names. */
export function configChoices(
  portfolio: Portfolio,
  place: Pick<Place, 'groupId' | 'channelName'>,
): ConfigChoices {
  const team =
    place.groupId === undefined ? undefined : portfolio.teams.find((one) => one.groupId === place.groupId);
  const projects = portfolio.projects.map((kept) => kept.value).filter(isGoingOn);
  const name = place.channelName ?? '';
  const ordered = inOrderForChannel(projects, { name, teamKey: team?.key });
  const ofTeam = ordered.filter((project) => team !== undefined && project.teamKey === team.key);
  const others = ordered.filter((project) => !ofTeam.includes(project));
  return {
    teamKey: team?.key,
    groups: [
      { title: team === undefined ? undefined : say('config.ofTeam', { team: team.name }), projects: ofTeam },
      { title: ofTeam.length === 0 ? undefined : say('config.others'), projects: others },
    ].filter((group) => group.projects.length > 0),
    nearestKey: (nearestName(name, ofTeam) ?? nearestName(name, others))?.key,
  };
}

const isGoingOn = ({ stage }: Project): boolean => stage !== 'Done' && stage !== 'Stopped';
