import type { Day } from '#domain/calendar/day.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { dayAgeWords } from '#words/dayWords.ts';
import { shortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import { cutLine, plainLine } from './escapeText.ts';
import { statusShown } from './statusMark.ts';

export interface SearchPreview {
  readonly contentType: 'application/vnd.microsoft.card.thumbnail';
  readonly content: {
    readonly title: string;
    readonly text: string;
    readonly images: { readonly url: string; readonly alt: string }[];
  };
}

/** One line of the search results. The host shows no colour in its words, so the picture is the status mark. */
export function searchPreview(
  project: Project,
  teamName: string | undefined,
  today: Day,
  markUrl: string,
): SearchPreview {
  const status = statusShown(project, today);
  return {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: {
      title: inert(cutLine(project.name, 120)),
      text: say('cards.preview', {
        status: statusWords(status),
        age: ageWords(project, today),
        team: teamName === undefined ? 'none' : inert(cutLine(teamName, 60)),
        lead: project.lead === undefined ? 'none' : inert(cutLine(shortName(project.lead.name), 60)),
      }),
      images: [{ url: markUrl, alt: statusWords(status) }],
    },
  };
}

function ageWords(project: Project, today: Day): string {
  if (project.reportedOn === undefined || project.rag === undefined) return 'none';
  return statusShown(project, today) === 'noNews'
    ? say('cards.noNewsSince', { days: daysBetween(project.reportedOn, today) })
    : dayAgeWords(project.reportedOn, today);
}

/** A thumbnail's text may carry HTML, and markdown means nothing to it. */
const inert = (typed: string): string => plainLine(typed).replaceAll(/<(?=[a-z/!?])/giu, '<\u200B');
