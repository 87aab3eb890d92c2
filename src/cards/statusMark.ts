import type { Day } from '#domain/calendar/day.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';
import { say } from '#words/say.ts';

import type { Text } from './elements.ts';

const daysUntilNoNews = 14;

const looks: Record<EvidenceHealth, { readonly mark: string; readonly color: NonNullable<Text['color']> }> = {
  green: { mark: '✔', color: 'Good' },
  amber: { mark: '▲', color: 'Warning' },
  red: { mark: '◆', color: 'Attention' },
  noNews: { mark: '○', color: 'Default' },
  unknown: { mark: '○', color: 'Default' },
};

/** HE8: what the lead said counts for 14 days; after that a card says "No news", never an old colour. */
export function statusShown(
  project: Pick<Project, 'rag' | 'reportedOn'>,
  today: Day,
): Exclude<EvidenceHealth, 'unknown'> {
  if (project.rag === undefined) return 'noNews';
  const ageDays = project.reportedOn === undefined ? 0 : daysBetween(project.reportedOn, today);
  return ageDays > daysUntilNoNews ? 'noNews' : project.rag;
}

export const statusWord = (status: EvidenceHealth): string => say(`status.${status}`);

/** `▲ Amber`: never colour alone. */
export const statusWithMark = (status: EvidenceHealth): string =>
  `${looks[status].mark} ${statusWord(status)}`;

export const markOf = (status: EvidenceHealth): string => looks[status].mark;
export const colorOf = (status: EvidenceHealth): NonNullable<Text['color']> => looks[status].color;
