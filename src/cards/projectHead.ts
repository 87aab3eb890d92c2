import type { Day } from '#domain/calendar/day.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dayAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { ProjectOnCard } from './cardInput.ts';
import { type Columns, columns, subtle, text, title } from './elements.ts';
import { cutLine, escapeText } from './escapeText.ts';
import { colorOf, statusShown, statusWithMark } from './statusMark.ts';

const longestName = 120;

/** Name and whose it is on the left, status and its age on the right. */
export function projectHead(shown: ProjectOnCard, today: Day): Columns {
  const { project } = shown;
  const status = statusShown(project, today);
  return columns([
    { width: 'stretch', items: nameAndPlace(shown) },
    {
      width: 'auto',
      items: [
        text(statusWithMark(status), {
          weight: 'Bolder',
          size: 'Medium',
          color: colorOf(status),
          spacing: 'None',
          horizontalAlignment: 'Right',
        }),
        { ...subtle(reportAge(project, today)), horizontalAlignment: 'Right' },
      ],
    },
  ]);
}

export function nameAndPlace({ project, teamName }: ProjectOnCard): ReturnType<typeof text>[] {
  return [title(nameOnCard(project)), subtle(placeWords(project, teamName))];
}

export const nameOnCard = (project: Pick<Project, 'name'>): string =>
  escapeText(cutLine(project.name, longestName));

/** For somebody about themselves. */
export const wholeName = (name: string): string => escapeText(cutLine(name, 80));

export const personOnCard = (name: string): string => escapeText(cutLine(shortName(name), 60));

function placeWords(project: Project, teamName: string | undefined): string {
  return say('cards.keyTeamLead', {
    key: escapeText(cutLine(project.key, 40)),
    team: teamName === undefined ? 'none' : escapeText(cutLine(teamName, 60)),
    lead: project.lead === undefined ? 'none' : personOnCard(project.lead.name),
  });
}

/** `reported 3 days ago`; silence is told in days, a colour set by hand in SharePoint is told as that. */
export function reportAge(project: Project, today: Day): string {
  const { reportedOn, rag, latest } = project;
  if (rag === undefined) return say('cards.noReport');
  if (reportedOn === undefined || latest?.rag !== rag) return say('cards.setInSharePoint');
  if (statusShown(project, today) === 'noNews')
    return say('cards.noNewsFor', { days: daysBetween(reportedOn, today) });
  return say('cards.reported', { age: dayAgeWords(reportedOn, today) });
}
