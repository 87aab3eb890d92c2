import type { Day } from '#domain/calendar/day.ts';
import { daysBetween } from '#domain/calendar/day.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';
import { statusWords } from '#words/statusWords.ts';

import type { Text } from './elements.ts';

export type StatusShown = EvidenceHealth | 'notSet';

const daysUntilNoNews = 14;

const looks: Record<StatusShown, { readonly mark: string; readonly color: NonNullable<Text['color']> }> = {
  green: { mark: '✔', color: 'Good' },
  amber: { mark: '▲', color: 'Warning' },
  red: { mark: '◆', color: 'Attention' },
  noNews: { mark: '○', color: 'Default' },
  unknown: { mark: '○', color: 'Default' },
  notSet: { mark: '○', color: 'Default' },
};

/** HE8: what the lead said counts for 14 days; after that a card says "No news", never an old colour. What is over needs no news. */
export function statusShown(
  { rag, reportedOn, stage }: Pick<Project, 'rag' | 'reportedOn' | 'stage'>,
  today: Day,
): Exclude<StatusShown, 'unknown'> {
  if (rag === undefined) return 'notSet';
  const isOver = stage === 'Stopped' || stage === 'Done';
  const ageDays = reportedOn === undefined || isOver ? 0 : daysBetween(reportedOn, today);
  return ageDays > daysUntilNoNews ? 'noNews' : rag;
}

/** `▲ Amber`: never colour alone. */
export const statusWithMark = (status: StatusShown): string => `${looks[status].mark} ${statusWords(status)}`;

export const colorOf = (status: StatusShown): NonNullable<Text['color']> => looks[status].color;
