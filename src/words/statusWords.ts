import type { Method, Stage } from '#domain/project/project.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import { dayWords } from './dayWords.ts';
import { say } from './say.ts';

export const statusWords = (status: EvidenceHealth | 'notSet'): string => say(`status.${status}`);

const statuses: ReadonlySet<string> = new Set(['green', 'amber', 'red', 'noNews', 'unknown', 'notSet']);

export const isStatus = (text: string): text is EvidenceHealth | 'notSet' => statuses.has(text);

export const stageWords = (stage: Stage): string => say(`status.stage.${stage}`);

export const methodWords = (method: Method): string => say(`status.method.${method}`);

export function refusalWords(refusal: StatusRefusal): string {
  switch (refusal.kind) {
    case 'redNeedsHeadline':
      return say('status.refused.redNeedsHeadline');
    case 'newerReportExists':
      return say('status.refused.newerReportExists', { day: dayWords(refusal.reportedOn, 'weekday') });
    case 'textTooLong':
      return say('status.refused.textTooLong', { field: refusal.field, longest: refusal.longest });
    case 'numberOutOfRange':
      return say('status.refused.numberOutOfRange', { field: refusal.field });
  }
}
