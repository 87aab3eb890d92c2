import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Health } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { dayWords } from '#words/dayWords.ts';
import { decimalPoint } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

/** What stands in the form: numbers as they were typed, until they are saved. */
export interface UpdateForm {
  readonly rag: Rag | undefined;
  readonly headline: string;
  readonly next: string;
  readonly needHelp: string;
  readonly forecastFinish: Day | undefined;
  readonly spentToDate: string;
  readonly earnedPercent: string;
  readonly doneItems: string;
  readonly backlogItems: string;
  /** The week's own: they begin empty in a new week. */
  readonly businessText: string;
  readonly technicalText: string;
}

export const numberFields = ['spentToDate', 'earnedPercent', 'doneItems', 'backlogItems'] as const;
export type NumberField = (typeof numberFields)[number];

/** Where each prefilled text came from; said beside its label, nothing is carried forward silently. */
export interface FormOrigins {
  readonly status: 'differ' | 'agree' | 'new';
  readonly headline: 'last' | 'new';
  readonly next: 'milestone' | 'last' | 'new';
}

export interface FirstForm {
  readonly form: UpdateForm;
  readonly origins: FormOrigins;
}

/** Prefilled from what is known. No status is chosen for somebody whose view and the evidence part. */
export function firstForm(project: Project, health: Health, today: Day): FirstForm {
  const { rag, headline, latest } = project;
  const status = rag === undefined ? 'new' : rag === health.evidence ? 'agree' : 'differ';
  const isThisWeek = latest?.week === isoWeekOf(today);
  const milestone = nextFromMilestone(project);
  const lastNext = latest?.next ?? '';
  const usesMilestone = milestone !== undefined && !(isThisWeek && lastNext !== '');
  return {
    form: {
      rag: status === 'agree' ? rag : undefined,
      headline: headline ?? '',
      next: usesMilestone ? milestone : lastNext,
      needHelp: project.needHelp ?? '',
      forecastFinish: project.forecastFinish ?? project.baselineFinish,
      spentToDate: '',
      earnedPercent: '',
      doneItems: '',
      backlogItems: '',
      businessText: (isThisWeek ? latest.businessText : undefined) ?? '',
      technicalText: (isThisWeek ? latest.technicalText : undefined) ?? '',
    },
    origins: {
      status,
      headline: (headline ?? '') === '' ? 'new' : 'last',
      next: usesMilestone ? 'milestone' : lastNext === '' ? 'new' : 'last',
    },
  };
}

function nextFromMilestone({ nextMilestone, nextMilestoneOn }: Project): string | undefined {
  if (nextMilestone === undefined || nextMilestoneOn === undefined) return undefined;
  return say('update.next.suggestion', {
    milestone: nextMilestone,
    day: dayWords(nextMilestoneOn, 'weekday'),
  });
}

export type FormProblem =
  | { readonly kind: 'statusMissing' }
  | { readonly kind: 'numberUnreadable'; readonly field: NumberField };

export function updateFrom(form: UpdateForm): Result<StatusUpdate, FormProblem> {
  if (form.rag === undefined) return err({ kind: 'statusMissing' });
  const numbers: Partial<Record<NumberField, number>> = {};
  for (const field of numberFields) {
    const typed = form[field].trim();
    if (typed === '') continue;
    const number = readNumber(typed);
    if (number === undefined) return err({ kind: 'numberUnreadable', field });
    numbers[field] = number;
  }
  const { rag, headline, next, needHelp, forecastFinish } = form;
  const { businessText, technicalText } = form;
  return ok({ rag, headline, next, needHelp, forecastFinish, businessText, technicalText, ...numbers });
}

/** `12,500`, `12 500` and `12500.5` read; what could mean two numbers (`1,5`) does not. German points and commas are the other way round. */
export function readNumber(typed: string): number | undefined {
  const bare = typed.replaceAll(/[\s\u00A0\u202F'’]/gu, '');
  const point = decimalPoint();
  const inEnglish = point === '.' ? bare : bare.replaceAll(/[.,]/gu, (mark) => (mark === ',' ? '.' : ','));
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(inEnglish);
  if (!isGrouped && !/^-?\d+(?:\.\d+)?$/u.test(inEnglish)) return undefined;
  return Number(inEnglish.replaceAll(',', ''));
}
