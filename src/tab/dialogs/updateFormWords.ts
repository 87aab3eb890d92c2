import type { Rag } from '#domain/statusReport/statusReport.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import type { ProjectFacts } from '#tab/project/projectFacts.ts';
import { dayWords, dayWordsNear } from '#words/dayWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';
import { statusWords } from '#words/statusWords.ts';

import type { SharedField } from './conflicts.ts';
import type { UpdateForm } from './updateForm.ts';

/** What "All as planned" would keep. */
export function keepsWords({ project, today }: ProjectFacts): string {
  const { rag, forecastFinish } = project.value;
  if (rag === undefined) return say('update.same.first', { status: statusWords('green') });
  const day = forecastFinish === undefined ? 'none' : dayWordsNear(forecastFinish, today);
  return say('update.same.keeps', { status: statusWords(rag), day });
}

/** Who holds which view: small words in the three choices. */
export function statusTags(facts: ProjectFacts, viewerId: string | undefined): Partial<Record<Rag, string>> {
  const { rag } = facts.project.value;
  const { evidence } = facts.health;
  const tags: Partial<Record<Rag, string>> = {};
  if (evidence !== 'noNews' && evidence !== 'unknown') tags[evidence] = say('update.status.evidence');
  if (rag === undefined) return tags;
  const whose = whoseView(facts, viewerId);
  tags[rag] =
    tags[rag] === undefined ? whose : say('update.status.both', { whose: whoseName(facts, viewerId) });
  return tags;
}

function whoseView({ project, handSet, isWhole }: ProjectFacts, viewerId: string | undefined): string {
  const { latest, reportedOn } = project.value;
  if (handSet || (latest === undefined && isWhole)) return say('update.status.hand');
  if (latest === undefined)
    return say('update.status.report', { day: reportedOn === undefined ? 'none' : dayWords(reportedOn) });
  const day = dayWords(reportedOn ?? latest.reportedOn);
  return latest.author.id === viewerId
    ? say('update.status.you', { day })
    : say('update.status.them', { name: spokenName(latest.author), day });
}

function whoseName({ project, isWhole }: ProjectFacts, viewerId: string | undefined): string {
  const author = project.value.latest?.author;
  if (author === undefined && !isWhole) return say('update.status.report', { day: 'none' });
  return author === undefined || author.id === viewerId ? say('update.status.viewer') : spokenName(author);
}

export function finishOrigin({ health, project, today }: ProjectFacts): string {
  const schedule = scheduleOf(health);
  if (schedule?.from === 'trend' && schedule.predictedFinish !== undefined)
    return say('update.finish.trend', { day: dayWordsNear(schedule.predictedFinish, today) });
  const { baselineFinish } = project.value;
  return baselineFinish === undefined
    ? ''
    : say('update.finish.baseline', { day: dayWordsNear(baselineFinish, today) });
}

/** A value of the form as words, for showing two of them side by side. */
export function shownValue(field: SharedField, values: Pick<UpdateForm, SharedField>): string {
  switch (field) {
    case 'rag':
      return values.rag === undefined ? '' : statusWords(values.rag);
    case 'forecastFinish':
      return values.forecastFinish === undefined ? '' : dayWords(values.forecastFinish, 'full');
    case 'headline':
    case 'next':
    case 'needHelp':
    case 'businessText':
    case 'technicalText':
      return values[field];
  }
}
