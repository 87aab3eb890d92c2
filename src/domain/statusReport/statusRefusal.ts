import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

import type { StatusUpdate } from './statusUpdate.ts';

/** Why an update is not taken as it is. Each is something its author can change. */
export type StatusRefusal =
  | { readonly kind: 'redNeedsHeadline' }
  | { readonly kind: 'newerReportExists'; readonly reportedOn: Day }
  | {
      readonly kind: 'textTooLong';
      readonly field: 'headline' | 'next' | 'needHelp';
      readonly longest: number;
    }
  | {
      readonly kind: 'numberOutOfRange';
      readonly field: 'spentToDate' | 'earnedPercent' | 'doneItems' | 'backlogItems';
    };

/** A headline is one line of text in SharePoint, which holds 255 characters. The others are notes; a card has room for so much. */
const longestText = { headline: 255, next: 2000, needHelp: 2000 } as const;

const textFields = ['headline', 'next', 'needHelp'] as const;
const countFields = ['doneItems', 'backlogItems'] as const;

export function refusalOf(project: Project, update: StatusUpdate, today: Day): StatusRefusal | undefined {
  if (update.rag === 'red' && update.headline.trim() === '') return { kind: 'redNeedsHeadline' };
  const newestOn = project.latest?.reportedOn;
  if (newestOn !== undefined && newestOn > today) return { kind: 'newerReportExists', reportedOn: newestOn };
  for (const field of textFields) {
    const longest = longestText[field];
    if (update[field].trim().length > longest) return { kind: 'textTooLong', field, longest };
  }
  return numberRefusal(update);
}

function numberRefusal(update: StatusUpdate): StatusRefusal | undefined {
  const { spentToDate, earnedPercent } = update;
  if (spentToDate !== undefined && !(Number.isFinite(spentToDate) && spentToDate >= 0))
    return { kind: 'numberOutOfRange', field: 'spentToDate' };
  if (earnedPercent !== undefined && !(earnedPercent >= 0 && earnedPercent <= 100))
    return { kind: 'numberOutOfRange', field: 'earnedPercent' };
  for (const field of countFields) {
    const count = update[field];
    if (count !== undefined && !(Number.isInteger(count) && count >= 0))
      return { kind: 'numberOutOfRange', field };
  }
  return undefined;
}
